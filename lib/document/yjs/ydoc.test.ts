import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyUpdate,
  Doc,
  encodeStateAsUpdate,
  encodeStateVector,
  XmlElement,
  XmlHook,
  XmlText,
  type XmlFragment,
} from 'yjs'
import { compareDocuments } from '../diff.ts'
import { toFeedHtml } from '../html/to-feed-html.ts'
import { toTextBlocks } from '../model/text-blocks.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { fingerprintText } from '../model/fingerprint-text.ts'
import type { NodeJson, StoryDocument } from '../model/story-document.ts'
import { anyDocument } from '../testing/any-document.ts'
import { validateDocument } from '../validate.ts'
import { applyDocumentToYDoc } from './apply-document-to-ydoc.ts'
import { documentFromYDoc } from './document-from-ydoc.ts'
import { yDocFromDocument } from './ydoc-from-document.ts'

test('a document goes into a Y.Doc and comes back the same', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const back = documentFromYDoc(yDocFromDocument(document))
      expect(fingerprintText(back)).toBe(fingerprintText(document))
      expect(validateDocument(back).ok).toBe(true)
    }),
  )
})

test('a Y.Doc can be turned into any other document, and back', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (first, second) => {
      const ydoc = yDocFromDocument(first)
      applyDocumentToYDoc(ydoc, second)
      expect(fingerprintText(documentFromYDoc(ydoc))).toBe(fingerprintText(second))
      applyDocumentToYDoc(ydoc, first)
      expect(fingerprintText(documentFromYDoc(ydoc))).toBe(fingerprintText(first))
    }),
  )
})

test('applying the document that is already there changes nothing', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const ydoc = yDocFromDocument(document)
      const before = encodeStateVector(ydoc)
      applyDocumentToYDoc(ydoc, document)
      expect(encodeStateVector(ydoc)).toEqual(before)
    }),
  )
})

test('words that a colleague types meanwhile are merged, not lost', () => {
  const text = (words: string): NodeJson => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
  const body = (...words: string[]): StoryDocument => ({
    ...emptyDocument(),
    body: { type: 'doc', content: words.map(text) },
  })
  const server = yDocFromDocument(body('First paragraph.', 'Second paragraph.'))
  const colleague = new Doc()
  applyUpdate(colleague, encodeStateAsUpdate(server))
  applyDocumentToYDoc(server, body('First paragraph, restored.', 'Second paragraph.'))
  applyDocumentToYDoc(colleague, body('First paragraph.', 'Second paragraph, longer.'))
  applyUpdate(server, encodeStateAsUpdate(colleague))
  const merged = body('First paragraph, restored.', 'Second paragraph, longer.')
  expect(fingerprintText(documentFromYDoc(server))).toBe(fingerprintText(merged))
})

const textIn = (ydoc: Doc, place: number): XmlText =>
  (ydoc.getXmlFragment('body').get(place) as XmlElement).get(0) as XmlText
const story = (...paragraphs: string[]): StoryDocument => ({
  ...emptyDocument(),
  body: {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  },
})

test('paragraphs that stay are not touched, whatever changed before, between and after them', () => {
  const blocks = fc.array(fc.lorem({ maxCount: 6 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(blocks, blocks, fc.lorem(), fc.lorem(), (before, after, first, second) => {
      const [one, two] = [`${first} stays.`, `${second} stays as well.`]
      const ydoc = yDocFromDocument(story(...before, one, ...before, two))
      const [kept, alsoKept] = [textIn(ydoc, before.length), textIn(ydoc, before.length * 2 + 1)]
      applyDocumentToYDoc(ydoc, story(one, ...after, two, ...after))
      expect([textIn(ydoc, 0), textIn(ydoc, after.length + 1)]).toEqual([kept, alsoKept])
      expect(textIn(ydoc, 0) === kept).toBe(true)
      expect(textIn(ydoc, after.length + 1) === alsoKept).toBe(true)
    }),
  )
})

test('a comment stays on the words that stay, and takes in what comes between them', () => {
  const ydoc = yDocFromDocument(story('The harbour talks ended without a deal on Monday.'))
  textIn(ydoc, 0).format(4, 34, { 'comment--a1': { id: 'c1' } })
  applyDocumentToYDoc(ydoc, story('Nothing before.', 'All harbour talks ended with a small deal on Tuesday.'))
  expect(textIn(ydoc, 1).toDelta()).toEqual([
    { insert: 'All ' },
    { insert: 'harbour talks ended with a small deal', attributes: { 'comment--a1': { id: 'c1' } } },
    { insert: ' on Tuesday.' },
  ])
})

test('making words bold leaves a comment on them, and a comment alone is no difference', () => {
  const ydoc = yDocFromDocument(story('Ships waited outside.'))
  textIn(ydoc, 0).format(0, 5, { 'comment--a1': { id: 'c1' } })
  const before = encodeStateVector(ydoc)
  applyDocumentToYDoc(ydoc, story('Ships waited outside.'))
  expect(encodeStateVector(ydoc)).toEqual(before)
  const bold = story('')
  bold.body.content = [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'Ships waited outside.', marks: [{ type: 'bold' }] }],
    },
  ]
  applyDocumentToYDoc(ydoc, bold)
  expect(textIn(ydoc, 0).toDelta()).toEqual([
    { insert: 'Ships', attributes: { bold: {}, 'comment--a1': { id: 'c1' } } },
    { insert: ' waited outside.', attributes: { bold: {} } },
  ])
})

