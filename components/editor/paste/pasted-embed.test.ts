import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { embedPasted } from './pasted-embed.ts'

const ADDRESS = 'https://www.youtube.com/watch?v=abcdefghijk&utm_source=mail'
const schema = schemaFor('body')

function written(...lines: string[]): EditorState {
  const content = lines.map((text) => ({
    type: 'paragraph',
    ...(text ? { content: [{ type: 'text', text }] } : {}),
  }))
  const doc = schema.nodeFromJSON({ type: 'doc', content })
  return EditorState.create({ doc, selection: TextSelection.atEnd(doc) })
}

describe('An address that is pasted', () => {
  it('alone on an empty line becomes what it shows, without what tracks', () => {
    const tr = embedPasted(written('Before.', ''), ` ${ADDRESS}\n`)
    const blocks = tr?.doc.content.content.map((node) => [node.type.name, node.attrs['url'] as unknown])
    expect(blocks?.[1]).toEqual(['embed', 'https://www.youtube.com/watch?v=abcdefghijk'])
    expect(tr?.selection.$from.parent.type.name).toBe('embed')
  })

  it('stays words within a sentence, beside other words, and where it cannot be shown', () => {
    expect(embedPasted(written('Watch '), ADDRESS)).toBeNull()
    expect(embedPasted(written(''), `See ${ADDRESS}`)).toBeNull()
    expect(embedPasted(written(''), 'https://example.org/a')).toBeNull()
    expect(embedPasted(written(''), 'plain words')).toBeNull()
  })
})
