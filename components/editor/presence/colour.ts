import { hueOf } from '#components/ui/avatar.tsx'

/** A person's colour as #rrggbb, the only form that carets take: strong enough to carry white letters. */
export function colourOf(personId: string): string {
  return hexOf(hueOf(personId), 0.62, 0.38)
}

/** HSL (degrees, 0..1, 0..1) as #rrggbb. */
export function hexOf(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness)
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1))
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${channel(0)}${channel(8)}${channel(4)}`
}
