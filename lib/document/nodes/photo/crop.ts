/** The part of a picture that is shown, as fractions 0..1 of its width and height. */
export type Crop = { x: number; y: number; width: number; height: number }

const fraction = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1
// Fractions come from a drag in the browser, so the sum of two may be off by a rounding.
const ROUNDING = 1e-6

/** Whether `value` is a crop that lies within the picture and is not empty. */
export function isCrop(value: unknown): value is Crop {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 4) return false
  const { x, y, width, height } = value as Record<string, unknown>
  if (!fraction(x) || !fraction(y) || !fraction(width) || !fraction(height)) return false
  return width > 0 && height > 0 && x + width <= 1 + ROUNDING && y + height <= 1 + ROUNDING
}

/** The crop in an attribute of pasted HTML, or null when there is none that can be used. */
export function readCrop(json: string | null): Crop | null {
  if (!json) return null
  try {
    const value: unknown = JSON.parse(json)
    return isCrop(value) ? value : null
  } catch {
    return null
  }
}
