/** A dataset of IIM's record 2 and its text. */
export type IimText = { dataset: number; text: string }

const UTF8_MARK = [0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]
const RECORD_VERSION = [0x1c, 2, 0, 0, 2, 0, 4]

/**
 * IPTC's old IIM form in UTF-8, wrapped as the Photoshop block that JPEG keeps in APP13. The caller keeps each text
 * within its field's length; empty texts are left out.
 */
export function writeIim(texts: readonly IimText[]): Uint8Array {
  const datasets = texts
    .filter(({ text }) => text !== '')
    .map(({ dataset, text }) => {
      const value = Buffer.from(text, 'utf8')
      return Buffer.concat([Buffer.from([0x1c, 2, dataset, value.length >> 8, value.length & 0xff]), value])
    })
  const iim = Buffer.concat([Buffer.from(UTF8_MARK), Buffer.from(RECORD_VERSION), ...datasets])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iim.length)
  const padding = Buffer.alloc(iim.length % 2)
  return Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM\u0004\u0004\0\0', 'latin1'),
    size,
    iim,
    padding,
  ])
}

/** Puts a Photoshop block into a JPEG, behind its first marker. Throws a RangeError where the block is too long for one segment. */
export function embedIim(jpeg: Uint8Array, block: Uint8Array): Uint8Array {
  const length = block.length + 2
  if (length > 0xffff)
    throw new RangeError('An IIM block longer than 65,533 bytes does not fit into a JPEG segment.')
  const header = Buffer.from([0xff, 0xed, length >> 8, length & 0xff])
  return Buffer.concat([jpeg.subarray(0, 2), header, block, jpeg.subarray(2)])
}
