import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDocument } from '../testing/any-document.ts'
import { validateDocument } from '../validate.ts'
import { emptyDocument } from './empty-document.ts'
import { textOf } from './text-of.ts'
import { dataWithoutPassage, withoutPassage, withoutPieces } from './without-passage.ts'

const body = (...content: object[]) => ({
  ...emptyDocument(),
  body: { type: 'doc', content: [{ type: 'paragraph', content }] } as ReturnType<
    typeof emptyDocument
  >['body'],
})

describe('A document without a passage', () => {
  it('loses it also where marks begin and end within it, and keeps the marks of the rest', () => {
    const bold = [{ type: 'bold' }]
    const given = body(
      { type: 'text', text: 'It is at 14 Te' },
      { type: 'text', text: 'rn Lane, she', marks: bold },
      { type: 'text', text: ' said.' },
    )
    const { document, count } = withoutPassage(given, ['14 Tern Lane'])
    expect(count).toBe(1)
    expect(document.body.content?.[0]?.content).toEqual([
      { type: 'text', text: 'It is at ' },
      { type: 'text', text: ', she', marks: bold },
      { type: 'text', text: ' said.' },
    ])
  })

  it('loses it from attributes that are sentences, and keeps ids that look like it', () => {
    const photo = {
      type: 'photo',
      attrs: { photoUseId: 'dead-beef', alt: 'A man at 14 Tern Lane' },
      content: [{ type: 'text', text: 'dead-beef at home' }],
    }
    const given = { ...emptyDocument(), body: { type: 'doc', content: [photo] } }
    const { document } = withoutPassage(given, ['dead-beef', '14 Tern Lane'])
    expect(document.body.content?.[0]).toEqual({
      type: 'photo',
      attrs: { photoUseId: 'dead-beef', alt: 'A man at ' },
      content: [{ type: 'text', text: ' at home' }],
    })
  })

  it('keeps names of kinds in facts and takes the sentences', () => {
    expect(dataWithoutPassage({ kind: 'person', words: ['a person said'] }, ['person'])).toEqual({
      kind: 'person',
      words: ['a  said'],
    })
  })

  it('takes the longer of two pieces first', () => {
    expect(withoutPieces('Ann Lee and Ann', ['Ann', 'Ann Lee'])).toBe(' and ')
  })

  it('can still be published, and is the same where the passage did not stand', () => {
    fc.assert(
      fc.property(anyDocument, fc.stringMatching(/^[a-z ]{4,8}$/), (given, piece) => {
        const { document } = withoutPassage(given, [piece])
        expect(validateDocument(document).ok).toBe(true)
        if (withoutPassage(given, [piece]).count === 0) expect(textOf(document.body)).toBe(textOf(given.body))
      }),
    )
  })
})
