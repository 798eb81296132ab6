import { cx } from './class-names.ts'

export type PageMarkProps = {
  /** How many of the four lines are set. */
  lines: 0 | 1 | 2 | 3 | 4
  outline?: 'solid' | 'dashed'
  look?: 'ink' | 'faint' | 'accent' | 'green' | 'red' | 'amber'
  /** The page as a solid block. */
  filled?: boolean
  /** A stroke through it. */
  struck?: boolean
}

const COLOURS = {
  ink: 'text-ink-soft',
  faint: 'text-edge',
  accent: 'text-accent',
  green: 'text-green',
  red: 'text-red',
  amber: 'text-amber',
}

/** A little page whose lines fill up as the work goes on. Always stands beside a word that says the same. */
export function PageMark({
  lines,
  outline = 'solid',
  look = 'ink',
  filled = false,
  struck = false,
}: PageMarkProps) {
  return (
    <svg
      width="12"
      height="14"
      viewBox="0 0 12 14"
      fill="none"
      aria-hidden="true"
      className={cx('shrink-0', COLOURS[look])}
    >
      <rect
        x="1"
        y="1"
        width="10"
        height="12"
        rx="1.5"
        stroke="currentColor"
        strokeWidth="1.25"
        {...(outline === 'dashed' ? { strokeDasharray: '2 1.8' } : {})}
        fill={filled ? 'currentColor' : 'none'}
      />
      {Array.from({ length: lines }, (_, index) => (
        <path
          key={index}
          d={`M3.25 ${4 + index * 2}h${index === lines - 1 && lines < 4 ? 3 : 5.5}`}
          stroke={filled ? 'var(--paper)' : 'currentColor'}
          strokeWidth="1.1"
        />
      ))}
      {struck ? <path d="M0.5 12.5 11.5 1.5" stroke="currentColor" strokeWidth="1.4" /> : null}
    </svg>
  )
}
