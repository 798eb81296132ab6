import type { ReactNode } from 'react'
import type { WordRun } from '#lib/document/diff/compare-words.ts'

/** Words that came: underlined on a tint, and said to come to whoever does not see that. */
export function Added({ children }: { children: ReactNode }) {
  return (
    <ins className="bg-green-wash decoration-green decoration-2 underline-offset-4">
      <span className="sr-only">[added: </span>
      {children}
      <span className="sr-only">]</span>
    </ins>
  )
}

/** Words that went: struck through on a tint, and said to be gone to whoever does not see that. */
export function Removed({ children }: { children: ReactNode }) {
  return (
    <del className="bg-red-wash text-ink-soft decoration-red">
      <span className="sr-only">[removed: </span>
      {children}
      <span className="sr-only">]</span>
    </del>
  )
}

/** Old and new words in one line. */
export function ChangedWords({ runs }: { runs: readonly WordRun[] }) {
  return runs.map((run, index) => {
    if (run.kind === 'same') return <span key={index}>{run.text}</span>
    return run.kind === 'added' ? (
      <Added key={index}>{run.text}</Added>
    ) : (
      <Removed key={index}>{run.text}</Removed>
    )
  })
}
