import { describe, expect, it } from 'vitest'
import { placeOver } from './place.ts'

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
