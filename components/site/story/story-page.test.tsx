import { describe, expect, it } from 'vitest'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import type { PublicStory } from '#lib/publishing/model/public-story.ts'
import {
  assets,
  block,
  claim,
  doc,
  frame,
  meta,
  photo,
  story,
  teasers,
  text,
} from '#lib/publishing/model/fixtures.ts'
import { renderPage } from '../render-page.ts'
import { StoryPage } from './story-page.tsx'

function render(over: Partial<PublicStory> = {}, related = teasers.slice(1, 3)): Promise<string> {
  const page = { frame, assets, meta }
  return renderPage(<StoryPage {...page} story={{ ...story, ...over }} related={related} />)
}

function body(...content: NodeJson[]): Promise<string> {
  return render({ body: doc(...content), keyPoints: doc(), photos: {}, notices: [] })
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map((match) => match[1] ?? '')
}

describe('a reader opens a story', () => {
  it('gets a whole document with the headline, the byline and the times', async () => {
    const html = await render()
    expect(html).toMatch(/^<!doctype html><html lang="en">/)
    expect(html).toContain(`<h1>${story.headlineText}</h1>`)
    expect(html).toContain('<a href="/authors/maren-tolliver-achebe" rel="author">Maren Tolliver-Achebe</a>')
    expect(html).toContain(
      '<time dateTime="2026-11-23T14:02:00-04:00">November 23, 2026, 2:02 p.m. AST</time>',
    )
    expect(html).toContain('Updated <time dateTime="2026-11-23T16:35:00-04:00">')
  })

  it('gets no script, no style attribute and no handler', async () => {
    const html = await render()
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/i)
  })

  it('sees the lead photo once, with caption and credit, and its room kept', async () => {
    const lead = photo('pier-9', { captionText: 'A long line.', caption: [text('A long line.')] })
    const html = await render({ leadPhoto: lead, photos: { 'pier-9': lead } })
    expect(all(html, /(A long line\.)/g)).toHaveLength(1)
    expect(html).toContain('Ottoline Varga-Reyes | Tidewater Pictures')
    expect(html).toMatch(/<img [^>]*width="2400" height="1600"/)
    expect(html).toContain('<source type="image/webp" srcSet="/media/pier-9-640.webp 640w, ')
  })

  it('is told under every picture that was made or altered with AI, and under no other', async () => {
    const iptc = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
    const made = photo('ferry-at-dusk', { digitalSourceType: `${iptc}trainedAlgorithmicMedia` })
    const altered = photo('pier-9', { digitalSourceType: `${iptc}compositeWithTrainedAlgorithmicMedia` })
    const html = await render({ leadPhoto: made, photos: { 'ferry-at-dusk': made, 'pier-9': altered } })
    expect(all(html, /class="made-with-ai">([^<]+)</g)).toEqual([
      'Image made with AI',
      'Image altered with AI',
    ])
    expect(await render()).not.toContain('made-with-ai')
  })

  it('reads the dateline at the head of the first paragraph', async () => {
    expect(await render()).toContain('<p><span class="dateline">PORT CARROW</span> — The governments')
  })

  it('finds what it is about, and the way to more of it', async () => {
    expect(await render()).toContain('<a href="/topics/strait-talks" rel="tag">Strait talks</a>')
    expect(await render({ topics: [] })).not.toContain('aria-label="Topics"')
  })

  it('finds a correction under the byline and an update after the last paragraph', async () => {
    const html = await render()
    expect(html.indexOf('It is forty, not fourteen')).toBeLessThan(html.indexOf('class="key-points"'))
    expect(html.indexOf('updated with figures')).toBeGreaterThan(html.indexOf('A second round'))
  })

  it('sees headings, lists, quotes and emphasis', async () => {
    const html = await render()
    for (const part of [
      '<h2>What is at stake</h2>',
      '<ul><li><p>The morning boat',
      '<blockquote><p>',
      '<em>January</em>',
      '<strong>Island',
    ])
      expect(html).toContain(part)
  })
})

