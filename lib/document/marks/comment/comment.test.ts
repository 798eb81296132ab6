import { absolutePositionToRelativePosition, initProseMirrorDoc, updateYFragment } from '@tiptap/y-tiptap'
import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyUpdate,
  Doc,
  encodeRelativePosition,
  encodeStateAsUpdate,
  encodeStateVector,
  UndoManager,
} from 'yjs'
import { schemaFor } from '../../kits/kit-for.ts'
import { emptyDocument } from '../../model/empty-document.ts'
import { fingerprintText } from '../../model/fingerprint-text.ts'
import {
  DOCUMENT_PARTS,
  type DocumentPart,
  type NodeJson,
  type StoryDocument,
} from '../../model/story-document.ts'
import { anyDocument } from '../../testing/any-document.ts'
import { validateDocument } from '../../validate.ts'
import { applyDocumentToYDoc } from '../../yjs/apply-document-to-ydoc.ts'
import { anchoredThreads, findWords, unmarkThread, type WordSpan } from '../../yjs/comment-marks.ts'
import { documentFromYDoc } from '../../yjs/document-from-ydoc.ts'
import { yDocFromDocument } from '../../yjs/ydoc-from-document.ts'

const paragraph = (...content: (string | NodeJson)[]): NodeJson => ({
  type: 'paragraph',
  content: content.map((run) => (typeof run === 'string' ? { type: 'text', text: run } : run)),
})
const storyOf = (...blocks: NodeJson[]): StoryDocument => ({
  ...emptyDocument(),
  body: { type: 'doc', content: blocks },
})

/** What the browser sends for a selection: positions of ProseMirror as y-tiptap translates them. */
function spanOf(ydoc: Doc, part: DocumentPart, from: number, to: number): WordSpan {
  const fragment = ydoc.getXmlFragment(part)
  const { mapping } = initProseMirrorDoc(fragment, schemaFor(part))
  const encoded = (position: number) =>
    encodeRelativePosition(absolutePositionToRelativePosition(position, fragment, mapping))
  return { part, from: encoded(from), to: encoded(to) }
}

/** The editor's view of a part, with the marks of comments. */
function bodyOf(ydoc: Doc, part: DocumentPart = 'body'): Node {
  return initProseMirrorDoc(ydoc.getXmlFragment(part), schemaFor(part)).doc
}

/** Each commented run of a part as "thread: words". */
function commented(ydoc: Doc, part: DocumentPart = 'body'): string[] {
  const runs: string[] = []
  bodyOf(ydoc, part).descendants((node) => {
    for (const mark of node.marks)
      if (mark.type.name === 'comment') runs.push(`${mark.attrs['id']}: ${node.text}`)
  })
  return runs
}

/** Writes a part as an editor does, for `me`. */
function write(ydoc: Doc, change: (doc: Node) => Node): void {
  const fragment = ydoc.getXmlFragment('body')
  const { doc, meta } = initProseMirrorDoc(fragment, schemaFor('body'))
  ydoc.transact(() => updateYFragment(ydoc, fragment, change(doc), meta), 'me')
}

const without = (from: number, to: number) => (doc: Node) => doc.replace(from, to, doc.slice(from, from))
const typed = (words: string, at: number) => (doc: Node) =>
  EditorState.create({ doc }).tr.insertText(words, at).doc

function marked(blocks: NodeJson[], from: number, to: number, id = 't'): Doc {
  const ydoc = yDocFromDocument(storyOf(...blocks))
  findWords(ydoc, spanOf(ydoc, 'body', from, to))?.mark(id)
  return ydoc
}

