import { ContentFormat, ContentType, findIndexSS, Item, XmlElement } from 'yjs'
import type { Transaction } from 'yjs'
import { resolveExtensions } from '@tiptap/core'
import { kitFor } from '../kits/kit-for.ts'
import { DOCUMENT_PARTS } from '../model/story-document.ts'

/** The names of nodes and marks that an editor knows. */
export type KnownNames = { nodes: ReadonlySet<string>; marks: ReadonlySet<string> }

/** What the kits of this bundle know, over all parts; read off the kits, for making their schemas takes long. */
export function knownNames(): KnownNames {
  const extensions = DOCUMENT_PARTS.flatMap((part) => resolveExtensions(kitFor(part)))
  const names = (type: string) =>
    new Set(extensions.filter((one) => one.type === type).map(({ name }) => name))
  return { nodes: names('node'), marks: names('mark') }
}

/**
 * Whether a transaction brought a node or a mark that the editor does not know. An editor that met it would delete it for
 * everybody. Looks at what is new in the transaction only, so it may be asked at each one (`beforeObserverCalls`).
 */
export function bringsUnknown(transaction: Transaction, known: KnownNames): boolean {
  for (const [client, after] of transaction.afterState) {
    const before = transaction.beforeState.get(client) ?? 0
    const structs = transaction.doc.store.clients.get(client)
    if (after <= before || !structs) continue
    for (let index = findIndexSS(structs, before); index < structs.length; index += 1) {
      const struct = structs[index]
      if (struct instanceof Item && isUnknown(struct, known)) return true
    }
  }
  return false
}

function isUnknown({ content }: Item, known: KnownNames): boolean {
  if (content instanceof ContentType && content.type instanceof XmlElement)
    return !known.nodes.has(content.type.nodeName)
  // A mark that may overlap others of its kind has a hash behind its name.
  if (content instanceof ContentFormat) return !known.marks.has(content.key.replace(/--[^-]*$/, ''))
  return false
}
