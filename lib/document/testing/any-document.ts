import fc from 'fast-check'
import { plainJson } from '../model/plain-json.ts'
import { schemaFor } from '../kits/kit-for.ts'
import { DOCUMENT_PARTS, DOCUMENT_SCHEMA } from '../model/story-document.ts'
import type { DocumentPart, MarkJson, NodeJson, StoryDocument } from '../model/story-document.ts'

/** Words as people and machines write them: plain, accented, right to left, emoji, markup, invisible. */
const words = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'the talks ',
        'ended ',
        'on Monday',
        ', two people said',
        'TK',
        ' — ',
        '“no”',
      ),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('<script>', '&amp;', '"', "'", 'שלום', '\u202e', '\u200b', '👩‍👩‍👧', '\u00a0'),
    },
  )
  .filter((text) => text.isWellFormed() && !text.includes('\u0000') && !/[\r\n]/.test(text))

const id = fc.constantFrom('c1', 'c2', 'c3', '019aa000-0000-7000-8000-000000000001')
const claim: fc.Arbitrary<MarkJson> = id.map((value) => ({ type: 'claim', attrs: { id: value } }))
const href = fc.constantFrom(
  'https://example.com/',
  'http://example.org/a?b=c&d=e',
  'mailto:desk@stet.example',
)
const link: fc.Arbitrary<MarkJson> = href.map((value) => ({ type: 'link', attrs: { href: value } }))
const bold = fc.constant<MarkJson>({ type: 'bold' })
const italic = fc.constant<MarkJson>({ type: 'italic' })

/** One link at most, and each claim once: what the schema lets stand on one run. */
const markSet = (marks: fc.Arbitrary<MarkJson>): fc.Arbitrary<MarkJson[]> =>
  fc.uniqueArray(marks, {
    maxLength: 4,
    selector: ({ type, attrs }) => (type === 'claim' ? attrs?.['id'] : type),
  })

const run = (marks: fc.Arbitrary<MarkJson>): fc.Arbitrary<NodeJson> =>
  fc.record({ text: words, marks: markSet(marks) }).map(({ text, marks: some }) => ({
    type: 'text',
    text,
    ...(some.length > 0 ? { marks: some } : {}),
  }))

const runs = (...marks: fc.Arbitrary<MarkJson>[]): fc.Arbitrary<NodeJson[]> =>
  fc.array(run(fc.oneof(...marks)), { maxLength: 5 })

const lineRuns = runs(italic, claim)
const pointRuns = runs(bold, italic, link, claim)
const captionRuns = runs(italic, link, claim)
const hardBreak = fc.constant<NodeJson>({ type: 'hardBreak' })
const textRuns = fc.array(
  fc.oneof({ weight: 8, arbitrary: run(fc.oneof(bold, italic, link, claim)) }, hardBreak),
  { maxLength: 6 },
)

const paragraph = textRuns.map((content): NodeJson => ({ type: 'paragraph', content }))
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 2 })
const items = fc.array(
  paragraphs.map((content): NodeJson => ({ type: 'listItem', content })),
  { minLength: 1, maxLength: 3 },
)
const crop = fc.constantFrom(null, { x: 0.1, y: 0, width: 0.5, height: 1 })

const bodyRuns = runs(bold, italic, link, claim)
const photo = fc
  .record({ photoUseId: id, alt: words, crop, content: captionRuns })
  .map(({ content, ...attrs }): NodeJson => ({ type: 'photo', attrs, content }))
const many = (type: string, content: fc.Arbitrary<NodeJson>, maxLength = 3): fc.Arbitrary<NodeJson> =>
  fc.array(content, { minLength: 1, maxLength }).map((nodes) => ({ type, content: nodes }))
const cell = (type: string) => many(type, paragraph, 2)
const inBox = fc.oneof(
  paragraph,
  items.map((content): NodeJson => ({ type: 'bulletList', content })),
)
const embedUrl = fc.constantFrom('https://www.youtube.com/watch?v=a1b2c3d4e5f', 'https://vimeo.com/123456')

const beside: fc.Arbitrary<NodeJson>[] = [
  many('gallery', photo),
  fc
    .array(fc.tuple(fc.constantFrom('pullQuoteText', 'pullQuoteSpeaker'), bodyRuns), { maxLength: 3 })
    .map((parts) => ({ type: 'pullQuote', content: parts.map(([type, content]) => ({ type, content })) })),
  many('table', many('tableRow', fc.oneof(cell('tableCell'), cell('tableHeader')))),
  fc.tuple(bodyRuns, fc.array(inBox, { minLength: 1, maxLength: 2 })).map(([title, inside]) => ({
    type: 'infoBox',
    content: [{ type: 'infoBoxTitle', content: title }, ...inside],
  })),
  id.map((storyId) => ({ type: 'relatedStory', attrs: { storyId } })),
  fc
    .record({ url: embedUrl, content: bodyRuns })
    .map(({ url, content }) => ({ type: 'embed', attrs: { url }, content })),
  textRuns.map((content) => ({ type: 'deskNote', content })),
]

const block: fc.Arbitrary<NodeJson> = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  ...beside,
  fc
    .record({ level: fc.constantFrom(2, 3), content: textRuns })
    .map(({ level, content }) => ({ type: 'heading', attrs: { level }, content })),
  items.map((content) => ({ type: 'bulletList', content })),
  items.map((content) => ({ type: 'orderedList', attrs: { start: 3 }, content })),
  paragraphs.map((content) => ({ type: 'blockquote', content })),
  fc.constant({ type: 'horizontalRule' }),
  photo,
)

const doc = (content: fc.Arbitrary<NodeJson[]>): fc.Arbitrary<NodeJson> =>
  content.map((nodes) => ({ type: 'doc', content: nodes }))
const one = (type: string, content: fc.Arbitrary<NodeJson[]>) =>
  content.map((nodes): NodeJson => ({ type, content: nodes }))

/** Any valid document, in the form that the schema gives it. */
export const anyDocument: fc.Arbitrary<StoryDocument> = fc
  .record({
    headline: doc(one('line', lineRuns).map((node) => [node])),
    dek: doc(one('line', lineRuns).map((node) => [node])),
    keyPoints: doc(fc.array(one('keyPoint', pointRuns), { minLength: 1, maxLength: 4 })),
    body: doc(fc.array(block, { minLength: 1, maxLength: 8 })),
    meta: fc.record({ dateline: words, leadPhotoUseId: fc.option(id) }),
  })
  .map((document) => inSchemaForm({ schema: DOCUMENT_SCHEMA, ...document }))

function inSchemaForm(document: StoryDocument): StoryDocument {
  const parts = DOCUMENT_PARTS.map((part): [DocumentPart, NodeJson] => [
    part,
    plainJson(schemaFor(part).nodeFromJSON(document[part]).toJSON() as NodeJson),
  ])
  return { ...document, ...Object.fromEntries(parts) }
}
