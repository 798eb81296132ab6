import { NS } from './namespaces.ts'
import { readXml } from './xml.ts'
import type { XmlElement } from './xml.ts'

/** The simple properties of an XMP packet: full name → its texts (one for a text, several for a list). */
export type XmpProperties = ReadonlyMap<string, readonly string[]>

const CONTAINERS = new Set([`${NS.rdf}Alt`, `${NS.rdf}Bag`, `${NS.rdf}Seq`])

/** A packet longer than this is no description of a photo (Photoshop histories stay well below). */
const LONGEST_PACKET = 2_000_000

/**
 * Reads an XMP packet. Texts stay texts ("02134" keeps its zero), entities are decoded, of a text in several languages
 * the default one is taken. Structures are left out. A packet that cannot be read has no properties.
 */
export function readXmp(packet: string): XmpProperties {
  if (packet.length > LONGEST_PACKET) return new Map()
  const start = packet.search(/<(?:[\w.-]+:)?(?:xmpmeta|xapmeta|RDF)[\s>]/)
  const root =
    start < 0
      ? null
      : readXml(
          packet
            .slice(start)
            .replace(/<\?xpacket[\s\S]*$/, '')
            .trim(),
        )
  const properties = new Map<string, string[]>()
  if (root) for (const description of descriptionsIn(root)) addProperties(properties, description)
  return properties
}

function descriptionsIn(element: XmlElement): XmlElement[] {
  if (element.name === `${NS.rdf}Description`) return [element]
  return element.children.flatMap(descriptionsIn)
}

function addProperties(properties: Map<string, string[]>, description: XmlElement) {
  for (const [name, value] of description.attributes)
    if (!name.startsWith(NS.rdf)) add(properties, name, [value])
  for (const child of description.children) add(properties, child.name, textsOf(child))
}

function add(properties: Map<string, string[]>, name: string, texts: readonly string[]) {
  const told = texts.map((text) => text.trim()).filter((text) => text !== '')
  if (told.length > 0 && !properties.has(name)) properties.set(name, told)
}

function textsOf(property: XmlElement): string[] {
  const container = property.children.find((child) => CONTAINERS.has(child.name))
  if (!container) {
    const resource = property.attributes.get(`${NS.rdf}resource`)
    if (resource !== undefined) return [resource]
    return property.children.length === 0 ? [property.text] : []
  }
  const items = container.children.filter(
    (child) => child.name === `${NS.rdf}li` && child.children.length === 0,
  )
  if (container.name !== `${NS.rdf}Alt`) return items.map((item) => item.text)
  const chosen = items.find((item) => item.attributes.get('xml:lang') === 'x-default') ?? items[0]
  return chosen ? [chosen.text] : []
}
