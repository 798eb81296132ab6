'use client'

import { Eye } from 'lucide-react'
import { Avatar } from '#components/ui/avatar.tsx'
import { cx } from '#components/ui/class-names.ts'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import { Tooltip } from '#components/ui/tooltip.tsx'
import { useEditing } from '../story-context.tsx'
import { showCaret } from './carets.ts'
import { doingOf } from './people-in.ts'
import type { PersonHere } from './people-in.ts'
import { useAnnouncedPeople } from './use-announced-people.ts'
import { useNamedCarets } from './use-named-carets.ts'
import { useOwnIdle } from './use-own-idle.ts'
import { usePeopleHere } from './use-people-here.ts'

const SHOWN = 4

/** Who else has the story open and what they do there; a press on a face leads to their caret. */
export function PeopleHere() {
  const { session } = useEditing()
  const people = usePeopleHere(session)
  useAnnouncedPeople(people)
  useNamedCarets(session)
  useOwnIdle(session)
  if (people.length === 0) return null
  const more = people.length - SHOWN
  return (
    <>
      <ul className="flex shrink-0 items-center max-sm:hidden" aria-label="Also in this story">
        {people.slice(0, SHOWN).map((person) => (
          <li key={person.id} className="-ml-1 first:ml-0">
            <FaceButton person={person} />
          </li>
        ))}
        {more > 0 ? (
          <li>
            <Everybody people={people} label={`${more} more in this story`} words={`+${more}`} />
          </li>
        ) : null}
      </ul>
      <span className="shrink-0 sm:hidden" data-needs-room>
        <Everybody
          people={people}
          label={`${people.length} also in this story`}
          words={String(people.length)}
        />
      </span>
    </>
  )
}

function useShowPerson() {
  const { say } = useEditing()
  return ({ id, name }: PersonHere) =>
    say(showCaret(id) ? `${name}’s place in the text is shown.` : `${name} has no caret in the text now.`)
}

function FaceButton({ person }: { person: PersonHere }) {
  const show = useShowPerson()
  const words = `${person.name}, ${doingOf(person)}`
  return (
    <Tooltip label={words}>
      <button
        type="button"
        aria-label={`${words}. Show where`}
        className="relative grid size-7 place-items-center rounded-full pointer-coarse:size-11"
        onClick={() => show(person)}
      >
        <Face person={person} />
      </button>
    </Tooltip>
  )
}

/** A face: faint while its person is away, with an eye when they only read. */
function Face({ person }: { person: PersonHere }) {
  return (
    <span className="relative grid rounded-full border-2 border-paper">
      <Avatar
        id={person.id}
        name={person.name}
        size="small"
        silent
        className={cx(person.idle && 'opacity-45 grayscale')}
      />
      {person.access === 'read' || person.access === 'comment' ? (
        <span className="absolute -right-1 -bottom-1 grid size-3 place-items-center rounded-full bg-paper text-ink-soft">
          <Eye className="size-2.5" strokeWidth={2.5} aria-hidden="true" />
        </span>
      ) : null}
    </span>
  )
}

/** Everybody who is here behind one button, where there is no room for faces. */
function Everybody({ people, label, words }: { people: PersonHere[]; label: string; words: string }) {
  const show = useShowPerson()
  const [first] = people
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={label}
          className="flex h-control items-center rounded-md px-1 text-label text-ink-soft numeric hover:bg-well max-sm:-mx-2 max-sm:min-w-11 max-sm:justify-center"
        >
          {first ? (
            <span className="sm:hidden">
              <Face person={first} />
            </span>
          ) : null}
          {words}
        </button>
      }
    >
      {people.map((person) => (
        <MenuItem key={person.id} icon={<Face person={person} />} onSelect={() => show(person)}>
          {person.name}
          <span className="block text-label text-ink-faint">{doingOf(person)}</span>
        </MenuItem>
      ))}
    </Menu>
  )
}
