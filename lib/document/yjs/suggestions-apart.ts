import { XmlElement } from 'yjs'
import { readBlockSuggestions, writeBlockSuggestions } from '../suggestions/block-suggestions.ts'

/** The attribute as editors know it, and how the key of one suggestion begins in the Y.Doc. */
const NAME = 'suggestions'
const ONE = 'suggestion '

type Attributes = Record<string, unknown>
type Reading = (this: XmlElement, ...rest: never[]) => Attributes
type Setting = (this: XmlElement, name: string, value: unknown) => void
type Removing = (this: XmlElement, name: string) => void

const APART = Symbol.for('stet: suggestions apart')

/**
 * Keeps every suggestion about a block under a key of its own in the Y.Doc. An attribute is one value in Yjs: of two people who wrote
 * it at once only one was heard. Editors and whoever reads the Y.Doc see one attribute `suggestions`, in the same order everywhere;
 * it cannot be had otherwise than here, because the binding of the editor takes attributes as they come.
 */
export function keepSuggestionsApart(): void {
  const element = XmlElement.prototype as unknown as Record<string | symbol, unknown>
  if (element[APART]) return
  element[APART] = true
  const read = element['getAttributes'] as Reading
  const set = element['setAttribute'] as Setting
  const remove = element['removeAttribute'] as Removing
  const written = (one: XmlElement): Attributes => prelim(one) ?? read.call(one)

  element['getAttributes'] = function (this: XmlElement, ...rest: never[]): Attributes {
    const raw = read.apply(this, rest)
    return Object.keys(raw).some((key) => key.startsWith(ONE)) ? together(raw) : raw
  }
  element['getAttribute'] = function (this: XmlElement, name: string): unknown {
    const raw = read.call(this)
    return name === NAME ? together(raw)[NAME] : raw[name]
  }
  element['setAttribute'] = function (this: XmlElement, name: string, value: unknown): void {
    if (name !== NAME) return set.call(this, name, value)
    const raw = written(this)
    const wanted = keysOf(value)
    if (NAME in raw) remove.call(this, NAME)
    for (const key of Object.keys(raw)) if (key.startsWith(ONE) && !wanted.has(key)) remove.call(this, key)
    for (const [key, token] of wanted) if (raw[key] !== token) set.call(this, key, token)
  }
  element['removeAttribute'] = function (this: XmlElement, name: string): void {
    if (name !== NAME) return remove.call(this, name)
    for (const key of Object.keys(written(this)))
      if (key === NAME || key.startsWith(ONE)) remove.call(this, key)
  }
}

/** What was said of an element that stands in no Y.Doc yet. */
function prelim(element: XmlElement): Attributes | null {
  const { _prelimAttrs } = element as unknown as { _prelimAttrs: Map<string, unknown> | null }
  return element.doc === null && _prelimAttrs ? Object.fromEntries(_prelimAttrs) : null
}

function together(raw: Attributes): Attributes {
  const { [NAME]: whole, ...rest } = raw
  const own = Object.entries(rest).filter(([key]) => key.startsWith(ONE))
  const suggestions = [whole, ...own.map(([, token]) => token)].flatMap(readBlockSuggestions)
  const value = writeBlockSuggestions(suggestions)
  const others = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith(ONE)))
  return value === null ? others : { ...others, [NAME]: value }
}

function keysOf(value: unknown): Map<string, string> {
  return new Map(
    readBlockSuggestions(value).map((one) => [
      `${ONE}${one.does}=${one.id}`,
      writeBlockSuggestions([one]) ?? '',
    ]),
  )
}
