'use client'

import { Ellipsis } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { IconButton } from '#components/ui/icon-button.tsx'
import { Menu, MenuItem } from '#components/ui/menu.tsx'
import type { StoryView } from '../story-types.ts'
import { useStory } from '../story-context.tsx'
import { useMove } from './use-move.ts'

type Step = StoryView['steps'][number]
type Props = { onPublish: () => void; onWithdraw: () => void }

/** The one primary button, named by the step it takes, and the other steps behind three dots. */
export function NextStep({ onPublish, onWithdraw }: Props) {
  const { steps } = useStory()
  const { move, moving } = useMove()
  const take = (step: Step) => {
    if (step.to === 'published') return onPublish()
    if (step.to === 'withdrawn') return onWithdraw()
    move(step.to, step.label)
  }
  const [first, ...others] = steps
  return (
    <>
      {others.length > 0 ? (
        <Menu
          trigger={
            <IconButton label="More steps">
              <Ellipsis />
            </IconButton>
          }
        >
          {others.map((step) => (
            <MenuItem key={step.to} danger={step.to === 'withdrawn'} onSelect={() => take(step)}>
              {step.label}
            </MenuItem>
          ))}
        </Menu>
      ) : null}
      {first ? (
        <Button look="primary" busy={moving} onClick={() => take(first)}>
          {first.label}
        </Button>
      ) : null}
    </>
  )
}
