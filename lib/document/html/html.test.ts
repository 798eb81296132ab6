import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NodeJson } from '../model/story-document.ts'
import { anyDocument } from '../testing/any-document.ts'
import { mutated } from '../testing/mutate-json.ts'
import { validateDocument } from '../validate.ts'
import { renderInline } from './render-inline.ts'
import { toFeedHtml } from './to-feed-html.ts'

const text = (words: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): NodeJson => ({
  type: 'text',
  text: words,
  marks,
})
const block = (type: string, ...content: NodeJson[]): NodeJson => ({ type, content })
const figure = (_attrs: Record<string, unknown>, caption: string): string =>
  `<figure><figcaption>${caption}</figcaption></figure>`

const outside = { photo: figure, address: (path: string): string => `https://ours.example${path}` }

test('the body becomes plain HTML with its structure, links and photos', () => {
  const body = block(
    'doc',
    block(
      'paragraph',
      text('A ', { type: 'claim', attrs: { id: 'c' } }),
      text('bold', { type: 'bold' }, { type: 'link', attrs: { href: 'https://x.example/?a=1&b=2' } }),
    ),
    block('paragraph'),
    { ...block('heading', text('Then & now')), attrs: { level: 3 } },
    { ...block('orderedList', block('listItem', block('paragraph', text('one')))), attrs: { start: 3 } },
    block('blockquote', block('paragraph', text('“Yes”'), { type: 'hardBreak' }, text('she said'))),
    { type: 'horizontalRule' },
    { type: 'photo', attrs: { photoUseId: 'p' }, content: [text('The quay', { type: 'italic' })] },
  )
  expect(toFeedHtml(body, outside)).toBe(
    '<p>A <strong><a href="https://x.example/?a=1&amp;b=2">bold</a></strong></p><h3>Then &amp; now</h3>' +
      '<ol start="3"><li><p>one</p></li></ol><blockquote><p>“Yes”<br>she said</p></blockquote><hr>' +
      '<figure><figcaption><em>The quay</em></figcaption></figure>',
  )
})

test('what stands beside the text is plain HTML too, and a note to the desk is not there', () => {
  const body = block(
    'doc',
    block('pullQuote', block('pullQuoteText', text('“No”')), block('pullQuoteSpeaker', text('The mayor'))),
    block(
      'table',
      block('tableRow', block('tableHeader', block('paragraph', text('Port')))),
      block('tableRow', block('tableCell', block('paragraph', text('Carrow')))),
    ),
    block('infoBox', block('infoBoxTitle', text('The cap')), block('paragraph', text('Forty trucks.'))),
    { type: 'relatedStory', attrs: { path: '/city/2026/11/23/x', headlineText: 'Buses & trams' } },
    { ...block('embed', text('The vote')), attrs: { url: 'https://vimeo.com/123456' } },
    { ...block('embed', text('Elsewhere')), attrs: { url: 'https://evil.example/' } },
    block('deskNote', text('Call the lawyer')),
  )
  expect(toFeedHtml(body, outside)).toBe(
    '<blockquote><p>“No”</p><p>— The mayor</p></blockquote>' +
      '<table><tr><th><p>Port</p></th></tr><tr><td><p>Carrow</p></td></tr></table>' +
      '<div><p><strong>The cap</strong></p><p>Forty trucks.</p></div>' +
      '<p>Related: <a href="https://ours.example/city/2026/11/23/x">Buses &amp; trams</a></p>' +
      '<p><a href="https://vimeo.com/123456">Vimeo</a>: The vote</p>',
  )
})

test('a link that is not allowed leaves only its words', () => {
  expect(renderInline([text('here', { type: 'link', attrs: { href: 'java\nscript:alert(1)' } })])).toBe(
    'here',
  )
})

const ALLOWED_TAG =
  /<\/?(p|h2|h3|ul|ol|li|blockquote|strong|em|figure|figcaption|div|table|tr|td|th)>|<(hr|br)>|<ol start="\d+">|<a href="(https?:|mailto:)[^"<>]*">|<\/a>/g
const EVIL = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onclick='x",
  '&lt;b&gt;',
  ']]>',
  '<!--',
  '</p>',
  '\u0000',
  '\ud800',
  '\u0008',
)

function expectHarmless(html: string): void {
  const rest = html.replace(ALLOWED_TAG, '')
  expect(rest).not.toMatch(/[<>"']/)
  expect(rest).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/)
  expect(html.isWellFormed()).toBe(true)
}

test('whatever the words and addresses are, only known tags and allowed links come out', () => {
  const evilRun = fc.record({
    words: EVIL,
    href: fc.oneof(
      EVIL,
      fc.constantFrom(
        'javascript:alert(1)',
        'https://x.example/"onx="',
        'mailto:a@b.example?subject="><script>',
      ),
    ),
  })
  const evilBody = fc
    .array(evilRun, { maxLength: 6 })
    .map((runs) =>
      block(
        'doc',
        block('paragraph', ...runs.map(({ words, href }) => text(words, { type: 'link', attrs: { href } }))),
      ),
    )
  fc.assert(fc.property(evilBody, (body) => expectHarmless(toFeedHtml(body, outside))))
  fc.assert(fc.property(anyDocument, (document) => expectHarmless(toFeedHtml(document.body, outside))))
})

test('a mutated document that passes validation renders harmlessly', () => {
  fc.assert(
    fc.property(mutated(anyDocument), (json) => {
      const result = validateDocument(json)
      if (result.ok) expectHarmless(toFeedHtml(result.document.body, outside))
    }),
    { numRuns: 500 },
  )
})
