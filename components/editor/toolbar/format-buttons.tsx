'use client'

import type { Editor } from '@tiptap/core'
import { AtSign, Bold, Heading2, Italic, Link, List, MessageSquarePlus, TextQuote } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { IconButton } from '#components/ui/icon-button.tsx'
import { COMMENT_KEYS, useComments } from '../comments/comments-context.tsx'
import { useEditing, useStory } from '../story-context.tsx'
import { stepFocus } from './step-focus.ts'
import type { SelectionFacts } from './selection-facts.ts'

type Props = { editor: Editor; facts: SelectionFacts; onLink: () => void }
type Item = {
  label: string
  keys: string
  icon: LucideIcon
  shown: boolean
  pressed: boolean
  run: () => void
}

/** The buttons of the toolbar; only those that the place of the words allows. */
export function FormatButtons({ editor, facts, onLink }: Props) {
  const { attribute } = useEditing()
  const { abilities } = useStory()
  const { comment } = useComments()
  const chain = () => editor.chain().focus()
  const { can, is } = facts
  const items: Item[] = [
    {
      label: 'Attribute to a source',
      keys: 'mod+shift+a',
      icon: AtSign,
      shown: abilities.attribute,
      pressed: is.claim,
      run: attribute,
    },
    {
      label: 'Bold',
      keys: 'mod+b',
      icon: Bold,
      shown: can.bold,
      pressed: is.bold,
      run: () => chain().toggleMark('bold').run(),
    },
    {
      label: 'Italic',
      keys: 'mod+i',
      icon: Italic,
      shown: can.italic,
      pressed: is.italic,
      run: () => chain().toggleMark('italic').run(),
    },
    { label: 'Link', keys: 'mod+k', icon: Link, shown: can.link, pressed: is.link, run: onLink },
    {
      label: 'Heading',
      keys: 'mod+alt+2',
      icon: Heading2,
      shown: can.blocks,
      pressed: is.heading,
      run: () => chain().toggleNode('heading', 'paragraph', { level: 2 }).run(),
    },
    {
      label: 'Quotation',
      keys: 'mod+shift+b',
      icon: TextQuote,
      shown: can.blocks,
      pressed: is.quote,
      run: () => chain().toggleWrap('blockquote').run(),
    },
    {
      label: 'List',
      keys: 'mod+shift+8',
      icon: List,
      shown: can.blocks,
      pressed: is.list,
      run: () => chain().toggleList('bulletList', 'listItem').run(),
    },
    {
      label: 'Comment',
      keys: COMMENT_KEYS,
      icon: MessageSquarePlus,
      shown: abilities.comment,
      pressed: false,
      run: comment,
    },
  ]
  return (
    <div
      className="contents"
      onKeyDown={(event) => {
        if (event.key === 'Escape') return editor.view.focus()
        if (event.key !== '@' || !abilities.attribute) return stepFocus(event)
        event.preventDefault()
        attribute()
      }}
    >
      {items
        .filter((item) => item.shown)
        .map(({ label, keys, icon: Icon, pressed, run }) => (
          <IconButton
            key={label}
            label={label}
            keys={keys}
            pressed={pressed}
            // Pressing must not take the selection away from the words.
            onMouseDown={(event) => event.preventDefault()}
            onClick={run}
          >
            <Icon />
          </IconButton>
        ))}
    </div>
  )
}
