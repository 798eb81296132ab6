import type { StoryState } from '#lib/stories/model/story-state.ts'

/** What of the desk is shown. Lives in the page's address, so that a view can be sent to somebody. */
export type DeskFilter = {
  search: string
  lot: Lot
  mine: boolean
  /** Only stories that others let this person into. */
  shared: boolean
  /** Only stories on which work waits: a reply that came after readers had them. */
  toDo: boolean
  sectionId: string | null
  view: 'list' | 'board'
}

/** The quick filters: the lots in which a desk thinks of its work. */
export const LOTS = [
  { id: 'all', label: 'All', states: [] },
  { id: 'open', label: 'Open', states: ['pitch', 'assigned', 'draft', 'submitted', 'in_edit', 'ready'] },
  { id: 'writing', label: 'Being written', states: ['pitch', 'assigned', 'draft'] },
  { id: 'desk', label: 'On the desk', states: ['submitted', 'in_edit', 'ready'] },
  { id: 'published', label: 'Published', states: ['published', 'withdrawn'] },
  { id: 'archive', label: 'Archive', states: ['archived'] },
] as const satisfies readonly { id: string; label: string; states: readonly StoryState[] }[]
type Lot = (typeof LOTS)[number]['id']

const FIRST: DeskFilter = {
  search: '',
  lot: 'all',
  mine: false,
  shared: false,
  toDo: false,
  sectionId: null,
  view: 'list',
}

/** Reads a filter from an address's query; what is unknown there is left out. */
export function filterFrom(query: { get: (name: string) => string | null }): DeskFilter {
  return {
    search: query.get('q')?.slice(0, 200) ?? '',
    lot: LOTS.find((lot) => lot.id === query.get('lot'))?.id ?? FIRST.lot,
    mine: query.get('mine') === '1',
    shared: query.get('shared') === '1',
    toDo: query.get('todo') === '1',
    sectionId: /^[0-9a-f-]{36}$/.exec(query.get('section') ?? '')?.[0] ?? null,
    view: query.get('view') === 'board' ? 'board' : 'list',
  }
}

/** Writes a filter as an address's query, shortest form first: the plain desk has none. */
export function queryFrom(filter: DeskFilter): string {
  const query = new URLSearchParams()
  if (filter.search) query.set('q', filter.search)
  if (filter.lot !== FIRST.lot) query.set('lot', filter.lot)
  if (filter.mine) query.set('mine', '1')
  if (filter.shared) query.set('shared', '1')
  if (filter.toDo) query.set('todo', '1')
  if (filter.sectionId) query.set('section', filter.sectionId)
  if (filter.view !== FIRST.view) query.set('view', filter.view)
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** What the server is asked for. */
export function inputFrom(filter: DeskFilter): {
  search?: string
  states?: StoryState[]
  mine?: boolean
  sharedWithMe?: boolean
  toDo?: boolean
  sectionId?: string
} {
  const states = LOTS.find((lot) => lot.id === filter.lot)?.states ?? []
  return {
    ...(filter.search.trim() ? { search: filter.search.trim() } : {}),
    ...(states.length > 0 ? { states: [...states] } : {}),
    ...(filter.mine ? { mine: true } : {}),
    ...(filter.shared ? { sharedWithMe: true } : {}),
    ...(filter.toDo ? { toDo: true } : {}),
    ...(filter.sectionId ? { sectionId: filter.sectionId } : {}),
  }
}

/** Whether anything is left out. */
export function isFiltered(filter: DeskFilter): boolean {
  return Object.keys(inputFrom(filter)).length > 0
}
