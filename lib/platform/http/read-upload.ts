import { AppError } from '../errors/app-error.ts'

/** What a form may hold besides the file. */
const FORM_ROOM = 64 * 1024

export type Upload = { source: AsyncIterable<Uint8Array>; fileName: string }

/** What may be sent: its word in sentences ("photo"), the most bytes, and the refusal of more. */
export type UploadRules = { noun: string; maxBytes: number; tooLarge: () => AppError }

/**
 * The file of an upload request. A body that is the file itself streams, with its name URL-encoded in `x-file-name`; a
 * form (`multipart/form-data`, field `file`) is read whole, within the same limit. A length that is announced too large
 * is refused before anything is read. Throws bad_input or too_large.
 */
export async function readUpload(request: Request, rules: UploadRules): Promise<Upload> {
  if (Number(request.headers.get('content-length') ?? 0) > rules.maxBytes + FORM_ROOM) throw rules.tooLarge()
  if (!request.body) {
    throw new AppError(
      'bad_input',
      `No ${rules.noun} came with this request. Choose a file and send it again.`,
    )
  }
  const type = request.headers.get('content-type') ?? ''
  if (/^multipart\/form-data/i.test(type)) return readForm(request.body, type, rules)
  return {
    source: chunksOf(request.body, rules),
    fileName: decodeName(request.headers.get('x-file-name') ?? ''),
  }
}

/** All bytes of an upload, refused as too large past the limit. */
export async function wholeUpload(
  source: AsyncIterable<Uint8Array>,
  rules: Pick<UploadRules, 'maxBytes' | 'tooLarge'>,
): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of source) {
    bytes += chunk.byteLength
    if (bytes > rules.maxBytes) throw rules.tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function readForm(body: ReadableStream<Uint8Array>, type: string, rules: UploadRules): Promise<Upload> {
  const room = { ...rules, maxBytes: rules.maxBytes + FORM_ROOM }
  const whole = await wholeUpload(chunksOf(body, rules), room)
  const form = await new Response(whole, { headers: { 'content-type': type } }).formData().catch(() => null)
  const file = form?.get('file')
  if (!(file instanceof File)) {
    throw new AppError(
      'bad_input',
      `The form holds no file. Send the ${rules.noun} in a field called “file”.`,
    )
  }
  return { source: chunksOf(file.stream(), rules), fileName: file.name }
}

/** A stream's chunks; a sender who hangs up in the middle is told apart from a fault of ours. */
async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
  { noun }: UploadRules,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new AppError('bad_input', `The ${noun} stopped coming before its end. Send it again.`, {
          cause,
        })
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
