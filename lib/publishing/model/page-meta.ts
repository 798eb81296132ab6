/** A `<meta>` of the head: Open Graph and `article:*` are properties, Twitter cards are names. */
export type MetaTag = { kind: 'property' | 'name'; name: string; content: string }

/** What the head of a page says about it to browsers, search engines and whoever shares it. */
export type PageMeta = {
  title: string
  description: string
  /** Absolute address, or null where a page has none of its own (a 404). */
  canonical: string | null
  /** False keeps the page out of search. */
  index: boolean
  tags: MetaTag[]
  /** JSON-LD as text that is safe inside a script element, or null. */
  jsonLd: string | null
}
