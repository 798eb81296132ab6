'use client'

import { useMemo } from 'react'
import { whereOf } from '../checks/finding-groups.ts'
import { selectPlace } from '../parts/select-place.ts'
import { useWords } from '../session/document-context.tsx'
import { PanelSection } from '../sources/panel-section.tsx'
import { shortened } from '../sources/story-claims.ts'
import { useEditing, useStory } from '../story-context.tsx'
import { legendOf } from './basis.ts'
import type { LegendEntry } from './basis.ts'
import { countWords, paragraphRests } from './paragraph-rests.ts'
import type { ParagraphRest } from './paragraph-rests.ts'
import { countRests } from './sentence-rests.ts'
import { useBasis } from './use-sentences.ts'

/** The story from top to bottom, and what each paragraph of it rests on. */
export function ByParagraph() {
  const story = useStory()
  const words = useWords()
  const basis = useBasis()
  const paragraphs = useMemo(() => paragraphRests(words, basis), [words, basis])
  const legend = useMemo(() => legendOf(story), [story])
  return (
    <PanelSection title="What each paragraph rests on">
      <p className="px-4 pb-1 text-label text-ink-soft numeric">{countWords(paragraphs)}</p>
      <ol>
        {paragraphs.map((paragraph) => (
          <Paragraph key={whereOf(paragraph.place)} paragraph={paragraph} legend={legend} />
        ))}
      </ol>
    </PanelSection>
  )
}

type Props = { paragraph: ParagraphRest; legend: readonly LegendEntry[] }

function Paragraph({ paragraph, legend }: Props) {
  const { editors, showText } = useEditing()
  const { place, text, sentences, marks } = paragraph
  const { resting, of } = countRests(sentences)
  const behind = legend.filter((entry) => marks.includes(entry.mark))
  return (
    <li className="border-t border-hairline px-4 py-2.5 first:border-0">
      <button
        type="button"
        className="block w-full rounded-sm text-left hover:text-accent pointer-coarse:min-h-11"
        onClick={() => showText(() => void selectPlace(editors, place))}
      >
        <span className="flex justify-between gap-3 text-label text-ink-soft">
          <span className="font-semibold">{whereOf(place)}</span>
          {of > 1 && resting > 0 ? (
            <span className="text-ink-faint numeric">
              {resting} of {of} sentences
            </span>
          ) : null}
        </span>
        <span className="block font-text text-caption">{shortened(text, 100)}</span>
      </button>
      {behind.length > 0 ? (
        <ul className="mt-1 grid gap-0.5 text-label text-ink-soft">
          {behind.map((entry) => (
            <li key={entry.mark} className="flex min-w-0 items-baseline gap-1.5">
              <span className="shrink-0 font-semibold text-accent numeric">{entry.mark}</span>
              <span className="truncate">
                {entry.kind === 'use' ? entry.label : `Asked for comment: ${entry.label}`}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className={of > 0 ? 'mt-1 text-label text-amber' : 'mt-1 text-label text-ink-faint'}>
          {of > 0 ? '○ Rests on nothing' : 'Nothing here needs a source'}
        </p>
      )}
    </li>
  )
}
