import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeHref } from './safe-href.ts'

test('a reporter may link to web pages and mail addresses', () => {
  expect(safeHref('https://example.com/a b'.replace(' ', '%20'))).toBe('https://example.com/a%20b')
  expect(safeHref('  http://example.com ')).toBe('http://example.com/')
  expect(safeHref('HTTPS://EXAMPLE.com/Path?q=ä#x')).toBe('https://example.com/Path?q=%C3%A4#x')
  expect(safeHref('mailto:desk@stet.example')).toBe('mailto:desk@stet.example')
})

const REFUSED = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '&#106;avascript:alert(1)',
  'java&Tab;script:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.com/x',
  'view-source:https://example.com',
  'ftp://example.com',
  'tel:+123',
  '//example.com',
  '/world',
  '#top',
  'example.com',
  '',
  'https://',
  'https://user:secret@example.com',
  'https://example.com@evil.example',
  'https://exa\u200bmple.com',
  'https://example.com/\u202egpj',
  'mailto:',
  'mailto:desk',
  'mailto:a@b.example%0Abcc:c@d.example',
  'mailto:"><script>@x',
]

test.each(REFUSED)('the address %j is refused', (href) => {
  expect(safeHref(href)).toBeNull()
})

test('what is not text is refused', () => {
  for (const value of [
    null,
    undefined,
    1,
    {},
    ['https://example.com'],
    { toString: () => 'https://x.example' },
  ]) {
    expect(safeHref(value)).toBeNull()
  }
})

test('whatever is typed, the result is an allowed address that stays as it is', () => {
  const pieces = fc.constantFrom(
    'https:',
    'javascript:',
    'mailto:',
    '//',
    '/',
    '@',
    'a.example',
    '\t',
    '\n',
    '&#58;',
    ':',
    '%0a',
    '"',
    '<',
    '\\',
    'é',
    '\u200b',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 8 }).map((some) => some.join('')),
    fc.webUrl(),
  )
  fc.assert(
    fc.property(typed, (href) => {
      const safe = safeHref(href)
      if (safe === null) return
      expect(safe).toMatch(/^(https?:\/\/[^/]|mailto:[^@]+@)/)
      expect(safeHref(safe)).toBe(safe)
    }),
    { numRuns: 2000 },
  )
})
