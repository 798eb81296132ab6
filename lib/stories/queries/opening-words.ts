import { encodeStateAsUpdate } from 'yjs'
import type { Db } from '#lib/platform/db/client.ts'
import { log } from '#lib/platform/log/log.ts'
import { loadYDoc } from './load-document.ts'

/** A longer document comes sooner over the socket, as bytes, than as text within a page. */
const LONGEST_BYTES = 192 * 1024

/**
 * A story's whole document as it stands, a Yjs update in base64, for its page to open with while the socket is still on its way;
 * null where it is long, or cannot be loaded whole. Whether somebody may see it is the caller's to ask.
 */
export async function openingWords(db: Db, storyId: string): Promise<string | null> {
  try {
    const { ydoc } = await loadYDoc(db, storyId)
    const bytes = encodeStateAsUpdate(ydoc)
    ydoc.destroy()
    return bytes.byteLength > LONGEST_BYTES ? null : Buffer.from(bytes).toString('base64')
  } catch (error) {
    log.warn({ err: error, storyId }, 'a page opens without its words; the socket says why')
    return null
  }
}
