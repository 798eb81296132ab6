import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'

// Never "//host": only a path of ours.
const OWN_PATH = /^\/(?!\/)[^\s\\]*$/

/** A way to another story of ours, by its headline; nothing for one that readers cannot have. */
export function RelatedStory({ node }: { node: NodeJson }): ReactNode {
  const { path, headlineText } = node.attrs ?? {}
  if (typeof path !== 'string' || typeof headlineText !== 'string' || !OWN_PATH.test(path)) return null
  return (
    <aside className="related-story" aria-label="Related story">
      <p>Related</p>
      <a href={path}>{headlineText}</a>
    </aside>
  )
}
