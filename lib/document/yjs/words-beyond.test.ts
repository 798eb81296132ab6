import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import { emptyDocument } from '../model/empty-document.ts'
import { vectorOf } from './state-digest.ts'
import { isBeyond, wordsBeyond } from './words-beyond.ts'
import { yDocFromDocument } from './ydoc-from-document.ts'

function textIn(ydoc: Doc): XmlText {
  const [paragraph] = ydoc.getXmlFragment('body').toArray()
  if (!(paragraph instanceof XmlElement)) throw new Error('no paragraph')
  const [text] = paragraph.toArray()
  if (text instanceof XmlText) return text
  const begun = new XmlText()
  paragraph.insert(0, [begun])
  return begun
}

/** A story of which the newsroom has `held`, open in a window. */
function open(held: string): Doc {
  const newsroom = yDocFromDocument(emptyDocument())
  textIn(newsroom).insert(0, held)
  const here = new Doc()
  applyUpdate(here, encodeStateAsUpdate(newsroom))
  return here
}

describe('The words that only a window has', () => {
  it('are those typed since, also in the middle of others', () => {
    const here = open('The mayor spoke.')
    const vector = vectorOf(here)
    expect([isBeyond(here, vector), wordsBeyond(here, vector)]).toEqual([false, []])
    textIn(here).insert(9, ' of Low Brine')
    textIn(here).insert(textIn(here).length, ' Then left.')
    expect(isBeyond(here, vector)).toBe(true)
    expect(wordsBeyond(here, vector)).toEqual([' of Low Brine Then left.'])
  })

  it('are not those that were typed and deleted again', () => {
    const here = open('Held.')
    const vector = vectorOf(here)
    textIn(here).insert(5, 'gone')
    textIn(here).delete(5, 4)
    expect(wordsBeyond(here, vector)).toEqual([])
  })

  it('begin where the newsroom’s end, within one run of typing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.stringMatching(/^[a-z]{1,20}$/), (held, unheld) => {
        const here = open('')
        textIn(here).insert(0, held)
        const vector = vectorOf(here)
        textIn(here).insert(held.length, unheld)
        expect(wordsBeyond(here, vector)).toEqual([unheld])
      }),
    )
  })
})
