import { describe, expect, it } from 'vitest'
import { BlockDesk } from './block-desk.ts'
import { INSERTS, insertsFor } from './inserts.ts'

const named = (query: string): string[] => insertsFor(query).map(({ label }) => label)
const press = (key: string) => ({ key }) as KeyboardEvent

describe('the slash menu', () => {
  it('shows everything before a letter is typed, each once', () => {
    expect(named('')).toEqual(INSERTS.map(({ label }) => label))
    expect(new Set(INSERTS.map(({ id }) => id)).size).toBe(INSERTS.length)
  })

  it('finds things by the beginning of their words and by what people call them', () => {
    expect(named('tab')).toEqual(['Table'])
    expect(named('h2')).toEqual(['Heading'])
    expect(named('YouTube')).toEqual(['Video, post or chart'])
    expect(named('pull-quo')).toEqual(['Pull quote'])
    expect(named('zebra')).toEqual([])
  })

  it('is walked by the arrows, around its ends, and answers Enter', () => {
    const desk = new BlockDesk()
    const chosen: string[] = []
    desk.showSlash({ query: 'list', rect: () => null, choose: ({ id }) => chosen.push(id) })
    expect(desk.slash?.found.map(({ id }) => id)).toEqual(['bulletList', 'orderedList'])
    expect(desk.key(press('ArrowUp'))).toBe(true)
    desk.key(press('Enter'))
    desk.key(press('ArrowDown'))
    desk.key(press('Enter'))
    expect(chosen).toEqual(['orderedList', 'bulletList'])
  })

  it('leaves every other key, and every key when nothing fits, to the text', () => {
    const desk = new BlockDesk()
    expect(desk.key(press('Enter'))).toBe(false)
    desk.showSlash({ query: 'zebra', rect: () => null, choose: () => {} })
    expect(desk.key(press('Enter'))).toBe(false)
    desk.showSlash({ query: '', rect: () => null, choose: () => {} })
    expect(desk.key(press('a'))).toBe(false)
  })

  it('marks the first line again when other letters are typed, and stays put when the same are looked up twice', () => {
    const desk = new BlockDesk()
    const open = (query: string) => desk.showSlash({ query, rect: () => null, choose: () => {} })
    open('')
    desk.mark(3)
    open('')
    expect(desk.slash?.marked).toBe(3)
    open('t')
    expect(desk.slash?.marked).toBe(0)
  })
})
