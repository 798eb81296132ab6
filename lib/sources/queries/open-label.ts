import { openText } from '#lib/platform/crypto/envelope.ts'
import { fileLabel } from '../model/file-label.ts'
import { keptPlaces } from '../model/kept-places.ts'

/** What a file's label says, opened with the key of its source. */
export function openLabel(sourceKey: Uint8Array, file: { id: string; labelSealed: Uint8Array }) {
  return fileLabel.parse(JSON.parse(openText(sourceKey, file.labelSealed, keptPlaces.fileLabel(file.id))))
}
