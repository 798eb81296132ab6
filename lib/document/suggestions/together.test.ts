import { initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, isDeleted, XmlElement, XmlFragment, XmlText } from 'yjs'
import { schemaFor } from '../kits/kit-for.ts'
import { emptyDocument } from '../model/empty-document.ts'
import { canonicalText } from '../model/fingerprint-text.ts'
import type { NodeJson, StoryDocument } from '../model/story-document.ts'
import { textOf } from '../model/text-of.ts'
import { anyDocument } from '../testing/any-document.ts'
import { documentFromYDoc } from '../yjs/document-from-ydoc.ts'
import { deletedBy } from '../yjs/rescue/lost-words.ts'
import { keepRuns } from '../yjs/keep-runs.ts'
import { suggestionIdsOfUpdate } from '../yjs/suggestion-ids-of-update.ts'
import { yDocFromDocument } from '../yjs/ydoc-from-document.ts'
import { settle } from './settle.ts'
import type { Decision } from './settle.ts'
import { standing } from './standing.ts'
import { suggestChange } from './suggest-change.ts'
import { anyEdit, edited } from './testing.ts'
import type { Edit } from './testing.ts'

// An empty block beside a new one may be written twice by y-tiptap, as in plain editing; words may not.
const wordsIn = (story: StoryDocument): string[] => textOf(story.body).split('\n').filter(Boolean)
const canonical = (document: StoryDocument): string => canonicalText(document.body)

/** As an editor does: what did not change keeps its place in the Y.Doc. */
function change(ydoc: Doc, changed: (body: Node) => Node): void {
  const fragment = ydoc.getXmlFragment('body')
  const { doc, mapping } = initProseMirrorDoc(fragment, schemaFor('body'))
  const wanted = changed(doc)
  ydoc.transact(() => {
    keepRuns(fragment, wanted, mapping)
    updateYFragment(ydoc, fragment, wanted, { mapping, isOMark: new Map() })
  })
}

/** What somebody suggests in their own copy of the story, one edit after the other. */
function suggest(ydoc: Doc, edits: readonly Edit[], name: string): void {
  for (const [index, edit] of edits.entries()) {
    const who = { id: `${name}-${index}`, isMine: (id: string) => id.startsWith(name) }
    change(ydoc, (body) => suggestChange(body, edited(body, inOwnLetters(edit, name)), who))
  }
}

/** y-tiptap tells words apart by their letters: those that somebody types before the same letters may be taken for the old ones. */
function inOwnLetters(edit: Edit, name: string): Edit {
  const letter = name === 'ana' ? 'α' : 'β'
  return edit.does === 'type' ? { ...edit, text: edit.text.replaceAll(/\p{L}/gu, letter) } : edit
}

/** Every suggestion in the body: each about a block, and the letters of each about words. */
function saidIn(ydoc: Doc): string[] {
  const said: string[] = []
  const look = (node: NodeJson): void => {
    const { suggestions } = node.attrs ?? {}
    if (typeof suggestions === 'string') said.push(...suggestions.split(' '))
    for (const { type, attrs } of node.marks ?? [])
      if (type === 'insertion')
        for (const letter of node.text ?? '') said.push(`${String(attrs?.['id'])}: ${letter}`)
    node.content?.forEach(look)
  }
  look(documentFromYDoc(ydoc).body)
  return said.sort()
}

const PARAGRAPH: StoryDocument = {
  ...emptyDocument(),
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'The talks ended.' }] }],
  },
}

const BEHIND_A_BREAK: StoryDocument = {
  ...emptyDocument(),
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'hardBreak' }, { type: 'text', text: 'the talks' }] }],
  },
}

/** Words before the break come and go, and with them what stands behind it. */
const TYPED_AND_TAKEN_OUT: Edit[] = [
  { does: 'type', at: 0, text: 'x' },
  { does: 'take out', at: 0 },
]

/** Broken at its start and joined again, the first paragraph is another to the Y.Doc. */
const BROKEN_AND_JOINED: StoryDocument = {
  ...emptyDocument(),
  body: {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: ' ' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'the talks' }] },
    ],
  },
}

function copyOf(ydoc: Doc): Doc {
  const copy = new Doc()
  applyUpdate(copy, encodeStateAsUpdate(ydoc))
  return copy
}

// y-tiptap takes words under two marks of one kind for changed and may write them anew, which two people at once would double.
const document = anyDocument.map((one): StoryDocument => ({ ...one, body: withOneClaim(one.body) }))

function withOneClaim(node: NodeJson): NodeJson {
  const first = node.marks?.find(({ type }) => type === 'claim')
  const marks = node.marks?.filter((mark) => mark.type !== 'claim' || mark === first)
  const content = node.content?.map(withOneClaim)
  return { ...node, ...(marks ? { marks } : {}), ...(content ? { content } : {}) }
}

/** Two copies of a story in which somebody suggested each, without hearing of the other. */
function bothSuggest(story: StoryDocument, ones: readonly Edit[], others: readonly Edit[]): [Doc, Doc] {
  const ana = yDocFromDocument(story)
  const ben = copyOf(ana)
  suggest(ana, ones, 'ana')
  suggest(ben, others, 'ben')
  return [ana, ben]
}

/**
 * The suggestions of `mine` in blocks that `theirs` took away without hearing of them (a block that is broken and joined again is another
 * to the Y.Doc): what is said of those blocks, and the ids of what is said in them. The newsroom puts such words back
 * (`lib/document/yjs/rescue` has its own tests); what was said of the block itself goes with it.
 */
