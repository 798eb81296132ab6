import type { ComponentProps } from 'react'
import { cx } from '#components/ui/class-names.ts'

type Props = Omit<ComponentProps<'button'>, 'type'> & { isMain?: boolean }

/** A button in the flow of a finding's words: as quiet as a link, with room for a finger. */
export function QuietAction({ isMain = false, className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={cx(
        'inline-flex min-h-7 items-center rounded-sm text-ui font-medium underline-offset-2 transition-colors quick hover:underline pointer-coarse:min-h-11',
        isMain ? 'text-accent' : 'text-ink-faint hover:text-ink aria-expanded:text-ink',
        className,
      )}
      {...rest}
    />
  )
}
