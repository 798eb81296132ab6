import type { Node } from '@tiptap/pm/model'
import type { Suggester } from './own.ts'
import type { Places } from './places.ts'

/** A run of neighbouring blocks before and after a change, and where they stand in the old, the changed and the resulting document. */
export type Run = { old: Node[]; young: Node[]; oldAt: number; youngAt: number; at: number }
export type At = Pick<Run, 'oldAt' | 'youngAt' | 'at'>
export type Context = { who: Suggester; places: Places }
