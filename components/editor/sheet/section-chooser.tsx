'use client'

import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { Menu, MenuChoice } from '#components/ui/menu.tsx'
import { useStory } from '../story-context.tsx'
import { useEditDetails } from './use-edit-details.ts'

const kicker = 'font-ui text-lead font-semibold tracking-wide text-accent'

/** The kicker over the headline: the section that the story belongs to. A press chooses another. */
export function SectionChooser() {
  const trpc = useTRPC()
  const story = useStory()
  const { edit } = useEditDetails()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  const name = story.section?.name

  if (!story.abilities.edit_details) return name ? <p className={kicker}>{name}</p> : null
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={`Section: ${name ?? 'not chosen'}`}
          className={`${kicker} group -mx-1.5 flex max-w-full items-center gap-1 rounded-sm px-1.5 py-0.5 text-left hover:bg-well`}
        >
          <span className={name ? 'truncate' : 'font-medium text-ink-faint'}>{name ?? 'Section'}</span>
          <ChevronDown className="size-4 shrink-0 opacity-50 group-hover:opacity-100" aria-hidden="true" />
        </button>
      }
    >
      <MenuChoice
        label="Section"
        value={story.section?.id ?? ''}
        options={(choices.data?.sections ?? []).map((section) => ({
          value: section.id,
          label: section.name,
        }))}
        onChange={(sectionId) => edit({ sectionId })}
      />
    </Menu>
  )
}
