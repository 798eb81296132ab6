import { describe, expect, it } from 'vitest'
import { base64 } from './seen.ts'

describe('bytes for the door', () => {
  it('are base64, whatever they are', () => {
    expect(base64(new Uint8Array([]))).toBe('')
    expect(base64(new Uint8Array([0, 255, 128, 10]))).toBe(Buffer.from([0, 255, 128, 10]).toString('base64'))
  })
})
