import { describe, expect, it } from 'vitest'
import { footOf, placeOnPhone, placeOver } from './place.ts'

const WINDOW = { width: 1000, height: 800 }
const BAR = { width: 200, height: 40 }

describe('the toolbar', () => {
  it('stands above the middle of the selection', () => {
    expect(placeOver({ left: 400, right: 600, top: 300, bottom: 330 }, BAR, WINDOW, 48)).toEqual({
      left: 400,
      top: 252,
    })
  })

  it('goes below when the top bar is in the way', () => {
    expect(placeOver({ left: 400, right: 600, top: 60, bottom: 90 }, BAR, WINDOW, 48).top).toBe(98)
  })

  it('stays inside the window', () => {
    expect(placeOver({ left: 0, right: 20, top: 300, bottom: 330 }, BAR, WINDOW, 48).left).toBe(8)
    expect(placeOver({ left: 980, right: 1000, top: 300, bottom: 330 }, BAR, WINDOW, 48).left).toBe(792)
    expect(placeOver({ left: 400, right: 600, top: 20, bottom: 790 }, BAR, WINDOW, 48).top).toBe(752)
  })
})

describe('the toolbar on a phone', () => {
  const bar = { width: 320, height: 52 }
  const phone = { width: 390, height: 844 }
  const at = (top: number, bottom: number, height = 844) =>
    placeOnPhone({ left: 20, right: 200, top, bottom }, bar, { width: 390, height, top: 0 }, phone, 56).top

  it('stands at the foot, and above the keyboard when that is open', () => {
    expect(at(200, 230)).toBe(844 - 60 - 52)
    expect(at(200, 230, 500)).toBe(500 - 8 - 52)
  })

  it('goes to the top rather than over the words or the handles below them', () => {
    expect(at(440, 470, 500)).toBe(56)
    expect(at(380, 412, 500)).toBe(56)
    expect(at(376, 408, 500)).toBe(440)
  })

  it('stays at the foot when the words fill the window', () => {
    expect(at(60, 600, 500)).toBe(440)
  })
})

describe('the bar of a phone', () => {
  const phone = { width: 390, height: 844 }

  it('ends where the keyboard begins, also when the page was pushed up', () => {
    expect(footOf({ width: 390, height: 500, top: 0 }, phone)).toBe(500)
    expect(footOf({ width: 390, height: 500, top: 120 }, phone)).toBe(620)
  })

  it('ends above the frame’s own bar while there is no keyboard', () => {
    expect(footOf({ width: 390, height: 844, top: 0 }, phone)).toBe(791)
  })
})