test('a Y.Doc in which nothing was written reads as an empty story', () => {
  expect(documentFromYDoc(new Doc())).toEqual(emptyDocument())
  const seeded = new Doc()
  applyUpdate(seeded, encodeStateAsUpdate(yDocFromDocument(emptyDocument())))
  expect(fingerprintText(documentFromYDoc(seeded))).toBe(fingerprintText(emptyDocument()))
})

test('what the schema does not know stays in the Y.Doc and is refused by validation', () => {
  const ydoc = yDocFromDocument(emptyDocument())
  const alien = new XmlElement('hologram')
  alien.insert(0, [new XmlText('from a newer editor')])
  ydoc.getXmlFragment('body').push([alien])
  const before = encodeStateAsUpdate(ydoc)
  const document = documentFromYDoc(ydoc)
  expect(JSON.stringify(document.body)).toContain('hologram')
  expect(validateDocument(document)).toMatchObject({ ok: false, problems: [{ part: 'body' }] })
  expect(encodeStateAsUpdate(ydoc)).toEqual(before)
})

const HOSTILE: [string, (ydoc: Doc) => void][] = [
  ['text outside of any block', (ydoc) => ydoc.getXmlFragment('body').push([new XmlText('loose')])],
  ['an object in place of text', (ydoc) => firstText(ydoc).insertEmbed(0, { html: '<script>' })],
  ['a hook', (ydoc) => ydoc.getXmlFragment('body').push([new XmlHook('x') as unknown as XmlElement])],
  ['a mark that is no record', (ydoc) => firstText(ydoc).insert(0, 'x', { link: 'javascript:alert(1)' })],
  ['blocks nested twenty thousand deep', (ydoc) => nest(ydoc, 20_000)],
  ['blocks nested a hundred deep', (ydoc) => nest(ydoc, 100)],
]

function firstText(ydoc: Doc): XmlText {
  const paragraph = ydoc.getXmlFragment('body').get(0) as XmlElement
  paragraph.insert(0, [new XmlText()])
  return paragraph.get(0) as XmlText
}

function nest(ydoc: Doc, depth: number): void {
  let parent: XmlElement | XmlFragment = ydoc.getXmlFragment('body')
  for (let level = 0; level < depth; level += 1) {
    const child: XmlElement = new XmlElement('blockquote')
    parent.push([child])
    parent = child
  }
}

test.each(HOSTILE)('a browser that writes %s cannot break the reading of the story', (_name, write) => {
  const ydoc = yDocFromDocument(emptyDocument())
  ydoc.transact(() => write(ydoc))
  const document = documentFromYDoc(ydoc)
  expect(validateDocument(document)).toMatchObject({ ok: false, problems: [{ part: 'body' }] })
  expect(toTextBlocks(document).every((block) => typeof block.text === 'string')).toBe(true)
  expect(fingerprintText(document)).not.toBe(fingerprintText(emptyDocument()))
  expect(compareDocuments(emptyDocument(), document).same).toBe(false)
  expect(toFeedHtml(document.body, { photo: () => '', address: (path) => path })).not.toContain('script')
})
