import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TypedWords } from './typed-words.ts'

function opened() {
  const pictures: (() => void)[] = []
  const done: string[] = []
  const typed = new TypedWords((work) => pictures.push(work))
  const draw = () => pictures.splice(0).forEach((work) => work())
  return { typed, draw, done, note: (what: string) => () => void done.push(what), pictures }
}

describe('TypedWords', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

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

  it('tells of a key once it is drawn: what that changes on the page does not come before it', () => {
    const { typed, draw, done, note } = opened()
    typed.onKey = note('told')
    typed.later({}, note('body'))
    expect(done).toEqual([])
    draw()
    expect(done).toEqual(['told', 'body'])
  })

  it('says of itself that it is writing, also where that fails, and not afterwards', () => {
    const { typed } = opened()
    const seen: boolean[] = []
    typed.later({}, () => {
      typed.settle()
      seen.push(typed.isSettling)
      throw new Error('no room')
    })
    expect(() => typed.settle()).toThrow('no room')
    expect([...seen, typed.isSettling]).toEqual([true, false])
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
  })

  it('lets what others send between two keys wait for the picture of the second, or until one types no more', () => {
    const { typed, draw, done, note } = opened()
    typed.later({}, note('a key'))
    draw()
    typed.whenDrawn(note('others'))
    vi.advanceTimersByTime(100)
    typed.later({}, note('another'))
    vi.advanceTimersByTime(140)
    expect(done).toEqual(['a key'])
    draw()
    expect(done).toEqual(['a key', 'another', 'others'])
    typed.whenDrawn(note('others again'))
    expect(done.at(-1)).toBe('others')
    vi.advanceTimersByTime(150)
    expect(done.at(-1)).toBe('others again')
    typed.whenDrawn(note('at once'))
    expect(done.at(-1)).toBe('at once')
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
