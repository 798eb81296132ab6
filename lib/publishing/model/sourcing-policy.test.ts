import { describe, expect, it } from 'vitest'
import type { RecordStatus } from '#lib/sources/model/sourcing.ts'
import { sourcingPolicy } from './sourcing-policy.ts'

const RULES = [
  { name: 'known', promise: 'An editor knows who it is.', defaultSeverity: 'block' },
  { name: 'bound', promise: 'Nothing off the record is used.', defaultSeverity: 'block_always' },
  { name: 'seen', promise: 'Quotes have speakers.', defaultSeverity: 'warn' },
  { name: 'quiet', promise: 'Nobody is promised this.', defaultSeverity: 'off' },
  { name: 'inner', defaultSeverity: 'block' },
] as const

function status(flags: Partial<RecordStatus>): RecordStatus {
  return {
    id: 's',
    name: 'Agreed',
    mayPublish: true,
    mayQuote: true,
    mayName: true,
    mayDescribe: true,
    mayMention: true,
    lineStyle: 'solid',
    ...flags,
  }
}

describe('A newsroom tells readers what it holds itself to', () => {
  it('by the rules that are on, in two kinds: what stops a story, and what an editor is shown', () => {
    expect(sourcingPolicy(RULES, {}, [])).toEqual({
      required: ['An editor knows who it is.', 'Nothing off the record is used.'],
      watched: ['Quotes have speakers.'],
      terms: [],
    })
  })

  it('by its own settings: louder, quieter, on or off', () => {
    const forAll = { known: 'off', seen: 'block', quiet: 'note' } as const
    expect(sourcingPolicy(RULES, { forAll }, [])).toMatchObject({
      required: ['Nothing off the record is used.', 'Quotes have speakers.'],
      watched: ['Nobody is promised this.'],
    })
  })

  it('and promises for all stories no more than holds for each type of them', () => {
    const byStoryType = { opinion: { known: 'warn', seen: 'off' }, news: { quiet: 'block' } } as const
    expect(sourcingPolicy(RULES, { byStoryType }, [])).toMatchObject({
      required: ['Nothing off the record is used.'],
      watched: ['An editor knows who it is.'],
    })
  })

  it.each([
    [{}, /name the source\. We may quote/],
    [{ mayQuote: false }, /name the source\. We do not quote/],
    [{ mayName: false }, /without the source’s name\. .*words that were agreed\. We may quote/],
    [{ mayName: false, mayDescribe: false, mayQuote: false }, /without naming, describing or counting/],
    [{ mayPublish: false }, /^We may not publish it/],
  ])('and what a term with the flags %j means', (flags, meaning) => {
    expect(sourcingPolicy([], {}, [status(flags)]).terms[0]?.meaning).toMatch(meaning)
  })
})
