import { Field } from '#components/ui/field.tsx'
import { Input } from '#components/ui/input.tsx'

type Props = { label: string; value: string; onChange: (typed: string) => void; error?: string | null }

/** Where a passphrase is typed: hidden, and neither completed, corrected nor remembered by the browser. */
export function PassphraseField({ label, value, onChange, error }: Props) {
  return (
    <Field label={label} error={error} hint="Capitals, spaces and hyphens do not matter.">
      {(control) => (
        <Input
          {...control}
          type="password"
          autoFocus
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
