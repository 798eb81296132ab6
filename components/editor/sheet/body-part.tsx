'use client'

import { Part } from './part.tsx'

/** The body, with photos in it. */
export function BodyPart({ editable }: { editable: boolean }) {
  return <Part part="body" label="Body" placeholder="Write the story" editable={editable} />
}
