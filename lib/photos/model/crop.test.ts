import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cropBox } from './crop.ts'

const photo = { width: 2400, height: 1600 }

describe('the pixels of a crop', () => {
  it('are the whole picture where nobody cropped it', () => {
    expect(cropBox(photo, null, null)).toEqual({ left: 0, top: 0, width: 2400, height: 1600 })
  })

  it('are the part that was chosen', () => {
    expect(cropBox(photo, { x: 0.25, y: 0.5, width: 0.5, height: 0.25 }, null)).toEqual({
      left: 600,
      top: 800,
      width: 1200,
      height: 400,
    })
  })

  it('narrow to a square around the focal point', () => {
    expect(cropBox(photo, null, 1, { x: 0.4, y: 0.5 })).toEqual({
      left: 160,
      top: 0,
      width: 1600,
      height: 1600,
    })
    expect(cropBox(photo, null, 3, { x: 0.5, y: 0.9 })).toEqual({
      left: 0,
      top: 800,
      width: 2400,
      height: 800,
    })
  })

  it('stop at the edge rather than leave the picture', () => {
    expect(cropBox(photo, null, 1, { x: 1, y: 0 })).toEqual({ left: 800, top: 0, width: 1600, height: 1600 })
    expect(cropBox(photo, { x: 0.9, y: 0.9, width: 5, height: 5 }, null)).toEqual({
      left: 2160,
      top: 1440,
      width: 240,
      height: 160,
    })
  })

  it('lie inside the picture and keep the ratio, whatever is asked', () => {
    const part = fc.oneof(fc.double({ min: -1, max: 2, noNaN: true }), fc.constantFrom(Number.NaN, Infinity))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9000 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.option(fc.record({ x: part, y: part, width: part, height: part })),
        fc.option(fc.constantFrom(1, 3 / 2, 16 / 9, 4 / 5, 40)),
        fc.record({ x: part, y: part }),
        (width, height, crop, ratio, focalPoint) => {
          const box = cropBox({ width, height }, crop, ratio, focalPoint)
          expect(Object.values(box).every(Number.isInteger)).toBe(true)
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0)
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(1)
          expect(box.left + box.width).toBeLessThanOrEqual(width)
          expect(box.top + box.height).toBeLessThanOrEqual(height)
          if (ratio !== null && Math.min(box.width, box.height) > 1) {
            expect(Math.abs(box.width - box.height * ratio)).toBeLessThanOrEqual(ratio + 1)
          }
        },
      ),
    )
  })
})
