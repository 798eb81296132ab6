import { publicRendition } from '#lib/photos/queries/rendition-file.ts'
import { db } from '#lib/platform/db/client.ts'
import { problemResponse } from '#lib/platform/http/problem-response.ts'
import { newRequestId } from '#lib/platform/http/request-id.ts'
import { fileResponse, noSuchFile } from '#lib/platform/storage/file-response.ts'
import { isFileKey } from '#lib/platform/storage/file-store.ts'

// The name is the hash of the bytes: what it stands for never changes.
const CACHE = 'public, max-age=31536000, immutable'

/** Sends a picture of a published story to anybody. A draft's picture answers as if there were none. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ key: string }> },
): Promise<Response> {
  try {
    const { key } = await params
    const rendition = isFileKey(key) ? await publicRendition(db, key) : null
    return rendition ? await fileResponse(request, rendition, CACHE) : noSuchFile()
  } catch (thrown) {
    return problemResponse(thrown, newRequestId())
  }
}
