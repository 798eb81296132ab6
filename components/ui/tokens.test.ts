import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '')

/** The custom properties of the rule that opens with `opening`. */
function tokensOf(opening: string): Map<string, string> {
  const start = css.indexOf(opening)
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name ?? '',
      (value ?? '').replace(/\s+/g, ' '),
    ]),
  )
}

const light = tokensOf(':root {')
const darkBySystem = tokensOf(":root:not([data-theme='light']) {")
const darkByChoice = tokensOf(":root[data-theme='dark'] {")

/** Relative luminance of an opaque oklch() colour, as WCAG 2 reckons it. */
function luminance(colour: string | undefined): number {
  const [lightness = NaN, chroma = NaN, hue = NaN] = (
    /oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/.exec(colour ?? '') ?? []
  )
    .slice(1)
    .map(Number)
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3
  const inGamut = (part: number) => Math.min(1, Math.max(0, part))
  const red = inGamut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = inGamut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = inGamut(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

describe('the colours', () => {
  test('are the same at night whether the system or the person chose it', () => {
    expect([...darkByChoice]).toEqual([...darkBySystem])
  })

  test('at night change only what the day has', () => {
    for (const name of darkByChoice.keys()) expect(light.has(name), name).toBe(true)
  })

  describe.each([
    ['by day', light],
    ['by night', darkByChoice],
  ])('%s', (_, tokens) => {
    test.each(['paper', 'panel', 'well', 'raised'])('words can be read on %s', (ground) => {
      for (const ink of ['ink', 'ink-soft', 'ink-faint', 'accent', 'red', 'amber', 'green']) {
        expect(contrast(tokens.get(ink), tokens.get(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
          4.5,
        )
      }
    })

    test('edges of fields can be seen, and words on filled buttons read', () => {
      for (const ground of ['paper', 'panel', 'raised'])
        expect(contrast(tokens.get('edge'), tokens.get(ground))).toBeGreaterThanOrEqual(3)
      expect(contrast(tokens.get('on-accent'), tokens.get('accent'))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tokens.get('on-accent'), tokens.get('accent-strong'))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(tokens.get('on-red'), tokens.get('red'))).toBeGreaterThanOrEqual(4.5)
    })
  })
})
