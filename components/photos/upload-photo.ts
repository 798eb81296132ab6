import { MEDIA_TYPES, MOST_BYTES } from '#lib/photos/model/photo-format.ts'
import type { PhotoView } from '#lib/photos/model/photo-view.ts'

/** What the file chooser offers. What a file really is, is decided by its content on the server. */
export const ACCEPTED = Object.values(MEDIA_TYPES).join(',')

const UNREACHED = 'The photo did not arrive: the newsroom could not be reached. Send it again.'

/** The files among what was dropped or pasted that may be photos. */
export function photosAmong(files: Iterable<File>): File[] {
  return [...files].filter((file) => file.type.startsWith('image/'))
}

/** Why a file need not be sent at all, as a sentence; null when it may be. */
export function refusalOf(file: Pick<File, 'name' | 'size'>): string | null {
  if (file.size === 0) return `“${file.name}” is empty.`
  if (file.size > MOST_BYTES)
    return `“${file.name}” is larger than ${Math.floor(MOST_BYTES / 1024 / 1024)} MB. Export a smaller copy.`
  return null
}

/**
 * Sends a file to the library; `onProgress` gets the share that has arrived, 0 to 1. Rejects with an Error whose message is a
 * sentence for people.
 */
export function uploadPhoto(file: File, onProgress: (share: number) => void): Promise<PhotoView> {
  const refusal = refusalOf(file)
  if (refusal) return Promise.reject(new Error(refusal))
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/photos')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onerror = () => reject(new Error(UNREACHED))
    request.onload = () => {
      const answer = parsed(request.responseText)
      if (request.status === 201 && answer?.photo) resolve(answer.photo)
      else reject(new Error(answer?.detail ?? UNREACHED))
    }
    request.send(file)
  })
}

function parsed(text: string): { photo?: PhotoView; detail?: string } | null {
  try {
    return JSON.parse(text) as { photo?: PhotoView; detail?: string }
  } catch {
    return null
  }
}
