'use client'

import { Dialog } from '#components/ui/dialog.tsx'
import { Keys } from '#components/ui/keys.tsx'
import { useShortcutList } from '#components/ui/shortcuts.ts'
import type { Shortcut } from '#components/ui/shortcuts.ts'

function byGroup(shortcuts: readonly Shortcut[]): [string, Shortcut[]][] {
  const groups = new Map<string, Shortcut[]>()
  for (const shortcut of shortcuts) {
    const group = groups.get(shortcut.group) ?? []
    if (!group.some((known) => known.label === shortcut.label && known.keys === shortcut.keys))
      group.push(shortcut)
    groups.set(shortcut.group, group)
  }
  return [...groups]
}

/** All keys that work on this page. */
export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const groups = byGroup(useShortcutList())
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Keys"
      description="What works on this page."
      width="wide"
    >
      {/* Nothing in it can be pressed: it takes the focus itself, so that the arrows scroll it. */}
      <div
        role="group"
        aria-label="Keys of this page"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the only way in for the keyboard
        tabIndex={0}
        className="columns-1 gap-8 sm:columns-2"
      >
        {groups.map(([group, shortcuts]) => (
          <section key={group} className="mb-5">
            <h3 className="mb-1 break-after-avoid text-label font-medium text-ink-faint">{group}</h3>
            <dl className="grid">
              {shortcuts.map((shortcut) => (
                <div
                  key={`${shortcut.keys} ${shortcut.label}`}
                  className="flex break-inside-avoid items-center justify-between gap-4 border-b border-hairline py-1.5"
                >
                  <dt>{shortcut.label}</dt>
                  <dd>
                    <Keys keys={shortcut.keys} />
                    <span className="sr-only">{shortcut.keys.replace('mod', 'Control or Command')}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
