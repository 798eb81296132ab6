import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeHref } from '../marks/link/safe-href.ts'
import { schemaFor } from '../kits/kit-for.ts'
import type { NodeJson } from '../model/story-document.ts'
import { textOf } from '../model/text-of.ts'
import { cleanHtml } from './clean-html.ts'
import { cleanText } from './clean-text.ts'

const schema = schemaFor('body')
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

const words = fc.constantFrom('tide', 'wall', 'Ä', '9', ' ', '&amp;', '—', 'שלום', '漢字')
const tag = fc.constantFrom(
  ...'p div span b i em strong h1 h2 h4 ul ol li blockquote table tr td th pre section a font sup dl dt dd'.split(
    ' ',
  ),
)
const attributes = fc.constantFrom(
  '',
  ' class="MsoListParagraph" style="mso-list:l0 level2 lfo1"',
  ' style="font-weight:700;font-style:italic"',
  ' style="white-space:pre-wrap"',
  ' href="https://example.com/?utm_source=x"',
  ' href="javascript:alert(1)" onclick=alert(1)',
  ' id="x" data-claim="c1"',
)
/** Pages whose words can all be seen, well nested or not. */
const { page } = fc.letrec<{ page: string; element: string }>((tie) => ({
  page: fc
    .array(fc.oneof({ weight: 2, arbitrary: words }, { weight: 3, arbitrary: tie('element') }), {
      maxLength: 5,
    })
    .map((parts) => parts.join('')),
  element: fc
    .record({
      name: tag,
      attrs: attributes,
      inner: tie('page'),
      ends: fc.constantFrom(true, true, true, false),
    })
    .map(({ name, attrs, inner, ends }) => `<${name}${attrs}>${inner}${ends ? `</${name}>` : ''}`),
}))

function seenIn(html: string): string {
  return lettersOf(html.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'))
}

function* nodesIn(node: NodeJson): Generator<NodeJson> {
  yield node
  for (const child of node.content ?? []) yield* nodesIn(child)
}

function bodyOf(blocks: NodeJson[]): NodeJson {
  const doc =
    blocks.length > 0 ? { type: 'doc', content: blocks } : { type: 'doc', content: [{ type: 'paragraph' }] }
  schema.nodeFromJSON(doc).check()
  return doc
}

test('of a page whose words can be seen, no letter is lost and none comes in', () => {
  fc.assert(
    fc.property(page, (html) => {
      expect(lettersOf(textOf(bodyOf(cleanHtml(html).blocks)))).toBe(seenIn(html))
    }),
    { numRuns: 1500 },
  )
})

test('whatever is pasted, a story can keep it, and nothing but words, marks and allowed links comes in', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          '<!--',
          '-->',
          '<script>',
          '</script>',
          '<img src=x onerror=y>',
          '<style>',
          '<td>',
          '<a href="',
          'javascript:x',
          '&#0;',
          '\ud800',
          '</p>',
          '<![endif]>',
          '<svg>',
          'word',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join('')),
    page,
  )
  fc.assert(
    fc.property(noise, (html) => {
      const doc = bodyOf(cleanHtml(html).blocks)
      for (const node of nodesIn(doc)) {
        expect(['photo', 'image']).not.toContain(node.type)
        for (const mark of node.marks ?? []) {
          expect(['bold', 'italic', 'link']).toContain(mark.type)
          if (mark.type === 'link') expect(safeHref(mark.attrs?.['href'])).toBe(mark.attrs?.['href'])
        }
      }
    }),
    { numRuns: 1500 },
  )
})

test('nesting without end is made shallow', () => {
  const deep = `${'<div><b>'.repeat(20_000)}word${'</b></div>'.repeat(20_000)}`
  expect(textOf(bodyOf(cleanHtml(deep).blocks))).toBe('word')
})

test('plain text keeps its letters', () => {
  const text = fc
    .array(fc.constantFrom('tide ', 'a wall', '\n', '\n\n', '\r\n', '\t', '**', '# ', 'x'.repeat(50)), {
      maxLength: 20,
    })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (pasted) => {
      expect(lettersOf(textOf(bodyOf(cleanText(pasted))))).toBe(lettersOf(pasted))
    }),
  )
})
