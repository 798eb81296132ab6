import { Slice } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { claimRanges } from '../claims/claim-ranges.ts'
import { withoutForeign } from './foreign.ts'

const marked = (words: string, ...ids: string[]) => ({
  type: 'text',
  text: words,
  marks: [{ type: 'bold' }, ...ids.map((id) => ({ type: 'claim', attrs: { id } }))],
})
const photo = (photoUseId: string) => ({ type: 'photo', attrs: { photoUseId, alt: '', crop: null } })
const doc = schemaFor('body').nodeFromJSON({
  type: 'doc',
  content: [
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [marked('ours ', 'ours'), marked('both', 'ours', 'theirs')] }],
    },
    photo('theirs'),
    photo('ours'),
  ],
})
const slice = new Slice(doc.content, 0, 0)
const isOurs = (id: string) => id === 'ours'

describe('words pasted from another story', () => {
  const after = doc.copy(withoutForeign(slice, { claim: isOurs, photo: isOurs }).content)

  it('come without its claims and with everything else', () => {
    expect(claimRanges(after, 'theirs')).toEqual([])
    expect(claimRanges(after, 'ours')).toEqual(claimRanges(doc, 'ours'))
    expect(after.textContent).toBe(doc.textContent)
    expect(after.firstChild?.firstChild?.firstChild?.marks.map((mark) => mark.type.name)).toContain('bold')
  })

  it('come without its photos', () => {
    const photos = after.children
      .filter((node) => node.type.name === 'photo')
      .map((node) => String(node.attrs['photoUseId']))
    expect(photos).toEqual(['ours'])
  })

  it('are left alone when they are this story’s own', () => {
    expect(withoutForeign(slice, { claim: () => true, photo: () => true }).eq(slice)).toBe(true)
  })
})
