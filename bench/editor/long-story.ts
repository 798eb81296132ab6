import { randomUUID } from 'node:crypto'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import type { MarkJson, NodeJson, StoryDocument } from '#lib/document/model/story-document.ts'

const SENTENCES = [
  'The harbour board of Port Ansel will turn down the rail company’s offer on Thursday, according to two people briefed on the plan.',
  'About 1,200 people work along the quay; the fleet landed 14,300 tonnes last year, 6 percent less than in the year before.',
  '“We have waited for three winters and two councils,” said Ida Quill, who runs the fish market, “and nobody has told us when the gate will open again.”',
  'Talks began at 3 p.m. in the old customs house, and the first hour went to the fares.',
  'Shops on Rope Street closed early, and the next ferry leaves on Friday.',
]
const A_PARAGRAPH = 3

/** A story to type in, and the ids of what lies on its words. */
export type LongStory = {
  document: StoryDocument
  claimIds: string[]
  commentIds: string[]
  suggestionIds: string[]
}

/** About `words` words in paragraphs of three sentences, with so many claims, comments and suggestions spread over them. */
export function longStory(
  words: number,
  marks: { claims: number; comments: number; suggestions: number },
): LongStory {
  const paragraphs = paragraphsOf(words)
  const ids = (count: number) => Array.from({ length: count }, () => randomUUID())
  const story = {
    claimIds: ids(marks.claims),
    commentIds: ids(marks.comments),
    suggestionIds: ids(marks.suggestions),
  }
  const laid = [
    ...story.claimIds.map((id) => ({ type: 'claim', attrs: { id } })),
    ...story.commentIds.map((id) => ({ type: 'comment', attrs: { id } })),
    ...story.suggestionIds.map((id) => ({ type: 'insertion', attrs: { id } })),
  ].filter(({ type }) => type in schemaFor('body').marks)
  const body = paragraphs.map((text, at) => paragraph(text, sharedOut(laid, at, paragraphs.length)))
  const headline = {
    type: 'doc',
    content: [{ type: 'line', content: [{ type: 'text', text: 'A long story' }] }],
  }
  return { ...story, document: { ...emptyDocument(), headline, body: { type: 'doc', content: body } } }
}

/** The same paragraphs as plain text, for an editor without marks. */
export function paragraphsOf(words: number): string[] {
  const paragraphs: string[] = []
  for (let count = 0, at = 0; count < words; at += 1) {
    const sentences = Array.from({ length: A_PARAGRAPH }, (_, by) => SENTENCES[(at + by) % SENTENCES.length])
    const text = `${sentences.join(' ')} It was day ${at + 1}.`
    count += text.split(' ').length
    paragraphs.push(text)
  }
  return paragraphs
}

/** The marks of paragraph `at` when they are dealt out evenly over `count` paragraphs. */
function sharedOut(marks: MarkJson[], at: number, count: number): MarkJson[] {
  return marks.filter((_, index) => Math.floor((index * count) / marks.length) === at)
}

/** A paragraph whose words carry the marks one after the other, two words each. */
function paragraph(text: string, marks: MarkJson[]): NodeJson {
  const words = text.split(' ')
  const runs: NodeJson[] = []
  for (const mark of marks) {
    const two = words.splice(0, 2).join(' ')
    if (two) runs.push({ type: 'text', text: two, marks: [mark] }, { type: 'text', text: ' ' })
  }
  return {
    type: 'paragraph',
    content: [...runs, ...(words.length > 0 ? [{ type: 'text', text: words.join(' ') }] : [])],
  }
}