describe('the words of a comment', () => {
  test('are found where the browser selected them, over lines and paragraphs too', () => {
    const ydoc = yDocFromDocument(
      storyOf(paragraph('They ', { type: 'hardBreak' }, 'will reject'), paragraph('it on Monday.')),
    )
    const found = findWords(ydoc, spanOf(ydoc, 'body', 3, 24))
    expect(found?.words).toBe('ey will reject it o')
    found?.mark('t')
    expect(commented(ydoc)).toEqual(['t: ey ', 't: will reject', 't: it o'])
  })

  test('are found in headline, dek, key points and captions', () => {
    const ydoc = yDocFromDocument({
      ...storyOf({
        type: 'photo',
        attrs: { photoUseId: 'p' },
        content: [{ type: 'text', text: 'The quay' }],
      }),
      headline: {
        type: 'doc',
        content: [{ type: 'line', content: [{ type: 'text', text: 'Talks go on' }] }],
      },
      keyPoints: {
        type: 'doc',
        content: [{ type: 'keyPoint', content: [{ type: 'text', text: 'A point' }] }],
      },
    })
    const words = (part: DocumentPart) => findWords(ydoc, spanOf(ydoc, part, 1, 6))?.words
    expect([words('headline'), words('keyPoints'), words('body')]).toEqual(['Talks', 'A poi', 'The q'])
  })

  test('take in what is typed within them and nothing at their edges', () => {
    const ydoc = marked([paragraph('They will reject it')], 6, 17)
    write(ydoc, typed('firmly ', 11))
    write(ydoc, typed('NOT', 6))
    write(ydoc, typed('NOT', 27))
    expect(commented(ydoc).join('|')).toBe('t: will firmly reject')
  })

  test('are never half a character, where a browser selected within an emoji', () => {
    const ydoc = marked([paragraph('a 👩‍👩‍👧 b')], 4, 7)
    expect(bodyOf(ydoc).textContent).toBe('a 👩‍👩‍👧 b')
    expect(bodyOf(ydoc).textContent.isWellFormed()).toBe(true)
    expect(commented(ydoc)).toHaveLength(1)
  })

  test('are gone when nothing is left of them, and the anchor says so', () => {
    const ydoc = yDocFromDocument(storyOf(paragraph('They will reject it')))
    const span = spanOf(ydoc, 'body', 6, 17)
    write(ydoc, without(6, 17))
    expect(findWords(ydoc, span)).toBeNull()
  })

  test('cannot be found by bytes that no editor wrote, nor in another part than the one that was named', () => {
    const ydoc = yDocFromDocument(storyOf(paragraph('They will reject it')))
    const junk = new Uint8Array([9, 9, 9])
    expect(findWords(ydoc, { part: 'body', from: junk, to: junk })).toBeNull()
    expect(findWords(ydoc, { ...spanOf(ydoc, 'body', 6, 17), part: 'headline' })).toBeNull()
    const backwards = spanOf(ydoc, 'body', 6, 17)
    expect(findWords(ydoc, { part: 'body', from: backwards.to, to: backwards.from })).toBeNull()
  })

  test('may lie under several comments, of which one comes off alone', () => {
    const ydoc = marked([paragraph('They will reject it')], 6, 17)
    findWords(ydoc, spanOf(ydoc, 'body', 11, 20))?.mark('u')
    expect(anchoredThreads(ydoc)).toEqual(new Set(['t', 'u']))
    unmarkThread(ydoc, 't')
    expect(commented(ydoc)).toEqual(['u: reject it'])
  })
})

describe('a writer who takes steps back', () => {
  function writer(blocks: NodeJson[]) {
    const ydoc = yDocFromDocument(storyOf(...blocks))
    const undo = new UndoManager(ydoc.getXmlFragment('body'), {
      trackedOrigins: new Set(['me']),
      captureTimeout: 0,
    })
    /** The newsroom marks words in its own copy, and the update comes in. */
    const comment = (from: number, to: number) => {
      const server = new Doc()
      applyUpdate(server, encodeStateAsUpdate(ydoc))
      findWords(server, spanOf(server, 'body', from, to))?.mark('t')
      applyUpdate(ydoc, encodeStateAsUpdate(server, encodeStateVector(ydoc)), 'newsroom')
    }
    return { ydoc, undo, comment }
  }

  test('does not take a comment with them that came in meanwhile', () => {
    const { ydoc, undo, comment } = writer([paragraph('They will reject it')])
    write(ydoc, typed(' now', 20))
    comment(6, 17)
    undo.undo()
    expect(bodyOf(ydoc).textContent).toBe('They will reject it')
    expect(commented(ydoc)).toEqual(['t: will reject'])
  })

  test('gets the anchor back with the words that were deleted', () => {
    for (const [from, to] of [
      [6, 17],
      [4, 18],
      [8, 20],
    ] as const) {
      const { ydoc, undo, comment } = writer([paragraph('They will reject it'), paragraph('Second.')])
      comment(6, 17)
      write(ydoc, without(from, to))
      undo.undo()
      expect(bodyOf(ydoc).textContent).toBe('They will reject itSecond.')
      expect(commented(ydoc)).toEqual(['t: will reject'])
    }
  })

  test('gets it back with a whole paragraph', () => {
    const { ydoc, undo, comment } = writer([paragraph('First.'), paragraph('They will reject it')])
    comment(14, 25)
    write(ydoc, without(8, 29))
    expect(anchoredThreads(ydoc)).toEqual(new Set())
    undo.undo()
    expect(commented(ydoc)).toEqual(['t: will reject'])
  })
})

