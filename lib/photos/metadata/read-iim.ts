/** The datasets of record 2 of IPTC's old IIM form: number → its texts, in order. */
export type IimDatasets = ReadonlyMap<number, readonly string[]>

const IPTC_RESOURCE = 0x0404
const UTF8_MARK = '\u001b%G'
/** Dataset 0 of a record is its version, two bytes and no text. */
const VERSION = 0

/**
 * Reads IIM out of a Photoshop image resource block (what JPEG keeps in APP13), or out of bare IIM. Texts are UTF-8
 * where the file says so or they can only be that, else Windows-1252. Bytes that cannot be read end the reading.
 */
export function readIim(block: Uint8Array): IimDatasets {
  const data = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const bytes =
    ascii(block, 0, 14) === 'Photoshop 3.0\0' ? iptcResource(block, data, 14) : startOf(block, data)
  return bytes ? readDatasets(bytes) : new Map()
}

function startOf(block: Uint8Array, data: DataView): Uint8Array | null {
  return ascii(block, 0, 4) === '8BIM' ? iptcResource(block, data, 0) : block
}

/** Walks the resources "8BIM", id, padded name, size, padded data. */
function iptcResource(block: Uint8Array, data: DataView, start: number): Uint8Array | null {
  let at = start
  while (at + 12 <= block.length && ascii(block, at, 4) === '8BIM') {
    const id = data.getUint16(at + 4)
    const nameLength = (block[at + 6] ?? 0) + 1
    const sizeAt = at + 6 + nameLength + (nameLength % 2)
    if (sizeAt + 4 > block.length) return null
    const size = data.getUint32(sizeAt)
    if (id === IPTC_RESOURCE) return block.subarray(sizeAt + 4, sizeAt + 4 + size)
    at = sizeAt + 4 + size + (size % 2)
  }
  return null
}

function readDatasets(bytes: Uint8Array): IimDatasets {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts = new Map<number, string[]>()
  let utf8 = false
  let at = 0
  while (at + 5 <= bytes.length && bytes[at] === 0x1c) {
    const size = data.getUint16(at + 3)
    // An extended size (more than 32 KiB) is used by no field that we read.
    if (size > 0x7fff || at + 5 + size > bytes.length) break
    const value = bytes.subarray(at + 5, at + 5 + size)
    const record = bytes[at + 1]
    const dataset = bytes[at + 2] ?? 0
    if (record === 1 && dataset === 90) utf8 = ascii(value, 0, 3) === UTF8_MARK
    if (record === 2 && dataset !== VERSION) addText(texts, dataset, decode(value, utf8))
    at += 5 + size
  }
  return texts
}

function addText(texts: Map<number, string[]>, dataset: number, text: string) {
  const told = text.replace(/\0+$/, '').trim()
  if (told !== '') texts.set(dataset, [...(texts.get(dataset) ?? []), told])
}

/** A text cut at its 32nd byte may end in half a character: the half is left out. */
function decode(value: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder('utf-8').decode(value).replace(/\uFFFD$/, '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(value)
  } catch {
    return new TextDecoder('windows-1252').decode(value)
  }
}

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length))
}
