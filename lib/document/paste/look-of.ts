import type { HtmlElement } from './html-tree.ts'

/** How words look at some place of a page, as far as a story keeps it. */
export type Look = { bold: boolean; italic: boolean; keepsSpaces: boolean }

const BOLD = new Set(['b', 'strong'])
const ITALIC = new Set(['i', 'em', 'cite', 'dfn', 'var'])

/** The value of one property of an element's style, in lower case; empty when it is not set. */
export function styleOf({ attrs }: HtmlElement, property: string): string {
  const style = attrs['style'] ?? ''
  for (const part of style.split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0 && part.slice(0, colon).trim().toLowerCase() === property)
      return part
        .slice(colon + 1)
        .trim()
        .toLowerCase()
  }
  return ''
}

/** The look inside an element, given the look around it. What the style says wins over the tag: Google wraps all in a light `b`. */
export function lookInside(element: HtmlElement, around: Look): Look {
  const weight = styleOf(element, 'font-weight')
  const slant = styleOf(element, 'font-style')
  const space = styleOf(element, 'white-space')
  return {
    bold: weight ? isHeavy(weight, around.bold) : around.bold || BOLD.has(element.tag),
    italic: slant ? /^(italic|oblique)/.test(slant) : around.italic || ITALIC.has(element.tag),
    keepsSpaces: space ? /^(pre|break-spaces)/.test(space) : around.keepsSpaces || element.tag === 'pre',
  }
}

function isHeavy(weight: string, around: boolean): boolean {
  if (weight === 'inherit') return around
  return weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600
}

/** Whether an element is not to be seen, by its attributes or style. */
export function isHidden(element: HtmlElement): boolean {
  return (
    'hidden' in element.attrs ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  )
}

/** Whether an element carries a class, asked in its own case. */
export function hasClass({ attrs }: HtmlElement, name: RegExp): boolean {
  return (attrs['class'] ?? '').split(/\s+/).some((each) => name.test(each))
}
