const STEPS = [320, 640, 960, 1280, 1920] as const

/**
 * The widths, in pixels, that a photo of this width is offered in: the steps below it, then its own width where it is
 * no step and below the largest. Never wider than the photo.
 */
export function renditionWidths(photoWidth: number): number[] {
  const widths: number[] = STEPS.filter((step) => step <= photoWidth)
  const largest = Math.min(photoWidth, STEPS[STEPS.length - 1] ?? photoWidth)
  return widths.includes(largest) ? widths : [...widths, largest]
}
