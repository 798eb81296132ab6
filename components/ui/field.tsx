'use client'

import { useId } from 'react'
import type { ReactNode } from 'react'

import { cx } from './class-names.ts'

/** What a control needs to belong to its field. Spread it on the control. */
export type FieldControl = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type Props = {
  label: string
  hint?: ReactNode
  /** A sentence that says what is wrong and what to do. */
  error?: string | null | undefined
  optional?: boolean
  className?: string
  children: (control: FieldControl) => ReactNode
}

/** A label over a control, with a hint under it, or the error in its place. */
export function Field({ label, hint, error, optional = false, className, children }: Props) {
  const id = useId()
  const noteId = `${id}-note`
  const note = error || hint
  return (
    <div className={cx('grid gap-1', className)}>
      <label
        htmlFor={id}
        className="flex items-baseline justify-between text-label font-medium text-ink-soft"
      >
        {label}
        {optional ? (
          <span className="font-normal text-ink-faint" aria-hidden="true">
            optional
          </span>
        ) : null}
      </label>
      {children({
        id,
        'aria-describedby': note ? noteId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {note ? (
        <p
          id={noteId}
          role={error ? 'alert' : undefined}
          className={cx('text-label', error ? 'text-red' : 'text-ink-faint')}
        >
          {note}
        </p>
      ) : null}
    </div>
  )
}
