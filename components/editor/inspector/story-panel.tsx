'use client'

import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#components/rpc/rpc.tsx'
import { STORY_TYPE_LABELS, STORY_TYPES } from '#lib/stories/model/story-type.ts'
import { Field } from '#components/ui/field.tsx'
import { Select } from '#components/ui/select.tsx'
import { useZone } from '#components/ui/zone.tsx'
import { fromZoneField, toZoneField } from '#components/ui/zoned-time.ts'
import { BylinePicker } from '../sheet/byline-chooser.tsx'
import { TopicChooser } from '../sheet/topic-chooser.tsx'
import { useEditDetails } from '../sheet/use-edit-details.ts'
import { KeepPrivate } from '../privacy/keep-private.tsx'
import { useStory } from '../story-context.tsx'
import { Collaborators } from './collaborators.tsx'
import { SettledInput } from './settled-input.tsx'

/** The Story leaf: what belongs to the story beside its words. */
export function StoryPanel() {
  const trpc = useTRPC()
  const story = useStory()
  const { edit } = useEditDetails()
  const zone = useZone()
  const choices = useQuery(trpc.stories.choices.queryOptions())
  const locked = !story.abilities.edit_details
  const sections = (choices.data?.sections ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className="grid gap-5 p-4">
      <Field label="Type" hint="How loud each check is can differ by type.">
        {(control) => (
          <Select
            {...control}
            disabled={locked}
            value={STORY_TYPES.find((type) => type === story.storyType) ?? null}
            options={STORY_TYPES.map((type) => ({ value: type, label: STORY_TYPE_LABELS[type] }))}
            onChange={(storyType) => edit({ storyType })}
          />
        )}
      </Field>
      <Field label="Section">
        {(control) => (
          <Select
            {...control}
            disabled={locked}
            value={story.section?.id ?? null}
            options={sections}
            onChange={(sectionId) => edit({ sectionId })}
          />
        )}
      </Field>
      <fieldset className="grid gap-1" disabled={locked}>
        <legend className="mb-1 text-label font-medium text-ink-soft">Bylines</legend>
        <BylinePicker compact />
      </fieldset>
      <fieldset className="grid gap-1" disabled={locked}>
        <legend className="mb-1 text-label font-medium text-ink-soft">Topics</legend>
        <TopicChooser />
      </fieldset>
      <Field label="Slugline" hint="What the desk calls the story.">
        {(control) => (
          <SettledInput
            {...control}
            disabled={locked}
            maxLength={80}
            value={story.slugline}
            onSettle={(slugline) => edit({ slugline })}
          />
        )}
      </Field>
      <Field
        label="Address"
        hint={
          story.published
            ? `Readers find it at ${story.published.path}`
            : 'The last part of the address; made from the headline if left empty.'
        }
      >
        {(control) => (
          <SettledInput
            {...control}
            disabled={locked}
            className="font-mono"
            maxLength={120}
            value={story.slug ?? ''}
            onSettle={(slug) => edit({ slug: slug || null })}
          />
        )}
      </Field>
      <div className="grid grid-cols-[104px_minmax(0,1fr)] gap-3">
        <Field label="Planned words">
          {(control) => (
            <SettledInput
              {...control}
              disabled={locked}
              inputMode="numeric"
              value={story.plannedWords ? String(story.plannedWords) : ''}
              onSettle={(text) => edit({ plannedWords: wholeNumber(text) })}
            />
          )}
        </Field>
        <Field label="Deadline">
          {(control) => (
            <SettledInput
              {...control}
              disabled={locked}
              type="datetime-local"
              value={toZoneField(story.deadline, zone)}
              onSettle={(text) => edit({ deadline: fromZoneField(text, zone) })}
            />
          )}
        </Field>
      </div>
      <KeepPrivate />
      <Collaborators />
    </div>
  )
}

function wholeNumber(text: string): number | null {
  const number = Number.parseInt(text.replace(/\D/g, ''), 10)
  return number > 0 ? number : null
}
