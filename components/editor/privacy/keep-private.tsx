'use client'

import { Checkbox } from '#components/ui/checkbox.tsx'
import { useStory } from '../story-context.tsx'
import { useKeepPrivate } from './use-keep-private.ts'

/** In the Story leaf of a draft: who sees it, and the switch for those who may keep it to themselves. */
export function KeepPrivate() {
  const { abilities } = useStory()
  const { isPrivate, keep } = useKeepPrivate()
  if (!isPrivate && !abilities.keep_private) return null
  return (
    <section aria-label="Who sees this draft" className="grid gap-1">
      <h3 className="text-label font-medium text-ink-soft">Who sees this draft</h3>
      {abilities.keep_private ? (
        <Checkbox
          checked={isPrivate}
          onChange={keep}
          label="Keep it private"
          hint={
            isPrivate
              ? 'Private: only you and those you added see it, and see you in it. Submitting it to the desk ends that.'
              : 'Editors and the desk see this draft, and see you in it.'
          }
        />
      ) : (
        <p className="text-ui text-ink-soft">Private: only its author and those they added see it.</p>
      )}
    </section>
  )
}
