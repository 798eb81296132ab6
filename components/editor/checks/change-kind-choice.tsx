'use client'

import { useId } from 'react'
import { Field } from '#components/ui/field.tsx'
import { Textarea } from '#components/ui/textarea.tsx'
import { NEEDS_READER_TEXT } from '#lib/publishing/model/change-kind.ts'
import { CHANGE_KIND_WORDS, LIVE_CHANGE_KINDS, type LiveChangeKind } from './publish-choice.ts'

type Props = {
  value: LiveChangeKind | null
  readerText: string
  onChange: (kind: LiveChangeKind) => void
  onReaderText: (text: string) => void
}

/** Asks what kind of change a live story goes out with, and for the words that readers get where the kind has them. */
export function ChangeKindChoice({ value, readerText, onChange, onReaderText }: Props) {
  const name = useId()
  const needs = value === null ? 'none' : NEEDS_READER_TEXT[value]
  return (
    <div className="grid gap-4">
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-label font-semibold text-ink-faint">What kind of change is it?</legend>
        {LIVE_CHANGE_KINDS.map((kind) => (
          <KindOption key={kind} kind={kind} name={name} checked={value === kind} onChange={onChange} />
        ))}
      </fieldset>
      {value !== null && needs !== 'none' ? (
        <Field
          label={`${CHANGE_KIND_WORDS[value].label} for readers`}
          hint={CHANGE_KIND_WORDS[value].textHint}
          optional={needs === 'optional'}
        >
          {(control) => (
            <Textarea
              {...control}
              aria-required={needs === 'required'}
              rows={3}
              value={readerText}
              onChange={(event) => onReaderText(event.target.value)}
              className="font-text text-caption"
            />
          )}
        </Field>
      ) : null}
    </div>
  )
}

type OptionProps = {
  kind: LiveChangeKind
  name: string
  checked: boolean
  onChange: (kind: LiveChangeKind) => void
}

function KindOption({ kind, name, checked, onChange }: OptionProps) {
  const hintId = useId()
  const { label, hint } = CHANGE_KIND_WORDS[kind]
  return (
    <label className="flex items-start gap-3 rounded-md px-3 py-2 inset-ring inset-ring-transparent hover:bg-well has-checked:bg-accent-wash has-checked:inset-ring-accent">
      <input
        type="radio"
        name={name}
        value={kind}
        checked={checked}
        onChange={() => onChange(kind)}
        aria-describedby={hintId}
        aria-label={label}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="grid">
        <span className="text-ui font-medium text-ink">{label}</span>
        <span id={hintId} className="text-ui text-ink-soft text-pretty">
          {hint}
        </span>
      </span>
    </label>
  )
}
