import Link from 'next/link'

import { buttonClasses } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'

/** What is unknown and what is forbidden look alike. */
export default function NotFound() {
  return (
    <EmptyState
      isPage
      title="There is no such page, or it is not yours to see"
      action={
        <Link href="/newsroom" className={buttonClasses('secondary')}>
          To the desk
        </Link>
      }
    >
      If somebody sent you the address, ask them to add you to the story.
    </EmptyState>
  )
}