describe('comments and the story itself', () => {
  /** A document, and pairs of positions at which somebody comments. */
  const conversations = fc.array(
    fc.record({
      part: fc.constantFrom(...DOCUMENT_PARTS),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 6 },
  )

  function commentOn(ydoc: Doc, talks: { part: DocumentPart; from: number; to: number }[]): number {
    const marks = talks.map(({ part, from, to }, index) => {
      const { size } = bodyOf(ydoc, part).content
      const [first, last] = [Math.min(from, to), Math.max(from, to)].map((share) => Math.round(share * size))
      const found = findWords(ydoc, spanOf(ydoc, part, first ?? 0, last ?? size))
      found?.mark(`t${index}`)
      return found
    })
    return marks.filter((found) => found !== null).length
  }

  test('whoever comments on whatever, the words are the same to the last byte', () => {
    fc.assert(
      fc.property(anyDocument, conversations, (document, talks) => {
        const ydoc = yDocFromDocument(document)
        const count = commentOn(ydoc, talks)
        expect(anchoredThreads(ydoc).size).toBe(count)
        const read = documentFromYDoc(ydoc)
        expect(fingerprintText(read)).toBe(fingerprintText(document))
        expect(JSON.stringify(read)).not.toContain('comment')
        expect(validateDocument(read).ok).toBe(true)
      }),
    )
  })

  test('writing the same words again leaves every comment where it is', () => {
    fc.assert(
      fc.property(anyDocument, conversations, (document, talks) => {
        const ydoc = yDocFromDocument(document)
        commentOn(ydoc, talks)
        const before = anchoredThreads(ydoc)
        applyDocumentToYDoc(ydoc, document)
        expect(anchoredThreads(ydoc)).toEqual(before)
      }),
    )
  })

  test('restored words keep the comments of every paragraph that stays', () => {
    const ydoc = marked([paragraph('First one.'), paragraph('They will reject it')], 18, 29)
    applyDocumentToYDoc(
      ydoc,
      storyOf(paragraph('First.'), paragraph('Put in.'), paragraph('They will reject it')),
    )
    expect(commented(ydoc)).toEqual(['t: will reject'])
    expect(documentFromYDoc(ydoc).body.content).toHaveLength(3)
  })

  test('a mark of a comment in a document is refused: it would reach readers', () => {
    const run: NodeJson = { type: 'text', text: 'x', marks: [{ type: 'comment', attrs: { id: 't' } }] }
    expect(validateDocument(storyOf(paragraph(run)))).toMatchObject({
      ok: false,
      problems: [{ part: 'body' }],
    })
    const bare: NodeJson = { type: 'text', text: 'x', marks: [{ type: 'comment' }] }
    expect(validateDocument(storyOf(paragraph(bare))).ok).toBe(false)
  })
})

test('a position at the end of words stays there when somebody types on', () => {
  const ydoc = yDocFromDocument(storyOf(paragraph('They will reject')))
  const span = spanOf(ydoc, 'body', 6, 17)
  write(ydoc, typed(' it', 17))
  expect(findWords(ydoc, span)?.words).toBe('will reject')
})
