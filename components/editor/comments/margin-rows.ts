import type { ThreadView } from './comment-types.ts'

/** A mark in the margin: how far below the top of the sheet, in pixels, and the conversations that begin there. */
export type MarginRow = { top: number; threads: ThreadView[] }

const LINE = 24

/** Conversations that begin on the same line, or so close that their marks would touch, share a mark. */
export function marginRows(placed: readonly { thread: ThreadView; top: number }[]): MarginRow[] {
  const rows: MarginRow[] = []
  for (const { thread, top } of placed.toSorted((a, b) => a.top - b.top)) {
    const last = rows.at(-1)
    if (last && top - last.top < LINE) last.threads.push(thread)
    else rows.push({ top: Math.round(top), threads: [thread] })
  }
  return rows
}
