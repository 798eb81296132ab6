import { describe, expect, it } from 'vitest'
import { renditionWidths } from './rendition-widths.ts'

describe('the widths a photo is offered in', () => {
  it.each([
    [6000, [320, 640, 960, 1280, 1920]],
    [1920, [320, 640, 960, 1280, 1920]],
    [1012, [320, 640, 960, 1012]],
    [320, [320]],
    [200, [200]],
  ])('of %i pixels are %j', (width, widths) => {
    expect(renditionWidths(width)).toEqual(widths)
  })
})
