import fc from 'fast-check'
import { expect, test } from 'vitest'
import { embedOf } from './providers.ts'

test.each([
  ['https://youtu.be/a1b2c3d4e5f?si=tracker', 'https://www.youtube.com/watch?v=a1b2c3d4e5f'],
  [
    'https://m.youtube.com/watch?app=desktop&v=a1b2c3d4e5f&t=12s',
    'https://www.youtube.com/watch?v=a1b2c3d4e5f',
  ],
  ['http://www.youtube.com/shorts/a1b2c3d4e5f', 'https://www.youtube.com/watch?v=a1b2c3d4e5f'],
  ['https://player.vimeo.com/video/123456789?h=abc', 'https://vimeo.com/123456789'],
  ['https://twitter.com/harbour_desk/status/1234567890?s=20', 'https://x.com/harbour_desk/status/1234567890'],
  [
    'https://bsky.app/profile/desk.example/post/3kabcdefgh2x',
    'https://bsky.app/profile/desk.example/post/3kabcdefgh2x',
  ],
  ['https://www.instagram.com/p/Cabc-12345/?igsh=x', 'https://www.instagram.com/p/Cabc-12345/'],
  ['https://datawrapper.dwcdn.net/aB3dE/12/', 'https://datawrapper.dwcdn.net/aB3dE/'],
  ['https://flo.uri.sh/visualisation/123456/embed', 'https://public.flourish.studio/visualisation/123456/'],
  [
    'https://embed.documentcloud.org/documents/1234567-harbour-report/',
    'https://www.documentcloud.org/documents/1234567-harbour-report/',
  ],
])('%s is kept as %s', (given, kept) => {
  expect(embedOf(given)?.url).toBe(kept)
})

test.each([
  'https://youtube.com.evil.example/watch?v=a1b2c3d4e5f',
  'https://evil.example/?https://www.youtube.com/watch?v=a1b2c3d4e5f',
  'https://www.youtube.com@evil.example/watch?v=a1b2c3d4e5f',
  'https://www.youtube.com:8443/watch?v=a1b2c3d4e5f',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com/@channel',
  'javascript:alert(1)//youtube.com/watch?v=a1b2c3d4e5f',
  'https://x.com/harbour_desk',
  '',
  null,
])('%s is not embedded', (given) => {
  expect(embedOf(given)).toBeNull()
})

test('what is kept is https of a provider, holds nothing that markup could read, and is kept as it is', () => {
  const tails = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string())
  const hosts = fc.constantFrom(
    'https://youtu.be/',
    'https://vimeo.com/',
    'https://bsky.app/profile/',
    'https://x.com/',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        tails,
        fc.tuple(hosts, fc.string()).map((parts) => parts.join('')),
      ),
      (address) => {
        const found = embedOf(address)
        if (!found) return
        expect(found.url).toMatch(/^https:\/\/[\w./:?=-]+$/)
        expect(embedOf(found.url)).toEqual(found)
      },
    ),
    { numRuns: 500 },
  )
})
