import { XmlElement, XmlText } from 'yjs'
import { wordCount } from '#lib/document/model/word-count.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { until } from '../wait.ts'
import type { Stage } from './stage.ts'

const SAVED_MS = 60_000
const PER_SECOND = 2
const SENTENCE = 'The council voted on the harbour wall after a long night of talks. '

/** A browser gone mad takes a long text away, in an edit like any other: what stood must be within reach of everybody. */
export async function emptyStory(stage: Stage, round: number): Promise<void> {
  const [writer] = stage.writers
  if (!writer) return
  // Who types on says “Saving…” more often than “Saved” where cores are shared.
  writer.rest()
  const body = writer.session.ydoc.getXmlFragment('body')
  const paragraph = new XmlElement('paragraph')
  // Most of the story by far, or its going would be an edit like any other.
  const others = wordCount(documentFromYDoc(writer.session.ydoc))
  const prose = `Round ${round}. ${SENTENCE.repeat(15 + others)}`
  paragraph.insert(0, [new XmlText(prose)])
  body.push([paragraph])
  const wasSaved = await until(() => writer.isSaved, SAVED_MS)
  body.delete(body.toArray().indexOf(paragraph), 1)
  if (wasSaved === null || (await until(() => writer.isSaved, SAVED_MS)) === null)
    return void stage.wrong.push('a long text, or its going, was not saved')
  stage.faults += 1
  writer.start(PER_SECOND)
  const story = await stage.world.db.story.findUniqueOrThrow({
    where: { id: stage.storyId },
    include: { formerVersion: true },
  })
  const document = story.formerVersion?.document as unknown as StoryDocument | undefined
  if (!document || !textOf(document.body).includes(`Round ${round}.`))
    stage.wrong.push(`a text of ${prose.split(' ').length} words went and was not kept`)
}
