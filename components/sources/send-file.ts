import { refusalOfFile } from '#lib/sources/model/source-file.ts'

const UNREACHED = 'The file did not arrive: the newsroom could not be reached. Send it again.'

/**
 * Sends a file of a source, or evidence for a use of it; `onProgress` gets the share that has arrived, 0 to 1. Rejects with an
 * Error whose message is a sentence for people.
 */
export function sendFile(
  file: File,
  to: { sourceId: string; useId?: string | undefined },
  onProgress: (share: number) => void,
): Promise<void> {
  const refusal = refusalOfFile(file)
  if (refusal) return Promise.reject(new Error(refusal))
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/sources/${to.sourceId}/files${to.useId ? `?use=${to.useId}` : ''}`)
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total)
    request.onerror = () => reject(new Error(UNREACHED))
    request.onload = () =>
      request.status === 201 ? resolve() : reject(new Error(problemIn(request.responseText)))
    request.send(file)
  })
}

function problemIn(text: string): string {
  try {
    return (JSON.parse(text) as { detail?: string }).detail ?? UNREACHED
  } catch {
    return UNREACHED
  }
}
