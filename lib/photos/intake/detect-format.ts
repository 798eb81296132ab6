import type { PhotoFormat } from '../model/photo-format.ts'

export type Detected = { ok: true; format: PhotoFormat } | { ok: false; message: string }

const TAKEN = 'Send the photo as JPEG, PNG or WebP.'

/** What other files begin with, and what people call them: so that the refusal says what was sent. */
const OTHERS: readonly (readonly [start: string, name: string])[] = [
  ['GIF8', 'a GIF'],
  ['%PDF', 'a PDF'],
  ['BM', 'a BMP picture'],
  ['II*\0', 'a TIFF or raw camera file'],
  ['MM\0*', 'a TIFF or raw camera file'],
  ['8BPS', 'a Photoshop document'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
]

const BOXED: Readonly<Record<string, string>> = {
  avif: 'an AVIF picture',
  heic: 'a HEIC photo (on an iPhone: Settings, Camera, Formats, Most Compatible)',
  heix: 'a HEIC photo (on an iPhone: Settings, Camera, Formats, Most Compatible)',
  mif1: 'a HEIF picture',
}

/**
 * What a file is, by its first bytes; its name and what the browser calls it count for nothing. A refusal says in one
 * sentence what came and what to send instead.
 */
export function detectFormat(bytes: Uint8Array): Detected {
  if (bytes.length === 0) return refuse('The file is empty: it may not have been copied completely.')
  const head = String.fromCharCode(...bytes.subarray(0, 512))
  if (head.startsWith('\u00ff\u00d8\u00ff')) return { ok: true, format: 'jpeg' }
  if (head.startsWith('\u0089PNG\r\n\u001a\n')) return { ok: true, format: 'png' }
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return { ok: true, format: 'webp' }
  return refuse(`This is ${nameOf(head)}.`)
}

function refuse(message: string): Detected {
  return { ok: false, message: `${message} ${TAKEN}` }
}

function nameOf(head: string): string {
  const boxed = head.slice(4, 8) === 'ftyp' ? (BOXED[head.slice(8, 12)] ?? 'a video') : null
  if (boxed !== null) return boxed
  const words = head
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase()
  if (/<svg[\s>]/.test(words)) return 'an SVG drawing, which may hold code'
  if (/^<(!doctype html|html|head|body|script)/.test(words)) return 'a web page, not a photo'
  if (words.startsWith('<?xml')) return 'an XML file, not a photo'
  return OTHERS.find(([start]) => head.startsWith(start))?.[1] ?? 'no photo that we can read'
}
