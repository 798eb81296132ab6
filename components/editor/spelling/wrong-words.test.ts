import { EditorState } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#lib/checks/model/finding.ts'
import { wordsAround } from '#lib/checks/prose/words-around.ts'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { isSameWords, proposedFor, wrongWordOf, wrongWords } from './wrong-words.ts'

const TEXT = 'The harbor was teh place, teh one.'
const schema = schemaFor('body')
const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: TEXT }] }] }
const blocks = () => toTextBlocks({ ...emptyDocument(), body })
const { doc } = EditorState.create({ doc: schema.nodeFromJSON(body) })

function findingAt(from: number): Finding {
  const to = from + 3
  return {
    rule: 'misspelled',
    severity: 'note',
    overridable: true,
    key: `misspelled:teh ${wordsAround(TEXT, from, to)}`,
    message: '“teh” is not in the dictionary.',
    place: { part: 'body', index: 0, from, to },
    fixes: [
      {
        kind: 'replace',
        label: 'Write “the”',
        place: { part: 'body', index: 0, from, to },
        words: 'teh',
        text: 'the',
      },
      { kind: 'add_word', label: 'Add', word: 'teh' },
    ],
  }
}
const [first, second] = [findingAt(15), findingAt(26)]

describe('spellings drawn in the text', () => {
  it('are the words of open findings', () => {
    expect([...wrongWords([first, second], [first, second], blocks, true).wrong]).toEqual(['teh'])
    expect(wrongWordOf(first)).toBe('teh')
    expect(proposedFor(first)).toEqual(['the'])
    expect(wrongWordOf({ ...first, rule: 'tk-left' })).toBeNull()
  })

  it('leave a place alone where somebody let the word stand, and only that place', () => {
    const words = wrongWords([first, second], [second], blocks, true)
    expect(words.wrong.has('teh')).toBe(true)
    expect([...words.aside]).toEqual([`teh\n${wordsAround(TEXT, 15, 18)}`])
    expect(doc.textBetween(16, 19)).toBe('teh')
  })

  it('are drawn anew only when something else is known', () => {
    const one = wrongWords([first], [first], blocks, true)
    expect(isSameWords(one, wrongWords([first, second], [first, second], blocks, true))).toBe(true)
    expect(isSameWords(one, wrongWords([first, second], [second], blocks, true))).toBe(false)
    expect(isSameWords(one, wrongWords([first], [first], blocks, false))).toBe(false)
  })
})
