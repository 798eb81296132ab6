import { cx } from '#components/ui/class-names.ts'

/** The name as an editor would mark it: dots under a word mean "stet", let it stand. */
export function Wordmark({ className }: { className?: string }) {
  return (
    <span
      className={cx(
        'font-text text-[20px] leading-6 font-medium text-ink italic underline decoration-accent decoration-dotted decoration-[2.5px] underline-offset-[5px] [text-decoration-skip-ink:none]',
        className,
      )}
    >
      Stet
    </span>
  )
}
