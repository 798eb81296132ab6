import { AppError } from '#lib/platform/errors/app-error.ts'
import { MOST_BYTES } from '../model/photo-format.ts'
import { tooLarge } from './too-large.ts'

/** What a form may hold besides the file. */
const FORM_ROOM = 64 * 1024

export type Upload = { source: AsyncIterable<Uint8Array>; fileName: string }

/**
 * The file of an upload request. A body that is the file itself streams, with its name URL-encoded in `x-file-name`; a
 * form (`multipart/form-data`, field `file`) is read whole, within the same limit. A length that is announced too large
 * is refused before anything is read. Throws bad_input or too_large.
 */
export async function readUpload(request: Request): Promise<Upload> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES + FORM_ROOM) throw tooLarge()
  if (!request.body)
    throw new AppError('bad_input', 'No photo came with this request. Choose a file and send it again.')
  const type = request.headers.get('content-type') ?? ''
  if (/^multipart\/form-data/i.test(type)) return readForm(request.body, type)
  return { source: chunksOf(request.body), fileName: decodeName(request.headers.get('x-file-name') ?? '') }
}

async function readForm(body: ReadableStream<Uint8Array>, type: string): Promise<Upload> {
  const whole = await readWhole(body, MOST_BYTES + FORM_ROOM)
  const form = await new Response(whole, { headers: { 'content-type': type } }).formData().catch(() => null)
  const file = form?.get('file')
  if (!(file instanceof File)) {
    throw new AppError('bad_input', 'The form holds no file. Send the photo in a field called “file”.')
  }
  return { source: chunksOf(file.stream()), fileName: file.name }
}

async function readWhole(body: ReadableStream<Uint8Array>, limit: number): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of chunksOf(body)) {
    bytes += chunk.byteLength
    if (bytes > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A stream's chunks; a sender who hangs up in the middle is told apart from a fault of ours. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new AppError('bad_input', 'The photo stopped coming before its end. Send it again.', { cause })
      })
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function decodeName(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
