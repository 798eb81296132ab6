import { describe, expect, it } from 'vitest'
import { touchesSentence } from './touches-sentence.ts'

describe('What a change of a record status does', () => {
  it('is said for open and for published stories', () => {
    expect(touchesSentence({ open: 0, live: 0 })).toBeNull()
    expect(touchesSentence({ open: 1, live: 0 })).toMatch(/^1 open story was agreed/)
    expect(touchesSentence({ open: 3, live: 2 })).toMatch(/^3 open stories .* 2 published stories keep/)
  })
})
