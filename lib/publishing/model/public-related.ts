import type { NodeJson } from '#lib/document/model/story-document.ts'
import type { PublicStory } from './public-story.ts'

/** What readers get of a story that another one points to. */
export type RelatedStoryFact = { path: string; headlineText: string }

/** The addresses of the stories that the text of a public story points to. */
export function relatedPathsIn({ body }: Pick<PublicStory, 'body'>): string[] {
  return (body.content ?? []).flatMap(({ type, attrs }) => {
    const path = attrs?.['path']
    return type === 'relatedStory' && typeof path === 'string' ? [path] : []
  })
}

/**
 * The story with its related stories as they are now: under their present headline and address, and without those that are not
 * public any more. `now` holds what is public, by the address that was kept.
 */
export function withRelatedNow(story: PublicStory, now: ReadonlyMap<string, RelatedStoryFact>): PublicStory {
  const freshened = (node: NodeJson): NodeJson[] => {
    if (node.type !== 'relatedStory') return [node]
    const fact = now.get(String(node.attrs?.['path']))
    return fact ? [{ ...node, attrs: { ...fact } }] : []
  }
  return { ...story, body: { ...story.body, content: (story.body.content ?? []).flatMap(freshened) } }
}
