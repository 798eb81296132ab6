import { describe, expect, it } from 'vitest'
import { TypedWords } from './typed-words.ts'

function opened() {
  const pictures: (() => void)[] = []
  const done: string[] = []
  const typed = new TypedWords((work) => pictures.push(work))
  const draw = () => pictures.splice(0).forEach((work) => work())
  return { typed, draw, done, note: (what: string) => () => void done.push(what), pictures }
}

describe('TypedWords', () => {
  it('writes after the next picture, the last of each editor only', () => {
    const { typed, draw, done, note, pictures } = opened()
    const [body, dek] = [{}, {}]
    typed.later(body, note('body 1'))
    typed.later(dek, note('dek'))
    typed.later(body, note('body 2'))
    expect([done, pictures.length]).toEqual([[], 1])
    draw()
    expect(done).toEqual(['body 2', 'dek'])
  })

  it('writes at once when somebody asks, and nothing twice', () => {
    const { typed, draw, done, note } = opened()
    typed.later({}, note('body'))
    typed.settle()
    typed.settle()
    draw()
    expect(done).toEqual(['body'])
  })

  it('does what is to be done afterwards after the writing, and at once where nothing is written', () => {
    const { typed, draw, done, note } = opened()
    typed.afterwards({}, note('caret'))
    typed.later({}, note('body'))
    typed.afterwards({}, note('caret again'))
    expect(done).toEqual(['caret'])
    draw()
    expect(done).toEqual(['caret', 'body', 'caret again'])
  })

  it('lets what others sent wait until the key is drawn and written', () => {
    const { typed, draw, done, note } = opened()
    typed.whenDrawn(note('before'))
    typed.later({}, note('body'))
    typed.whenDrawn(note('others'))
    typed.settle()
    expect(done).toEqual(['before', 'body'])
    draw()
    expect(done).toEqual(['before', 'body', 'others'])
    typed.whenDrawn(note('after'))
    expect(done.at(-1)).toBe('after')
  })

  it('lets an editor that writes everything now take back what it had to write', () => {
    const { typed, draw, done, note } = opened()
    const body = {}
    typed.later(body, note('body'))
    typed.drop(body)
    draw()
    expect(done).toEqual([])
  })
})
