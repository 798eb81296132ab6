import { escapeHtml } from '#lib/document/html/escape-html.ts'

/** A piece of XML that is already escaped. Only `element` makes one. */
export type Xml = { readonly xml: string }

/** An element. A string among `content` is text and gets escaped; null leaves nothing. Attribute values are escaped. */
export function element(
  name: string,
  attributes: Record<string, string>,
  ...content: (Xml | string | null)[]
): Xml {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
  const inner = content
    .map((part) => (typeof part === 'string' ? escapeHtml(part) : (part?.xml ?? '')))
    .join('')
  return { xml: inner === '' ? `<${name}${head.join('')}/>` : `<${name}${head.join('')}>${inner}</${name}>` }
}

/** Several pieces, one after the other. */
export function together(parts: Xml[]): Xml {
  return { xml: parts.map((part) => part.xml).join('') }
}

/** A whole document with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}