describe('a reader follows how it is known', () => {
  it('finds every address of the page that a link names, and no address twice', async () => {
    const html = await render()
    const ids = all(html, /\sid="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    for (const target of all(html, /href="#([^"]*)"/g)) expect(ids).toContain(target)
  })

  it('goes from the marker to the note and from the note back to each passage', async () => {
    const html = await render()
    expect(html).toContain(
      'href="#note-1" role="doc-noteref" aria-label="Note 1, how we know: Bettina Ostrander">1</a>',
    )
    expect(html).toContain('<li id="note-1"')
    expect(html).toContain(
      'href="#c3" role="doc-backlink" aria-label="Back to the words: will not walk away from the table"',
    )
    for (const anchor of ['c1', 'c2', 'c3']) expect(html).toContain(`href="#${anchor}" role="doc-backlink"`)
  })

  it('finds the notes by kind under headings, with what the unnamed agreed to and why', async () => {
    const html = await render()
    expect(all(html, /<h3 id="known-[a-z]+">([^<]+)</g)).toEqual([
      'People named',
      'Not named, and why',
      'Documents and data',
      'Organizations',
      'Who was asked',
    ])
    expect(html).toContain('do not mean that it is the same person')
    expect(html).toContain('Briefed on the matter · <a href="/how-we-work#terms">On background</a>')
    expect(html).toContain('closed to the public, and speaking of them could cost them their work.')
    expect(html).toContain('<a href="https://board.example/register">Register of crossings, 2025</a>')
  })

  it('reads what a party answered, in its own words', async () => {
    const [office] = story.asked
    const asked = office
      ? [{ ...office, outcome: 'Asked for comment, and answered.', reply: 'We wait.' }]
      : []
    expect(await render({ asked })).toContain('<q class="note-reply">We wait.</q>')
  })

  it('sees one marker for a passage that is split over several runs', async () => {
    const html = await body(
      block(
        'paragraph',
        text('one ', claim('c2', 'people')),
        text('two', { type: 'bold' }, claim('c2', 'people')),
        text(' three', claim('c2', 'people')),
      ),
    )
    expect(all(html, /(id="c2")/g)).toHaveLength(1)
    expect(all(html, /(doc-noteref)/g)).toHaveLength(1)
    expect(html.indexOf('id="c2"')).toBeLessThan(html.indexOf('one '))
    expect(html.indexOf('doc-noteref')).toBeGreaterThan(html.indexOf(' three'))
  })

  it('sees a marker at each place of a passage that stands in two, and its address at the first', async () => {
    const html = await body(
      block('paragraph', text('here', claim('c2', 'people')), ' and'),
      block('paragraph', text('there', claim('c2', 'people'))),
    )
    expect(all(html, /(id="c2")/g)).toHaveLength(1)
    expect(all(html, /(doc-noteref)/g)).toHaveLength(2)
  })

  it('sees the marker after the punctuation that follows a passage', async () => {
    const html = await body(block('paragraph', text('It closed', claim('c2', 'office')), '.” So they say.'))
    expect(html).toMatch(/It closed<\/span>\.”<sup class="markers">.*<\/sup> So they say\./)
  })

  it('sees overlapping passages, each with its own address', async () => {
    const html = await body(
      block(
        'paragraph',
        text('a', claim('c2', 'people')),
        text('b', claim('c2', 'people'), claim('c3', 'office')),
        text('c', claim('c3', 'office')),
      ),
    )
    expect(html).toContain('id="c2"')
    expect(html).toContain('id="c3"')
  })

  it('is told nothing of a claim that rests on no entry of the page', async () => {
    const html = await body(block('paragraph', text('quiet words', claim('c2', 'deep'))))
    expect(html).toContain('<p><span class="dateline">PORT CARROW</span> — quiet words</p>')
  })

  it('sees a dashed line only where nobody is named', async () => {
    const html = await render()
    expect(html).toMatch(/<span id="c1" class="claim claim-unnamed">/)
    expect(html).toMatch(/<span id="c5" class="claim">/)
  })

  it('sees no section where the story names nothing', async () => {
    const html = await render({ known: [], asked: [] })
    expect(html).not.toContain('How we know this')
    expect(html).not.toContain('class="claim')
  })
})

describe('a story holds what pages do not know', () => {
  it('leaves out unknown blocks, inline nodes and marks, never passing them through', async () => {
    const html = await body(
      { type: 'iframe', attrs: { src: 'https://x.example' }, content: [text('framed')] },
      { type: 'constructor', content: [text('built')] },
      { type: '__proto__', content: [text('inherited')] },
      block('paragraph', 'before ', { type: 'html', text: '<b>raw</b>' }, text('after', { type: 'blink' })),
    )
    expect(html).not.toMatch(/framed|built|inherited|raw|iframe|blink/)
    expect(html).toContain('before after')
  })

  it('keeps the words of a link that leads nowhere safe', async () => {
    const unsafe = [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,x',
      '//x.example',
      'vbscript:x',
    ]
    const links = unsafe.map((href) => text('words', { type: 'link', attrs: { href } }))
    const html = await body(block('paragraph', ...links))
    expect(html).toContain('wordswordswordswordswords')
    expect(html).not.toMatch(/script:|data:text|\/\/x\.example/)
  })

  it('leaves out a photo that the version does not hold', async () => {
    const html = await body(
      { type: 'photo', attrs: { photo: 'toString' } },
      { type: 'photo', attrs: { photo: 7 } },
    )
    expect(html).not.toContain('<figure class="photo')
  })
})
