type Point = readonly [x: number, y: number]

const round = (value: number) => Math.round(value * 10) / 10

/** A filled rectangle. */
export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`
}

/** A filled shape with straight sides. */
export function shape(points: readonly Point[], fill: string, more = ''): string {
  return `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${fill}" ${more}/>`
}

/** A filled ellipse; a circle without `ry`. */
export function oval(x: number, y: number, rx: number, fill: string, ry = rx, more = ''): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`
}

/** A line along points. */
export function line(points: readonly Point[], stroke: string, width: number, more = ''): string {
  const path = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')
  return `<polyline points="${path}" fill="none" stroke="${stroke}" stroke-width="${round(width)}" ${more}/>`
}

/** A path in SVG's own words. */
export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

type Stop = readonly [at: number, colour: string, opacity?: number]

/** A gradient to fill with as `url(#id)`, from above to below; `more` turns it (x1, y1, x2, y2). */
export function linear(id: string, stops: readonly Stop[], more = 'x1="0" y1="0" x2="0" y2="1"'): string {
  return `<linearGradient id="${id}" ${more}>${stops.map(stop).join('')}</linearGradient>`
}

/** A gradient from a middle outwards. */
export function radial(id: string, stops: readonly Stop[], more = ''): string {
  return `<radialGradient id="${id}" ${more}>${stops.map(stop).join('')}</radialGradient>`
}

/** From left to right. */
export const ACROSS = 'x1="0" y1="0" x2="1" y2="0"'

function stop([at, colour, opacity = 1]: Stop): string {
  return `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`
}

/** As many pieces as asked, each drawn with its number. */
export function each(count: number, draw: (index: number) => string): string {
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => draw(index)).join('')
}

/** An uneven edge from left to right, closed along `bottom`: hills, woods, ridges. */
export function ridge(options: {
  width: number
  bottom: number
  step: number
  height: (x: number) => number
  fill: string
}): string {
  const { width, bottom, step, height, fill } = options
  const points: Point[] = []
  for (let x = -step; x <= width + step; x += step) points.push([x, height(x)])
  return shape([[-step, bottom], ...points, [width + step, bottom]], fill)
}
