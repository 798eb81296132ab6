'use client'

import type { LinkChoice } from './link-choices.ts'

type Props = {
  id: string
  choices: readonly LinkChoice[]
  current: LinkChoice | undefined
  onChoose: (href: string) => void
}

/** What Enter would set: the address that was typed, and stories of the newsroom that fit. */
export function LinkChoiceList({ id, choices, current, onChoose }: Props) {
  return (
    <div id={id} role="listbox" aria-label="Where the link can lead" className="grid empty:hidden">
      {choices.map((choice) => (
        <div
          key={choice.key}
          id={`${id}-${choice.key}`}
          role="option"
          tabIndex={-1}
          aria-selected={choice === current}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(choice.href)}
          onKeyDown={(event) => event.key === 'Enter' && onChoose(choice.href)}
          className="grid min-h-control content-center rounded-md px-2.5 py-1 text-ui select-none hover:bg-well aria-selected:bg-accent-wash"
        >
          <span className="truncate">{choice.label}</span>
          <span className="truncate text-label text-ink-faint">{choice.note}</span>
        </div>
      ))}
    </div>
  )
}
