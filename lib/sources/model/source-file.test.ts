import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mediaTypeOf } from './media-type-of.ts'
import { fileNameFrom, MOST_FILE_BYTES, refusalOfFile, sizeInWords } from './source-file.ts'

describe('The name of a file', () => {
  it.each([
    ['minutes.pdf', 'minutes.pdf'],
    ['  Protokoll  des\tRats.pdf ', 'Protokoll des Rats.pdf'],
    ['gnp\u202Efdp.exe', 'gnpfdp.exe'],
    ['.htaccess', '.htaccess'],
  ])('“%s” is kept as “%s”', (given, kept) => expect(fileNameFrom(given)).toBe(kept))

  it.each(['../../etc/passwd', 'a/b', 'C:\\x', '..', '.', '', ' ', 'x\0.pdf', 'x'.repeat(201)])(
    '“%s” is refused',
    (given) => expect(fileNameFrom(given)).toBeNull(),
  )

  it('never leads anywhere, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        const name = fileNameFrom(given)
        fc.pre(name !== null)
        expect(name).not.toMatch(/[/\\\p{C}]|^\.*$/u)
        expect(fileNameFrom(name ?? '')).toBe(name)
      }),
    )
  })
})

describe('A file', () => {
  it('is refused empty, and a byte over the limit, and taken at it', () => {
    expect(refusalOfFile({ name: 'a.pdf', size: 0 })).toMatch(/empty/)
    expect(refusalOfFile({ name: 'a.pdf', size: MOST_FILE_BYTES + 1 })).toMatch(/50 MB/)
    expect(refusalOfFile({ name: 'a.pdf', size: MOST_FILE_BYTES })).toBeNull()
  })

  it.each([
    ['%PDF-1.7', 'application/pdf'],
    ['<html><script>alert(1)</script>', 'text/plain; charset=utf-8'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'text/plain; charset=utf-8'],
    ['a,b\n1,2\n', 'text/plain; charset=utf-8'],
    ['\u0000\u0001', 'application/octet-stream'],
  ])('that begins with %j is %s, whatever it is called', (content, type) =>
    expect(mediaTypeOf(Buffer.from(content))).toBe(type),
  )

  it('says its size in words', () => {
    expect([900, 12_400, 2_440_000].map(sizeInWords)).toEqual(['900 bytes', '12 kB', '2.4 MB'])
  })
})
