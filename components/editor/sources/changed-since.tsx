import { compareWords } from '#lib/document/diff/compare-words.ts'
import { Note } from '#components/ui/note.tsx'
import { WordRuns } from '../word-runs.tsx'
import { dayAndTime } from './day-and-time.ts'

type Props = { verified: { name: string; at: string; words: string }; words: string }

/** That a claim's words are not those that somebody verified, with the old words and the new. */
export function ChangedSince({ verified, words }: Props) {
  return (
    <Note tone="amber">
      <p>
        Changed since {verified.name} verified it, {dayAndTime(verified.at)}
      </p>
      <p className="mt-1 font-text text-caption" aria-label="Old and new words">
        <WordRuns runs={compareWords(verified.words, words)} />
      </p>
    </Note>
  )
}
