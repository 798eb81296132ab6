import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { DOCUMENT_PARTS } from '#lib/document/model/story-document.ts'
import { anyDocument } from '#lib/document/testing/any-document.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { yDocFromDocument } from '#lib/document/yjs/ydoc-from-document.ts'
import { asData } from './read-words.ts'

describe('The words of an editor', () => {
  it('are the same data as those of the document it shows, whatever the story holds', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const whole = documentFromYDoc(yDocFromDocument(document))
        for (const part of DOCUMENT_PARTS)
          expect(asData(schemaFor(part).nodeFromJSON(whole[part]))).toEqual(whole[part])
      }),
    )
  })

  it('are the very same objects where nothing changed', () => {
    const schema = schemaFor('body')
    const [one, two] = ['one', 'two'].map((text) => schema.node('paragraph', null, schema.text(text)))
    if (!one || !two) throw new Error('there are two paragraphs')
    const before = asData(schema.node('doc', null, [one, two]))
    const after = asData(schema.node('doc', null, [one, schema.node('paragraph'), two]))
    expect(after.content?.[0]).toBe(before.content?.[0])
    expect(after.content?.[2]).toBe(before.content?.[1])
  })
})
