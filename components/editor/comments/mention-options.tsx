'use client'

import { Avatar } from '#components/ui/avatar.tsx'
import { cx } from '#components/ui/class-names.ts'
import type { MentionList, Person } from './use-mentioning.ts'

type Props = { id: string; list: MentionList; onPick: (person: Person) => void }

/** The id of an option, for the text that points at it. */
export function optionId(id: string, person: Person): string {
  return `${id}-${person.id}`
}

/** The people who can be named, under the text in which they are. */
export function MentionOptions({ id, list, onPick }: Props) {
  if (list.people.length === 0) return null
  return (
    <div
      id={id}
      role="listbox"
      aria-label="People who can be named"
      className="rounded-md bg-raised p-1 shadow-float"
    >
      {list.people.map((person, index) => (
        <div
          key={person.id}
          id={optionId(id, person)}
          role="option"
          tabIndex={-1}
          aria-selected={index === list.at}
          // Pressing must not take the focus out of the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
          onKeyDown={undefined}
          className={cx(
            'flex min-h-control cursor-default items-center gap-2 rounded-sm px-2 text-ui',
            index === list.at ? 'bg-accent-wash text-accent' : 'hover:bg-well',
          )}
        >
          <Avatar id={person.id} name={person.name} size="small" silent />
          {person.name}
        </div>
      ))}
    </div>
  )
}
