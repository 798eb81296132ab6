'use client'

import { X } from 'lucide-react'
import { Avatar } from '#components/ui/avatar.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Select } from '#components/ui/select.tsx'
import type { StoryView } from '../story-types.ts'
import { useStory } from '../story-context.tsx'
import { ACCESS_OPTIONS } from './access-words.ts'
import { LetIn } from './let-in.tsx'
import { useCollaborators } from './use-collaborators.ts'

type Person = StoryView['collaborators'][number]

/** Who writes this story, and who was let into it short of writing. */
export function Collaborators() {
  const { author, collaborators, abilities } = useStory()
  const writers = collaborators.filter(({ access }) => access === 'write')
  const guests = collaborators.filter(({ access }) => access !== 'write')
  return (
    <div className="grid gap-4">
      <section aria-label="Writers" className="grid gap-1">
        <h3 className="text-label font-medium text-ink-soft">Writers</h3>
        <ul className="grid gap-1">
          <li className="flex min-h-control items-center gap-2 text-ui">
            <Avatar id={author.id} name={author.name} size="small" silent />
            <span className="flex-1 truncate">{author.name}</span>
            <span className="text-label text-ink-faint">Author</span>
          </li>
          {writers.map((person) => (
            <Collaborator key={person.id} person={person} />
          ))}
        </ul>
      </section>
      {guests.length > 0 ? (
        <section aria-label="Guests" className="grid gap-1">
          <h3 className="text-label font-medium text-ink-soft">Guests</h3>
          <ul className="grid gap-1">
            {guests.map((person) => (
              <Collaborator key={person.id} person={person} />
            ))}
          </ul>
        </section>
      ) : null}
      {abilities.add_collaborator ? <LetIn /> : null}
    </div>
  )
}

function Collaborator({ person }: { person: Person }) {
  const { abilities } = useStory()
  const { letIn, takeOut, mayWrite } = useCollaborators()
  const words = ACCESS_OPTIONS.find(({ value }) => value === person.access)?.label
  return (
    <li className="flex min-h-control items-center gap-2 text-ui">
      <Avatar id={person.id} name={person.name} size="small" silent />
      <span className="min-w-0 flex-1 truncate">{person.name}</span>
      {abilities.add_collaborator ? (
        <>
          <Select
            aria-label={`What ${person.name} may do`}
            className="w-33! shrink-0"
            value={person.access}
            options={ACCESS_OPTIONS.filter(({ value }) => value !== 'write' || mayWrite(person.id))}
            onChange={(access) => letIn({ id: person.id, access })}
          />
          <IconButton label={`Take ${person.name} out of the story`} onClick={() => takeOut(person)}>
            <X />
          </IconButton>
        </>
      ) : (
        <span className="text-label text-ink-faint">{words}</span>
      )}
    </li>
  )
}
