import { DOMSerializer } from '@tiptap/pm/model'
import type { Fragment, Schema } from '@tiptap/pm/model'

const STORY = 'data-story'
const WORDS = 'data-stet-words'
const ID = /^[0-9a-f-]{36}$/i

/**
 * Puts beside every claim and photo on the clipboard which story it belongs to, and nothing of what it rests on: whoever gets the words
 * learns two ids. The blocks say that they are a story's, so that they come into another as they are.
 */
export class StampedSerializer extends DOMSerializer {
  private readonly storyId: string

  constructor(schema: Schema, storyId: string) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema))
    this.storyId = storyId
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const dom = super.serializeFragment(fragment, options, target)
    if (!target) stamp(dom, this.storyId)
    return dom
  }
}

function stamp(dom: HTMLElement | DocumentFragment, storyId: string): void {
  for (const words of dom.querySelectorAll('[data-claim], [data-photo-use-id]'))
    words.setAttribute(STORY, storyId)
  for (const block of dom.children) block.setAttribute(WORDS, '')
}

/** Whether clipboard HTML was copied from a story. */
export function isFromStory(html: string): boolean {
  return html.includes(WORDS) && html.includes('data-pm-slice')
}

/** Which story each claim and each photo's use of some clipboard HTML says it comes from. */
export function storiesIn(html: string): [id: string, storyId: string][] {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  return [...parsed.querySelectorAll(`[${STORY}]`)].flatMap((element): [string, string][] => {
    const id = element.getAttribute('data-claim') ?? element.getAttribute('data-photo-use-id') ?? ''
    const storyId = element.getAttribute(STORY) ?? ''
    return ID.test(id) && ID.test(storyId) ? [[id, storyId]] : []
  })
}
