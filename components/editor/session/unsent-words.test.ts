import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, XmlElement, XmlText } from 'yjs'
import { vectorOf } from '#lib/document/yjs/state-digest.ts'
import { UnsentWords } from './unsent-words.ts'

function copyOf(ydoc: Doc): Doc {
  const copy = new Doc()
  applyUpdate(copy, encodeStateAsUpdate(ydoc))
  return copy
}

function withParagraph(): { newsroom: Doc; window: Doc; text: XmlText } {
  const newsroom = new Doc()
  const paragraph = new XmlElement('paragraph')
  paragraph.insert(0, [new XmlText('Known.')])
  newsroom.getXmlFragment('body').insert(0, [paragraph])
  const window = copyOf(newsroom)
  const text = (window.getXmlFragment('body').get(0) as XmlElement).get(0) as XmlText
  return { newsroom, window, text }
}

describe('UnsentWords', () => {
  it('holds words of a block that is taken away afterwards as they were typed', () => {
    const { newsroom, window, text } = withParagraph()
    const held = vectorOf(window)
    text.insert(6, ' Typed offline.')
    const unsent = new UnsentWords()
    unsent.takeBeyond(window, held)
    const other = copyOf(newsroom)
    newsroom.getXmlFragment('body').delete(0, 1)
    applyUpdate(window, encodeStateAsUpdate(newsroom))
    applyUpdate(other, unsent.all() ?? new Uint8Array())
    expect(other.getXmlFragment('body').toJSON()).toContain('Known. Typed offline.')
    // The window itself would have sent nothing of it any more.
    const late = copyOf(withParagraph().newsroom)
    applyUpdate(late, encodeStateAsUpdate(window))
    expect(late.getXmlFragment('body').toJSON()).not.toContain('Typed offline')
  })

  it('holds nothing where the newsroom has everything, and nothing once it has', () => {
    const { window, text } = withParagraph()
    const unsent = new UnsentWords()
    unsent.takeBeyond(window, vectorOf(window))
    expect(unsent.all()).toBeNull()
    expect(unsent.take(encodeStateAsUpdate(new Doc()))).toBe(false)
    const held = vectorOf(window)
    text.insert(0, 'More. ')
    unsent.takeBeyond(window, held)
    expect(unsent.all()).not.toBeNull()
    unsent.clear()
    expect(unsent.all()).toBeNull()
  })

  it('holds words of an earlier page and of this one together', () => {
    const { newsroom, window, text } = withParagraph()
    const held = vectorOf(window)
    const earlier = copyOf(window)
    const there = (earlier.getXmlFragment('body').get(0) as XmlElement).get(0) as XmlText
    there.insert(0, 'Earlier. ')
    text.insert(6, ' Now.')
    const unsent = new UnsentWords()
    expect(unsent.take(encodeStateAsUpdate(earlier))).toBe(true)
    unsent.takeBeyond(window, held)
    applyUpdate(newsroom, unsent.all() ?? new Uint8Array())
    expect(newsroom.getXmlFragment('body').toJSON()).toContain('Earlier. Known. Now.')
  })

  it('keeps them when the document has lost them by the next connection, and adds what was typed since', () => {
    const { newsroom, window, text } = withParagraph()
    const held = vectorOf(window)
    text.insert(6, ' Typed offline.')
    const unsent = new UnsentWords()
    unsent.takeBeyond(window, held)
    const there = copyOf(newsroom)
    newsroom.getXmlFragment('body').delete(0, 1)
    applyUpdate(window, encodeStateAsUpdate(newsroom))
    const since = new XmlElement('paragraph')
    since.insert(0, [new XmlText('Since.')])
    window.getXmlFragment('body').insert(0, [since])
    unsent.takeBeyond(window, held)
    unsent.takeBeyond(window, held)
    const whole = new Doc({ gc: false })
    applyUpdate(whole, encodeStateAsUpdate(there))
    applyUpdate(whole, unsent.all() ?? new Uint8Array())
    const kept = JSON.stringify(
      [...whole.store.clients.values()]
        .flat()
        .map((struct) => ('content' in struct ? String((struct.content as { str?: string }).str) : '')),
    )
    expect(kept).toContain(' Typed offline.')
    expect(kept).toContain('Since.')
  })
})
