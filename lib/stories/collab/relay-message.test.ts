import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Doc } from 'yjs'
import { applyAwarenessUpdate, Awareness } from 'y-protocols/awareness'
import { payloadsOf, readMessage, updateOf } from './relay-message.ts'
import type { Spoken } from './relay-message.ts'

const HEAD = { from: 'process', story: 'story', kind: 'here' } as const
// An object of JSON cannot keep a key of that name.
const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__')
const spoken = fc.array(
  fc.tuple(fc.nat(), fc.nat(1_000), fc.option(fc.dictionary(name, fc.jsonValue({ maxDepth: 1 })))),
  { maxLength: 60 },
)

describe('What processes tell each other of people', () => {
  it('arrives whole and in order, in payloads that PostgreSQL takes', () => {
    fc.assert(
      fc.property(spoken, (said) => {
        const plain = JSON.parse(JSON.stringify(said)) as Spoken[]
        const payloads = payloadsOf(HEAD, plain)
        for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(8_000)
        expect(JSON.stringify(payloads.flatMap((payload) => readMessage(payload)?.said ?? []))).toBe(
          JSON.stringify(plain),
        )
      }),
    )
  })

  it('leaves out what would fit in no payload, and still says that the process is here', () => {
    const payloads = payloadsOf(HEAD, [[1, 1, { big: 'é'.repeat(5_000) }]])
    expect(payloads.map((payload) => readMessage(payload)?.said)).toEqual([[]])
  })

  it('is not upset by what is none of it', () => {
    fc.assert(fc.property(fc.string(), (payload) => readMessage(payload) === null))
    expect(readMessage('{"from":"x"}')).toBeNull()
  })

  it('shows and removes people', () => {
    const awareness = new Awareness(new Doc())
    applyAwarenessUpdate(awareness, updateOf([[7, 1, { cursor: 1 }]]), null)
    expect(awareness.states.get(7)).toEqual({ cursor: 1 })
    applyAwarenessUpdate(awareness, updateOf([[7, 1, null]]), null)
    expect(awareness.states.has(7)).toBe(false)
    awareness.destroy()
  })
})
