import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attachmentHeader, attachmentResponse } from './attachment-response.ts'

describe('A file that is to be saved', () => {
  it('keeps its name, whatever the name holds, and breaks no header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const header = attachmentHeader(name)
        expect(header).toMatch(/^attachment; filename="[A-Za-z0-9 ._()-]*"; filename\*=UTF-8''[\w.!~%-]*$/)
        expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name.toWellFormed())
      }),
    )
  })

  it('is neither shown, run, sniffed nor kept', () => {
    const response = attachmentResponse({
      bytes: new Uint8Array([1]),
      mediaType: 'text/plain; charset=utf-8',
      name: 'Protokoll „Hafen“.txt',
    })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; /),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })
})
