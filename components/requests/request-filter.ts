import { REQUEST_LOTS } from '#lib/sources/model/comment-request.ts'
import type { RequestLot } from '#lib/sources/model/comment-request.ts'

/** Which requests are shown. Lives in the page's address, so that a view can be sent to somebody. */
export type RequestFilter = { lot: RequestLot; mine: boolean }

export const LOT_LABELS: Record<RequestLot, string> = {
  open: 'Waiting',
  overdue: 'Overdue',
  answered: 'Answered',
  all: 'All',
}

/** Reads a filter from an address's query; what is unknown there is left out. */
export function filterFrom(query: { get: (name: string) => string | null }): RequestFilter {
  return {
    lot: REQUEST_LOTS.find((lot) => lot === query.get('lot')) ?? 'open',
    mine: query.get('mine') === '1',
  }
}

/** Writes a filter as an address's query, shortest form first. */
export function queryFrom({ lot, mine }: RequestFilter): string {
  const query = new URLSearchParams()
  if (lot !== 'open') query.set('lot', lot)
  if (mine) query.set('mine', '1')
  const text = query.toString()
  return text ? `?${text}` : ''
}
