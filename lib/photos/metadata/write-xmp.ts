import type { PhotoFields } from '../model/photo-fields.ts'
import { NS } from './namespaces.ts'

/**
 * An XMP packet with the given fields and nothing else: no place of the camera, no serial numbers, no history. Fields
 * that are empty or left out are not written. `identity` names the original (any stable text).
 */
export function writeXmp(fields: Partial<PhotoFields>, identity = ''): string {
  const properties = [
    language('dc:description', fields.caption),
    list('dc:creator', fields.creator),
    language('dc:rights', fields.copyright),
    simple('photoshop:Credit', fields.agency),
    simple('photoshop:Headline', fields.headline),
    simple('photoshop:Instructions', fields.instructions),
    simple('photoshop:City', fields.city),
    simple('photoshop:Country', fields.country),
    simple('photoshop:DateCreated', fields.takenAt?.toISOString()),
    simple('xmpMM:OriginalDocumentID', identity),
    language('xmpRights:UsageTerms', fields.usageTerms),
    language('Iptc4xmpCore:AltTextAccessibility', fields.altText),
    simple('Iptc4xmpExt:DigitalSourceType', fields.digitalSourceType),
  ]
  const { x, rdf, ...vocabularies } = NS
  const prefixes = Object.entries(vocabularies).map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  return (
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="${x}"><rdf:RDF xmlns:rdf="${rdf}">` +
    `<rdf:Description rdf:about=""${prefixes.join('')}>${properties.join('')}</rdf:Description>` +
    `</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  )
}

function simple(name: string, text: string | undefined): string {
  return text ? `<${name}>${escapeXml(text)}</${name}>` : ''
}

function language(name: string, text: string | undefined): string {
  return text
    ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`
    : ''
}

function list(name: string, text: string | undefined): string {
  return text ? `<${name}><rdf:Seq><rdf:li>${escapeXml(text)}</rdf:li></rdf:Seq></${name}>` : ''
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

// oxlint-disable-next-line no-control-regex -- XML may not hold these
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Characters that XML cannot hold at all (most controls, halves of pairs) are left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character)
}
