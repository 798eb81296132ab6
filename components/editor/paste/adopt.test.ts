import fc from 'fast-check'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { Slice } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { fingerprintText } from '#lib/document/model/fingerprint-text.ts'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { anyDocument } from '#lib/document/testing/any-document.ts'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { yDocFromDocument } from '#lib/document/yjs/ydoc-from-document.ts'
import { claimRanges } from '../claims/claim-ranges.ts'
import { SharedUndo } from '../session/shared-undo.ts'
import { adopt } from './adopt.ts'

const marked = (words: string, ...ids: string[]) => ({
  type: 'text',
  text: words,
  marks: [{ type: 'bold' }, ...ids.map((id) => ({ type: 'claim', attrs: { id } }))],
})
const photo = (photoUseId: string) => ({ type: 'photo', attrs: { photoUseId, alt: '', crop: null } })
const schema = schemaFor('body')
const doc = schema.nodeFromJSON({
  type: 'doc',
  content: [
    {
      type: 'blockquote',
      content: [
        {
          type: 'paragraph',
          content: [marked('ours ', 'ours'), marked('both ', 'ours', 'theirs'), marked('lost', 'lost')],
        },
      ],
    },
    { type: 'paragraph', content: [marked('theirs again', 'theirs')] },
    photo('their photo'),
    photo('ours'),
    photo('lost'),
  ],
})
const isOurs = (id: string) => id === 'ours'
const numbered = () => {
  let count = 0
  return () => `new-${(count += 1)}`
}
const origins = {
  claim: isOurs,
  photo: isOurs,
  comment: isOurs,
  storyOf: (id: string) => (id === 'lost' ? null : 'another story'),
}

describe('words pasted from elsewhere', () => {
  const { slice, claims, photos, lost } = adopt(new Slice(doc.content, 0, 0), origins, numbered())
  const after = doc.copy(slice.content)

  it('keep this story’s claims, on as many passages as they lie on', () => {
    expect(claimRanges(after, 'ours')).toEqual(claimRanges(doc, 'ours'))
  })

  it('carry another story’s claims under ids of their own, one for each claim, until somebody answers', () => {
    expect(claims).toEqual([{ from: 'theirs', as: 'new-1', storyId: 'another story' }])
    expect(claimRanges(after, 'new-1')).toEqual(claimRanges(doc, 'theirs'))
    expect(claimRanges(after, 'theirs')).toEqual([])
  })

  it('say how many claims came off because nobody knows their story, and how many photos stayed', () => {
    expect(lost).toEqual({ claims: 1, photos: 1 })
    expect(claimRanges(after, 'lost')).toEqual([])
    expect(after.textContent).toBe(doc.textContent)
    expect(after.firstChild?.firstChild?.firstChild?.marks.map((mark) => mark.type.name)).toContain('bold')
  })

  it('bring another story’s photos under uses of their own', () => {
    expect(photos).toEqual([{ from: 'their photo', as: 'new-2', storyId: 'another story' }])
    const uses: unknown[] = []
    after.forEach((node) => node.type.name === 'photo' && uses.push(node.attrs['photoUseId']))
    expect(uses).toEqual(['new-2', 'ours'])
  })

  it('lose a gallery none of whose photos may come', () => {
    const gallery = schema.nodeFromJSON({
      type: 'doc',
      content: [{ type: 'gallery', content: [photo('lost')] }, { type: 'paragraph' }],
    })
    const left = adopt(new Slice(gallery.content, 0, 0), origins, numbered())
    expect(left.slice.content.childCount).toBe(1)
    expect(left.lost.photos).toBe(1)
  })

  it('are left alone when they are this story’s own', () => {
    const own = { ...origins, claim: () => true, photo: () => true }
    expect(adopt(new Slice(doc.content, 0, 0), own, numbered()).slice.eq(new Slice(doc.content, 0, 0))).toBe(
      true,
    )
  })
})

describe('words with a comment on them', () => {
  const commented = schema.nodeFromJSON({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: ['ours', 'theirs'].map((id) => ({
          type: 'text',
          text: id,
          marks: [{ type: 'comment', attrs: { id } }, { type: 'bold' }],
        })),
      },
    ],
  })
  const marksOn = (comment: (id: string) => boolean) => {
    const { slice } = adopt(new Slice(commented.content, 0, 0), { ...origins, comment }, numbered())
    const marks: string[] = []
    commented.copy(slice.content).descendants((node) => {
      for (const mark of node.marks) marks.push(String(mark.attrs['id'] ?? mark.type.name))
    })
    return marks.sort()
  }

  it('take the conversation along when they were moved', () => {
    expect(marksOn(isOurs)).toEqual(['bold', 'bold', 'ours'])
  })

  it('leave it where it is when they are a copy', () => {
    expect(marksOn(() => false)).toEqual(['bold'])
  })
})

describe('after any paste', () => {
  it('every word is there under its own or one new claim, and undo brings back the story as it was', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, fc.nat(300), fc.nat(300), (into, from, start, length) => {
        const whole = schema.nodeFromJSON(from.body)
        const open = whole.slice(
          Math.min(start, whole.content.size),
          Math.min(start + length, whole.content.size),
        )
        const ours = (id: string) => id === 'c1'
        const adopted = adopt(
          open,
          {
            claim: ours,
            photo: () => true,
            comment: () => false,
            storyOf: (id) => (id === 'c3' ? null : 'other'),
          },
          numbered(),
        )
        const before = schema.topNodeType.create(null, open.content)
        const after = schema.topNodeType.create(null, adopted.slice.content)
        expect(after.textContent).toBe(before.textContent)
        expect(claimRanges(after, 'c1')).toEqual(claimRanges(before, 'c1'))
        expect(claimRanges(after, 'c3')).toEqual([])
        for (const claim of adopted.claims) {
          expect(claimRanges(after, claim.as)).toEqual(claimRanges(before, claim.from))
        }

        const ydoc = yDocFromDocument(into)
        const shared = new SharedUndo(ydoc, () => {})
        const state = EditorState.create({ schema, doc: schema.nodeFromJSON(into.body) })
        const pasted = state.apply(state.tr.replaceRange(0, 0, adopted.slice)).doc.toJSON() as NodeJson
        applyDocumentToYDoc(ydoc, { ...into, body: pasted }, ySyncPluginKey)
        shared.undo()
        expect(fingerprintText(documentFromYDoc(ydoc))).toBe(fingerprintText(into))
        shared.redo()
        expect(fingerprintText(documentFromYDoc(ydoc))).toBe(fingerprintText({ ...into, body: pasted }))
      }),
    )
  })
})
