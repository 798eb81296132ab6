import { comparedFrom } from '#lib/stories/model/compared.ts'
import type { Compared } from '#lib/stories/model/compared.ts'

/** What the newsroom says through a story's socket beside words. */
export type Message = { type: 'story-changed' } | { type: 'update-refused'; message: string } | Compared

/** Reads a message; null for one that this page does not know. Never throws. */
export function messageFrom(payload: string): Message | null {
  const message = parsed(payload)
  if (typeof message !== 'object' || message === null || !('type' in message)) return null
  if (message.type === 'story-changed') return { type: 'story-changed' }
  if (message.type === 'update-refused' && 'message' in message && typeof message.message === 'string')
    return { type: 'update-refused', message: message.message }
  return comparedFrom(message)
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return null
  }
}
