'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { UserPlus, X } from 'lucide-react'
import { sentenceOf, useTRPC } from '#components/rpc/rpc.tsx'
import { Avatar } from '#components/ui/avatar.tsx'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem, MenuLabel } from '#components/ui/menu.tsx'
import { tellError } from '#components/ui/toaster.tsx'
import { useStory } from '../story-context.tsx'

/** Who writes this story: its author and those who were let in. */
export function Collaborators() {
  const trpc = useTRPC()
  const client = useQueryClient()
  const story = useStory()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  const options = {
    onError: (error: unknown) => tellError(sentenceOf(error)),
    onSettled: () => client.invalidateQueries(trpc.stories.get.queryFilter({ id: story.id })),
  }
  const add = useMutation(trpc.stories.addCollaborator.mutationOptions(options))
  const remove = useMutation(trpc.stories.removeCollaborator.mutationOptions(options))
  const inside = [story.author.id, ...story.collaborators.map((person) => person.id)]
  const others = (choices.data?.people ?? []).filter((person) => person.writes && !inside.includes(person.id))
  const mayChange = story.abilities.add_collaborator

  return (
    <section aria-label="Writers" className="grid gap-1">
      <h3 className="text-label font-medium text-ink-soft">Writers</h3>
      <ul className="grid gap-1">
        {[story.author, ...story.collaborators].map((person) => (
          <li key={person.id} className="flex min-h-control items-center gap-2 text-ui">
            <Avatar id={person.id} name={person.name} size="small" silent />
            <span className="flex-1 truncate">{person.name}</span>
            {person.id === story.author.id ? <span className="text-label text-ink-faint">Author</span> : null}
            {person.id !== story.author.id && mayChange ? (
              <IconButton
                label={`Take ${person.name} out of the story`}
                onClick={() => remove.mutate({ id: story.id, personId: person.id })}
              >
                <X />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange && others.length > 0 ? (
        <Menu
          align="start"
          trigger={
            <Button look="quiet" className="-ml-3 justify-self-start">
              <UserPlus aria-hidden="true" /> Let somebody write too
            </Button>
          }
        >
          <MenuLabel>Writes in this story from now on</MenuLabel>
          {others.map((person) => (
            <MenuItem key={person.id} onSelect={() => add.mutate({ id: story.id, personId: person.id })}>
              {person.name}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
    </section>
  )
}
