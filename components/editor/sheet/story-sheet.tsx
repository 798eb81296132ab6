'use client'

import { Beside } from '../beside/beside.tsx'
import { useStory } from '../story-context.tsx'
import { BodyPart } from './body-part.tsx'
import { BylineChooser } from './byline-chooser.tsx'
import { Dateline } from './dateline.tsx'
import { LongText } from './long-text.tsx'
import { Part } from './part.tsx'
import { SectionChooser } from './section-chooser.tsx'

/** The page in the middle: the story in the type it will be published in, edited where it stands. */
export function StorySheet({ editable }: { editable: boolean }) {
  const { abilities } = useStory()
  return (
    <>
      <Beside>{({ SourcingStrip }) => <SourcingStrip />}</Beside>
      <article className="sheet relative" aria-label="The story">
        <SectionChooser />
        <Part part="headline" label="Headline" placeholder="Headline" editable={editable} />
        <Part
          part="dek"
          label="Dek"
          placeholder="Dek: one line that says why it matters"
          editable={editable}
        />
        <div className="mt-5 border-t border-ink pt-2">
          <BylineChooser />
        </div>
        <section className="key-points" aria-label="Key points box">
          <p className="font-ui text-ui font-bold" aria-hidden="true">
            Key points
          </p>
          <Part part="keyPoints" label="Key points" placeholder="A key point" editable={editable} />
        </section>
        <LongText className="body-with-dateline">
          <Dateline editable={editable && abilities.write} />
          <BodyPart editable={editable} />
        </LongText>
        <Beside>{({ Receipts }) => <Receipts />}</Beside>
        <Beside>{({ MarginMarks }) => <MarginMarks />}</Beside>
      </article>
    </>
  )
}
