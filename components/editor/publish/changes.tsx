import type { BlockChange, DocumentComparison } from '#lib/document/diff.ts'
import type { ChangedSince } from './use-publish.ts'
import { bylineWords } from '../sheet/byline-words.ts'
import { WordRuns } from '../word-runs.tsx'

const PARTS: Record<BlockChange['part'], string> = {
  headline: 'Headline',
  dek: 'Dek',
  keyPoints: 'Key points',
  body: 'Body',
}

/** What others changed while one was about to publish, to be read before publishing again. */
export function Changes({ changedSince }: { changedSince: ChangedSince }) {
  const { by, changes } = changedSince
  return (
    <section aria-label="Changed since you looked" className="grid gap-2 rounded-md bg-amber-wash px-4 py-3">
      <h3 className="text-ui font-semibold text-ink">
        {by.length > 0 ? `${bylineWords(by)} changed this since you looked` : 'This changed since you looked'}
      </h3>
      <ul className="grid gap-2">
        {changes.blocks
          .filter((change) => change.kind !== 'same')
          .map((change, index) => (
            <li key={index} className="font-text text-caption text-ink">
              <span className="block font-ui text-label text-ink-soft">{PARTS[change.part]}</span>
              <ChangedWords change={change} />
            </li>
          ))}
        {changes.meta.map((change) => (
          <li key={change.field} className="text-ui text-ink">
            <MetaWords change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function ChangedWords({ change }: { change: BlockChange }) {
  switch (change.kind) {
    case 'same':
      return null
    case 'added':
      return (
        <ins className="decoration-accent underline-offset-4">
          {change.after.text || 'An empty paragraph'}
        </ins>
      )
    case 'removed':
      return <del className="text-ink-soft">{change.before.text || 'An empty paragraph'}</del>
    case 'changed':
      if (change.words.every((run) => run.kind === 'same')) {
        return (
          <>
            {change.after.text}{' '}
            <span className="font-ui text-label text-ink-soft">(form, link, claim or photo)</span>
          </>
        )
      }
      return <WordRuns runs={change.words} />
  }
}

function MetaWords({ change }: { change: DocumentComparison['meta'][number] }) {
  if (change.field === 'leadPhotoUseId') return <>Another lead photo was chosen.</>
  return (
    <>
      Dateline: <del className="text-ink-soft">{change.before}</del> <ins>{change.after}</ins>
    </>
  )
}
