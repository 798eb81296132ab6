import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprintOf } from './fingerprint.ts'
import { emptyDocument } from './model/empty-document.ts'
import { fingerprintText } from './model/fingerprint-text.ts'
import type { NodeJson, StoryDocument } from './model/story-document.ts'
import { anyDocument } from './testing/any-document.ts'

/** The same words in another spelling: keys reversed, runs cut in two, marks turned round, null attributes left out. */
function respelled(node: NodeJson): NodeJson {
  const content = node.content?.flatMap((child) => cut(respelled(child)))
  const attrs =
    node.attrs &&
    Object.fromEntries(
      Object.entries(node.attrs)
        .filter(([, value]) => value !== null)
        .reverse(),
    )
  return {
    ...(content ? { content } : {}),
    ...(node.marks ? { marks: node.marks.toReversed() } : {}),
    ...(attrs ? { attrs } : {}),
    ...(node.text === undefined ? {} : { text: node.text }),
    type: node.type,
  }
}

function cut(node: NodeJson): NodeJson[] {
  if (node.text === undefined || node.text.length < 2) return [node]
  return [
    { ...node, text: node.text.slice(0, 1) },
    { ...node, text: node.text.slice(1) },
  ]
}

test('the same words have the same fingerprint however they are spelled as data', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const { headline, dek, keyPoints, body } = document
      const other: StoryDocument = {
        meta: document.meta,
        body: respelled(body),
        keyPoints: respelled(keyPoints),
        dek: respelled(dek),
        headline: respelled(headline),
        schema: document.schema,
      }
      expect(fingerprintText(other)).toBe(fingerprintText(document))
    }),
  )
})

test('a letter, a mark, the dateline or the lead photo changes the fingerprint', async () => {
  const line = (content: NodeJson[]): NodeJson => ({ type: 'doc', content: [{ type: 'line', content }] })
  const documents: StoryDocument[] = [
    emptyDocument(),
    { ...emptyDocument(), headline: line([{ type: 'text', text: 'A' }]) },
    { ...emptyDocument(), headline: line([{ type: 'text', text: 'B' }]) },
    { ...emptyDocument(), headline: line([{ type: 'text', text: 'A', marks: [{ type: 'italic' }] }]) },
    { ...emptyDocument(), dek: line([{ type: 'text', text: 'A' }]) },
    { ...emptyDocument(), meta: { dateline: 'A', leadPhotoUseId: null } },
    { ...emptyDocument(), meta: { dateline: '', leadPhotoUseId: 'A' } },
  ]
  const prints = await Promise.all(documents.map(fingerprintOf))
  expect(new Set(prints).size).toBe(documents.length)
  for (const print of prints) expect(print).toMatch(/^[0-9a-f]{64}$/)
})
