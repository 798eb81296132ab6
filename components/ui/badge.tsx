import type { ReactNode } from 'react'

import { cx } from './class-names.ts'

export type Tone = 'plain' | 'accent' | 'amber' | 'red' | 'green'

const TONES: Record<Tone, string> = {
  plain: 'bg-well text-ink-soft',
  accent: 'bg-accent-wash text-accent',
  amber: 'bg-amber-wash text-amber',
  red: 'bg-red-wash text-red',
  green: 'bg-green-wash text-green',
}

/** A word or a count on a tint. Green says "published" and nothing else. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={cx(
        'inline-flex h-5 items-center gap-1 rounded-sm px-1.5 text-label font-medium whitespace-nowrap numeric',
        TONES[tone],
      )}
    >
      {children}
    </span>
  )
}