function inBlocksThatWent(mine: Doc, theirs: Doc): ReadonlySet<string> {
  const deleted = deletedBy({ seq: 1, bytes: encodeStateAsUpdate(theirs) })
  const said = new Set<string>()
  const look = (type: unknown, isGone: boolean): void => {
    const item = type instanceof XmlText || type instanceof XmlFragment ? type._item : null
    const goes = isGone || (item !== null && isDeleted(deleted, item.id))
    if (type instanceof XmlText && goes)
      for (const { attributes } of type.toDelta() as { attributes?: Record<string, { id?: string }> }[])
        for (const { id } of Object.values(attributes ?? {})) if (id) said.add(id)
    if (!(type instanceof XmlFragment)) return
    const about: unknown = goes && type instanceof XmlElement ? type.getAttribute('suggestions') : null
    if (typeof about === 'string') for (const one of about.split(' ')) said.add(one)
    for (const child of type.toArray()) look(child, goes)
  }
  look(mine.getXmlFragment('body'), false)
  return said
}

const edits = fc.array(anyEdit, { maxLength: 4 })

describe('Two people who suggest at once', () => {
  it('change nothing: with all suggestions rejected the story is what it was, on both sides the same', () => {
    fc.assert(
      fc.property(document, edits, edits, (story, ones, others) => {
        const [ana, ben] = bothSuggest(story, ones, others)
        applyUpdate(ana, encodeStateAsUpdate(ben))
        applyUpdate(ben, encodeStateAsUpdate(ana))
        const [here, there] = [documentFromYDoc(ana), documentFromYDoc(ben)]
        expect(canonical(here)).toBe(canonical(there))
        expect(wordsIn(standing(here))).toEqual(wordsIn(story))
      }),
      { numRuns: 300, examples: [[BEHIND_A_BREAK, TYPED_AND_TAKEN_OUT, TYPED_AND_TAKEN_OUT]] },
    )
  })

  it('are both heard: whatever either suggested, of words or of blocks, stands in the story of both', () => {
    fc.assert(
      fc.property(document, edits, edits, (story, ones, others) => {
        const [ana, ben] = bothSuggest(story, ones, others)
        const said = [...saidIn(ana), ...saidIn(ben)]
        const went = new Set([...inBlocksThatWent(ana, ben), ...inBlocksThatWent(ben, ana)])
        applyUpdate(ana, encodeStateAsUpdate(ben))
        applyUpdate(ben, encodeStateAsUpdate(ana))
        const heard = new Set(saidIn(ana))
        const isPutBack = (one: string) => went.has(one.replace(/: .*$/su, ''))
        expect(said.filter((one) => !heard.has(one) && !isPutBack(one))).toEqual([])
        expect(saidIn(ben)).toEqual(saidIn(ana))
      }),
      {
        numRuns: 300,
        examples: [
          [
            BROKEN_AND_JOINED,
            [
              { does: 'split', at: 0 },
              { does: 'delete', from: 0, to: 0.1 },
            ],
            [{ does: 'type', at: 0, text: 'x' }],
          ],
        ],
      },
    )
  })

  it('may say different things of one block', () => {
    const [ana, ben] = [yDocFromDocument(PARAGRAPH), new Doc()]
    applyUpdate(ben, encodeStateAsUpdate(ana))
    suggest(ana, [{ does: 'heading', from: 0, to: 0 }], 'ana')
    suggest(ben, [{ does: 'wrap', from: 0, to: 0 }], 'ben')
    applyUpdate(ana, encodeStateAsUpdate(ben))
    expect(saidIn(ana).filter((one) => /^(become|delete)/.test(one))).toEqual([
      expect.stringMatching('become=ana-0'),
      'delete=ben-0',
    ])
    change(ana, (body) => settle(body, (id) => (id === 'ben-0' ? 'reject' : null)))
    expect(saidIn(ana)).toEqual([expect.stringMatching('become=ana-0')])
  })

  it('come to the same words when both decide the same about everything', () => {
    fc.assert(
      fc.property(
        document,
        edits,
        edits,
        fc.constantFrom<Decision>('accept', 'reject'),
        (story, ones, others, decision) => {
          const [ana, ben] = bothSuggest(story, ones, others)
          applyUpdate(ana, encodeStateAsUpdate(ben))
          applyUpdate(ben, encodeStateAsUpdate(ana))
          change(ana, (body) => settle(body, () => decision))
          change(ben, (body) => settle(body, () => decision))
          expect(canonical(documentFromYDoc(ana))).toBe(canonical(documentFromYDoc(ben)))
          expect(JSON.stringify(documentFromYDoc(ana).body)).not.toMatch(
            /"(?:insertion|deletion|modification)"|(?:insert|delete|join|split|become)=/,
          )
        },
      ),
      { numRuns: 200 },
    )
  })

  it('are each named by the update that carries the suggestion', () => {
    fc.assert(
      fc.property(document, edits, (story, ones) => {
        const ana = yDocFromDocument(story)
        const sent: Uint8Array[] = []
        ana.on('update', (update: Uint8Array) => sent.push(update))
        suggest(ana, ones, 'ana')
        const named = new Set(sent.flatMap(suggestionIdsOfUpdate))
        const inText = JSON.stringify(documentFromYDoc(ana).body).match(/ana-\d/g) ?? []
        expect([...new Set(inText)].filter((id) => !named.has(id))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
