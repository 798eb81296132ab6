'use client'

import { useState } from 'react'

import { CommandDialog, CommandGroup, CommandItem } from '#components/ui/command.tsx'

import { usePaletteCommands } from './commands.ts'
import type { PaletteCommand } from './commands.ts'
import { PaletteStories } from './palette-stories.tsx'

function byGroup(commands: readonly PaletteCommand[]): [string, PaletteCommand[]][] {
  const groups = new Map<string, PaletteCommand[]>()
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command])
  return [...groups]
}

/** ⌘/Ctrl+K: everything that can be done or opened from here. */
export function Palette({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const [query, setQuery] = useState('')
  const commands = usePaletteCommands()

  const change = (next: boolean) => {
    onOpenChange(next)
    if (!next) setQuery('')
  }
  const then = (run: () => void) => () => {
    change(false)
    run()
  }

  return (
    <CommandDialog
      open={open}
      onOpenChange={change}
      query={query}
      onQuery={setQuery}
      label="Find anything"
      placeholder="Find a story, go somewhere, do something"
      empty="Nothing fits. Try a word of the headline."
    >
      {byGroup(commands).map(([group, items]) => (
        <CommandGroup key={group} heading={group}>
          {items.map((command) => (
            <CommandItem
              key={command.id}
              value={command.id}
              keywords={[command.label, ...(command.keywords ?? [])]}
              onSelect={then(command.run)}
              {...(command.keys ? { keys: command.keys } : {})}
            >
              {command.label}
            </CommandItem>
          ))}
        </CommandGroup>
      ))}
      {open ? <PaletteStories query={query} onDone={() => change(false)} /> : null}
    </CommandDialog>
  )
}
