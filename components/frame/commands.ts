'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'

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
