import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemOfFlags, STATUS_FLAGS, withFlag } from './record-status.ts'

const NOTHING = {
  mayPublish: false,
  mayQuote: false,
  mayName: false,
  mayDescribe: false,
  mayMention: false,
}

describe('The flags of a record status', () => {
  it('are refused where they contradict each other', () => {
    expect(problemOfFlags(NOTHING)).toBeNull()
    expect(problemOfFlags({ ...NOTHING, mayQuote: true })).toMatch(/may not be published/)
    expect(problemOfFlags({ ...NOTHING, mayPublish: true, mayName: true })).toMatch(/is mentioned/)
    expect(problemOfFlags({ ...NOTHING, mayPublish: true, mayName: true, mayMention: true })).toBeNull()
  })

  it('agree after any row of switches, and the last switch stands as it was set', () => {
    const switches = fc.array(fc.tuple(fc.constantFrom(...STATUS_FLAGS), fc.boolean()), { maxLength: 12 })
    fc.assert(
      fc.property(switches, (row) => {
        let flags = NOTHING
        for (const [flag, on] of row) {
          flags = withFlag(flags, flag, on)
          expect(problemOfFlags(flags)).toBeNull()
          expect(flags[flag]).toBe(on)
        }
      }),
    )
  })
})
