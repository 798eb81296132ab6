import type { Crop } from '#lib/document/nodes/photo/crop.ts'

/** The point that every crop keeps in view, as fractions 0 to 1. */
export type FocalPoint = { x: number; y: number }

/** Whole pixels, from the upper left. */
export type PixelBox = { left: number; top: number; width: number; height: number }

export type PixelSize = { width: number; height: number }

const MIDDLE: FocalPoint = { x: 0.5, y: 0.5 }

/**
 * The pixels to cut out of a picture: the crop a person chose (null: all of it), narrowed to `ratio` (width divided by
 * height; null: as cropped) around the focal point. Always at least one pixel and always inside the picture, also for
 * crops that reach over its edge or hold no number.
 */
export function cropBox(
  size: PixelSize,
  crop: Crop | null,
  ratio: number | null,
  focalPoint: FocalPoint = MIDDLE,
): PixelBox {
  const chosen = crop ? pixelsOf(size, crop) : { left: 0, top: 0, ...size }
  return ratio === null
    ? chosen
    : narrow(chosen, ratio, { x: focalPoint.x * size.width, y: focalPoint.y * size.height })
}

function pixelsOf(size: PixelSize, crop: Crop): PixelBox {
  const horizontal = span(crop.x, crop.width, size.width)
  const vertical = span(crop.y, crop.height, size.height)
  return { left: horizontal.start, top: vertical.start, width: horizontal.length, height: vertical.length }
}

function span(start: number, length: number, pixels: number) {
  const from = Math.min(pixels - 1, Math.floor(fraction(start) * pixels))
  const to = Math.round(fraction(start + length) * pixels)
  return { start: from, length: Math.max(1, Math.min(pixels, to) - from) }
}

function narrow(box: PixelBox, ratio: number, focus: { x: number; y: number }): PixelBox {
  const width = Math.max(1, Math.min(box.width, Math.round(box.height * ratio)))
  const height = Math.max(1, Math.min(box.height, Math.round(box.width / ratio)))
  return {
    left: box.left + slide(focus.x - box.left, width, box.width),
    top: box.top + slide(focus.y - box.top, height, box.height),
    width,
    height,
  }
}

/** Where a window of `length` starts in `room` so that `focus` is as near to its middle as it can be. */
function slide(focus: number, length: number, room: number): number {
  const start = Number.isFinite(focus) ? Math.round(focus - length / 2) : Math.round((room - length) / 2)
  return Math.max(0, Math.min(room - length, start))
}

function fraction(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.min(1, value)) : 0
}
