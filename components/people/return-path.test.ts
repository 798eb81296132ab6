import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { returnPath } from './return-path.ts'

describe('the page one comes back to after signing in', () => {
  test('is the one that sent to the door', () => {
    expect(returnPath('/newsroom/stories/1?tab=checks')).toBe('/newsroom/stories/1?tab=checks')
    expect(returnPath('http://127.0.0.1:3000/newsroom/admin')).toBe('/newsroom/admin')
  })

  test.each([
    null,
    '',
    '/',
    '/world',
    'https://evil.example/',
    '//evil.example',
    '/newsroom/sign-in',
    'javascript:alert(1)',
    '/newsroomer',
    'http://[',
  ])('is the desk for %j', (wanted) => expect(returnPath(wanted)).toBe('/newsroom'))

  test('never leaves the newsroom', () => {
    const stays = (text: string) => {
      expect(returnPath(text)).toMatch(/^\/newsroom($|[/?])/)
    }
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true }), stays), { numRuns: 40 })
    fc.assert(fc.property(fc.string(), stays))
  })
})
