import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { stateDigest } from '#lib/document/yjs/state-digest.ts'
import { Comparison } from './comparison.ts'
import type { Verdict } from './comparison.ts'

const REMOTE = Symbol('the newsroom')

/** A window and a newsroom that hold the same words. */
function pair({ mayWrite = true, shows = true } = {}) {
  const [here, there] = [new Doc(), new Doc()]
  const [asked, verdicts]: [number[], Verdict[]] = [[], []]
  let heals = 0
  let looks = 0
  const comparison = new Comparison({
    ydoc: here,
    remote: REMOTE,
    ask: (id) => void asked.push(id),
    mayWrite: () => mayWrite,
    screenShows: () => {
      looks += 1
      return shows
    },
    heal: () => (heals += 1),
    onVerdict: (verdict) => void verdicts.push(verdict),
  })
  const answer = (log: 'level' | 'apart' | 'away' = 'level') =>
    comparison.answered({ type: 'compared', id: asked.at(-1) ?? -1, log, ...stateDigest(there) })
  const round = () => {
    comparison.ask()
    answer()
  }
  const type = (words: string, ydoc = here) => ydoc.getText('words').insert(0, words)
  const send = () => applyUpdate(there, encodeStateAsUpdate(here, encodeStateVector(there)))
  const receive = () => applyUpdate(here, encodeStateAsUpdate(there, encodeStateVector(here)), REMOTE)
  return {
    here,
    there,
    comparison,
    answer,
    round,
    type,
    send,
    receive,
    verdicts,
    healed: () => heals,
    looked: () => looks,
  }
}

describe('comparing this window with the newsroom', () => {
  it('agrees when both have the same words', () => {
    const { type, send, round, verdicts } = pair()
    type('a word')
    send()
    round()
    round()
    expect(verdicts).toEqual(['same', 'same'])
  })

  it('heals a word that the newsroom never got, and tells when it is still missing', () => {
    const { type, send, round, verdicts, healed } = pair()
    type('a word')
    round()
    expect([verdicts, healed()]).toEqual([[], 1])
    round()
    expect(verdicts).toEqual(['apart'])
    send()
    round()
    expect(verdicts).toEqual(['apart', 'same'])
  })

  it('notices a word of a colleague that never came', () => {
    const { there, type, round, receive, verdicts } = pair()
    type('theirs', there)
    round()
    round()
    expect(verdicts).toEqual(['apart'])
    receive()
    round()
    expect(verdicts).toEqual(['apart', 'same'])
  })

  it('notices a deletion that only one side made, once words rest', () => {
    const { here, type, send, round, verdicts } = pair()
    type('a word')
    send()
    round()
    here.getText('words').delete(0, 1)
    round()
    round()
    round()
    expect(verdicts).toContain('apart')
  })

  it('does not take words for missing that were typed while the answer was under way', () => {
    const { comparison, type, send, answer, verdicts } = pair()
    type('one ')
    send()
    comparison.ask()
    type('two ')
    answer()
    expect(verdicts).toEqual(['same'])
  })

  it('expects nothing of a reader to be in the newsroom', () => {
    const { type, round, verdicts } = pair({ mayWrite: false })
    type('kept here')
    round()
    round()
    expect(verdicts).toEqual(['same', 'same'])
  })

  it('notices a page that does not show what its document holds', () => {
    const { round, verdicts, healed } = pair({ shows: false })
    round()
    round()
    expect(verdicts).toEqual(['apart'])
    expect(healed()).toBe(2)
  })

  it('says so when the newsroom cannot look, or when its memory is not its log', () => {
    const { comparison, answer, verdicts } = pair()
    comparison.ask()
    answer('away')
    comparison.ask()
    answer('apart')
    comparison.ask()
    answer('apart')
    expect(verdicts).toEqual(['away', 'apart'])
  })

  it('does not read a document again in which nothing changed', () => {
    const { type, send, round, looked } = pair()
    type('a word')
    send()
    for (let question = 0; question < 5; question += 1) round()
    expect(looked()).toBe(1)
    type('another')
    send()
    for (let question = 0; question < 5; question += 1) round()
    expect(looked()).toBe(2)
  })

  it('asks one question at a time and forgets it with the connection', () => {
    const { comparison } = pair()
    expect(comparison.ask()).toBe(true)
    expect(comparison.ask()).toBe(false)
    comparison.reset()
    expect(comparison.ask()).toBe(true)
  })

  it('agrees after any typing and deleting that was exchanged, and never when something was held back', () => {
    const edit = fc.record({
      at: fc.nat(50),
      words: fc.string({ minLength: 1, maxLength: 5 }),
      away: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 30 }), fc.boolean(), (edits, heldBack) => {
        const { here, there, round, send, receive, verdicts } = pair()
        for (const { at, words, away } of edits) {
          const text = (away ? there : here).getText('words')
          text.insert(Math.min(at, text.length), words)
          if (at % 3 === 0) text.delete(0, 1)
        }
        send()
        receive()
        if (heldBack) here.getText('words').insert(0, 'x')
        round()
        round()
        round()
        expect(verdicts.at(-1)).toBe(heldBack ? 'apart' : 'same')
      }),
    )
  })
})
