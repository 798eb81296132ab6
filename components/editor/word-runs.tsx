import type { WordRun } from '#lib/document/diff/compare-words.ts'

/** Old and new words in one line: what went is struck through, what came is underlined. */
export function WordRuns({ runs }: { runs: readonly WordRun[] }) {
  return runs.map((run, index) => {
    if (run.kind === 'same') return <span key={index}>{run.text}</span>
    const Tag = run.kind === 'added' ? 'ins' : 'del'
    return (
      <Tag
        key={index}
        className={run.kind === 'added' ? 'decoration-accent underline-offset-4' : 'text-ink-soft'}
      >
        {run.text}
      </Tag>
    )
  })
}
