'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useShortcuts } from '#components/ui/shortcuts.ts'

/** Something the palette can do. `id` is unique; `keys` is shown beside it. */
export type PaletteCommand = {
  id: string
  label: string
  group: string
  keys?: string
  keywords?: string[]
  run: () => void
}

let commands: readonly PaletteCommand[] = []
const none: readonly PaletteCommand[] = []
const watchers = new Set<() => void>()

function set(next: readonly PaletteCommand[]) {
  commands = next
  for (const watcher of watchers) watcher()
}

/** Everything the palette can do now. */
export function usePaletteCommands(): readonly PaletteCommand[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => commands,
    () => none,
  )
}

/** Puts a page's commands into the palette while the page stands. `run` may change from render to render. */
export function useCommands(mine: readonly PaletteCommand[]): void {
  const latest = useRef(mine)
  useEffect(() => {
    latest.current = mine
  })
  const shape = mine
    .map(({ id, label, group, keys }) => [id, label, group, keys].join('\u0000'))
    .join('\u0001')
  useEffect(() => {
    const bound = latest.current.map((command) => ({
      ...command,
      run: () => latest.current.find((candidate) => candidate.id === command.id)?.run(),
    }))
    set([...commands, ...bound])
    return () => set(commands.filter((command) => !bound.includes(command)))
  }, [shape])
}

/** A command that has a key as well: in the palette, in the list of keys, and bound unless the editor itself answers its key. */
export type KeyedCommand = PaletteCommand & {
  /** The editor answers the key where it can. */
  byEditor?: boolean
  /** What the key does where it is not the command itself; false leaves it to the browser. */
  onKey?: (event: KeyboardEvent) => unknown
}

/** Puts a page's commands into the palette and the list of keys, and binds their keys. */
export function useKeyedCommands(mine: readonly KeyedCommand[]): void {
  useCommands(mine)
  useShortcuts(
    mine.flatMap(({ keys, label, group, byEditor, onKey, run }) =>
      keys ? [{ keys, label, group, handler: byEditor ? null : (onKey ?? run) }] : [],
    ),
  )
}
