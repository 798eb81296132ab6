import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildSiteAssets } from '../../bin/build-site-assets.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { publishStory } from '#lib/publishing/commands/publish-story.ts'
import { withdrawStory } from '#lib/publishing/commands/withdraw-story.ts'
import { publishedTeasers } from '#lib/publishing/queries/published-teasers.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { seenNow } from '#lib/testing/seen-now.ts'
import { testDocument, testNewsroom, testStory, writeWords } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { GET as getAuthor } from './authors/[slug]/route.tsx'
import { POLICY_PATHS } from '#lib/publishing/model/policy-paths.ts'
import { publicCorrections } from '#lib/publishing/queries/public-corrections.ts'
import { setStoryTopics } from '#lib/stories/commands/set-story-topics.ts'
import { slugify } from '#lib/stories/model/slug.ts'
import { GET as getTopic } from './topics/[slug]/route.tsx'
import { GET as getCorrections } from './corrections/route.tsx'
import { GET as getPolicy } from './how-we-work/route.tsx'
import { GET as getFeed } from './feed.xml/route.ts'
import { GET as getFront } from './route.tsx'
import { GET as getNothing } from './[...path]/route.ts'
import { GET as getSection } from './[section]/route.tsx'
import { GET as getSitemap } from './sitemap.xml/route.ts'
import { GET as getStory } from './[section]/[yyyy]/[mm]/[dd]/[slug]/route.tsx'
import { servePage } from './serve.tsx'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let editor: Ctx

beforeAll(async () => {
  await buildSiteAssets()
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter', { name: 'Rona Quill' })
  editor = await newsroom.person('editor')
})

function words(headline: string, sentence = 'The council voted on Monday.') {
  return testDocument({ headline, dek: 'A first stretch by autumn.', paragraphs: [[sentence]] })
}

async function publish(
  id: string,
  changeKind: 'first' | 'update' | 'correction' | 'silent_fix' = 'first',
  readerText = '',
): Promise<string> {
  const fingerprint = await seenNow(db, id)
  const { path } = await publishStory(editor, {
    storyId: id,
    fingerprint,
    changeKind,
    readerText,
    key: randomUUID(),
  })
  return path
}

async function submitted(headline: string): Promise<string> {
  const id = await testStory(reporter, newsroom, words(headline))
  await moveStory(reporter, { id, to: 'submitted', key: randomUUID() })
  return id
}

function asking(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`http://127.0.0.1:3000${path}`, { headers })
}

async function textOf(answer: Promise<Response>): Promise<string> {
  return (await answer).text()
}

async function lists(): Promise<string[]> {
  const section = await db.section.findUniqueOrThrow({ where: { id: newsroom.sectionId } })
  const params = Promise.resolve({ section: section.slug })
  return Promise.all([
    textOf(getFront(asking('/'))),
    textOf(getSection(asking(`/${section.slug}`), { params })),
    textOf(getFeed(asking('/feed.xml'))),
    textOf(getSitemap(asking('/sitemap.xml'))),
  ])
}

describe('A reader opens a published story', () => {
  it('and gets it finished, without a script but its structured data, at the next request', async () => {
    const path = await publish(await submitted('Harbour wall to be raised'))
    const answer = await getStory(asking(path))
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('<h1>Harbour wall to be raised</h1>')
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toContain('<script type="application/ld+json">')
    for (const page of await lists()) expect(page).toContain(path)
  })

  it('and is not sent the same page twice, but is sent a changed one', async () => {
    const id = await submitted('Ferry fares to rise')
    const path = await publish(id)
    const etag = (await getStory(asking(path))).headers.get('etag') ?? ''
    expect((await getStory(asking(path, { 'if-none-match': etag }))).status).toBe(304)
    await writeWords(reporter, id, words('Ferry fares to rise', 'The fares rise in May.'))
    expect((await getStory(asking(path, { 'if-none-match': etag }))).status).toBe(304)
    await publish(id, 'update', 'The month was added.')
    const changed = await getStory(asking(path, { 'if-none-match': etag }))
    expect(changed.status).toBe(200)
    expect(await changed.text()).toContain('The month was added.')
  })

  it('and its author, whose page lists it', async () => {
    const path = await publish(await submitted('Night bus stays'))
    const slug = /href="\/authors\/([^"]+)"/.exec(await textOf(getStory(asking(path))))?.[1] ?? ''
    const html = await textOf(getAuthor(asking(`/authors/${slug}`), { params: Promise.resolve({ slug }) }))
    expect(html).toContain('<h1>Rona Quill</h1>')
    expect(html).toContain(path)
  })

  it('at a former address, and is led to the present one for good', async () => {
    const id = await submitted('Tram line reopens')
    const path = await publish(id)
    const other = await db.section.create({
      data: { name: 'City', slug: `city-${randomUUID().slice(0, 8)}`, position: 2 },
    })
    await db.story.update({ where: { id }, data: { sectionId: other.id } })
    const moved = await publish(id, 'silent_fix')
    const answer = await getStory(asking(path))
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(moved)
  })
})

describe('A reader does not find', () => {
  it('a draft, which answers like an address that never was', async () => {
    const id = await submitted('Secret plans of the council')
    const { slug } = await db.section.findUniqueOrThrow({ where: { id: newsroom.sectionId } })
    const draft = await getStory(asking(`/${slug}/2026/11/23/secret-plans-of-the-council`))
    const nowhere = await getNothing(asking('/no/such/page'))
    expect([draft.status, nowhere.status]).toEqual([404, 404])
    expect(await draft.text()).toBe(await nowhere.text())
    for (const page of await lists()) expect(page).not.toContain('Secret plans')
    expect((await db.story.findUniqueOrThrow({ where: { id } })).state).toBe('submitted')
  })

  it('a framework’s page or any script at an address where nothing is', async () => {
    const answer = await getNothing(asking('/wp-login.php'))
    const html = await answer.text()
    expect(html).toContain('There is no page at this address')
    expect(html).not.toContain('<script')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('a section that never was, nor a name that stands over nothing', async () => {
    const section = await getSection(asking('/nowhere'), { params: Promise.resolve({ section: 'nowhere' }) })
    const byline = await db.byline.findFirstOrThrow({ where: { personId: editor.actor.id } })
    const author = await getAuthor(asking('/authors/x'), { params: Promise.resolve({ slug: byline.slug }) })
    expect([section.status, author.status]).toEqual([404, 404])
  })

  it('a withdrawn story in any list, but the reason at its address', async () => {
    const id = await submitted('Letter proves it all')
    const path = await publish(id)
    await withdrawStory(editor, { storyId: id, text: 'The letter was forged.', key: randomUUID() })
    const answer = await getStory(asking(path))
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain('The letter was forged.')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(html).not.toContain('The council voted on Monday')
    for (const page of await lists()) expect(page).not.toContain(path)
  })
})

describe('A reader turns to older stories', () => {
  it('and meets each once, newest first', async () => {
    const all = await publishedTeasers(db, { limit: 100 })
    const paths: string[] = []
    let before: string | null = null
    do {
      const page: Awaited<ReturnType<typeof publishedTeasers>> = await publishedTeasers(db, {
        limit: 2,
        before,
      })
      paths.push(...page.teasers.map((teaser) => teaser.path))
      before = page.older
    } while (before !== null)
    expect(paths).toEqual(all.teasers.map((teaser) => teaser.path))
    expect(paths.length).toBeGreaterThan(2)
    const times = all.teasers.map((teaser) => Date.parse(teaser.publishedAt))
    expect(times).toEqual([...times].sort((a, b) => b - a))
  })

  it('and starts at the newest when the address was tampered with', async () => {
    const newest = await publishedTeasers(db, { limit: 2 })
    expect(await publishedTeasers(db, { limit: 2, before: "0' or true --" })).toEqual(newest)
  })
})

describe('A reader follows a topic', () => {
  const follow = (slug: string) => getTopic(asking(`/topics/${slug}`), { params: Promise.resolve({ slug }) })

  it('from the story to the others on it, and finds none that is not published', async () => {
    const name = `Harbour wall ${randomUUID().slice(0, 8)}`
    const id = await submitted('Harbour wall holds')
    const { revision } = await db.story.findUniqueOrThrow({ where: { id } })
    await setStoryTopics(editor, { id, revision, names: [name] })
    const slug = slugify(name)
    expect((await follow(slug)).status).toBe(404)
    const path = await publish(id)
    expect(await textOf(getStory(asking(path)))).toContain(`<a href="/topics/${slug}" rel="tag">${name}</a>`)
    const answer = await follow(slug)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain(`<h1>${name}</h1>`)
    expect(html).toContain(path)
    expect(html).not.toContain('<script')
    expect(await textOf(getSitemap(asking('/sitemap.xml')))).toContain(`/topics/${slug}<`)
  })
})

describe('A reader asks how the newsroom works', () => {
  it('and reads the rules that are on and the terms in use, without a script', async () => {
    const html = await textOf(getPolicy(asking('/how-we-work')))
    expect(html).toContain('Every source who is not named is known to an editor besides the reporter.')
    for (const term of ['On the record', 'On background', 'Deep background', 'Off the record'])
      expect(html).toContain(`<dt>${term}</dt>`)
    for (const { hash } of Object.values(POLICY_PATHS).map((path) => new URL(path, 'http://x.example')))
      if (hash) expect(html).toContain(`id="${hash.slice(1)}"`)
    expect(html).not.toContain('<script')
  })

  it('and no longer reads what the newsroom has switched off', async () => {
    const promise = 'Words in quotation marks lead to whoever said or wrote them.'
    expect(await textOf(getPolicy(asking('/how-we-work')))).toContain(promise)
    await db.ruleSetting.create({
      data: { rule: 'quote-without-claim', severity: 'off', setById: editor.actor.id },
    })
    expect(await textOf(getPolicy(asking('/how-we-work')))).not.toContain(promise)
  })

  it('and finds every correction of every story on one page, newest first, each once', async () => {
    const id = await submitted('Bridge closes for a year')
    const path = await publish(id)
    await publish(id, 'correction', 'It closes for a month.')
    await publish(id, 'update', 'A ferry runs meanwhile.')
    const gone = await submitted('Mayor resigns')
    await publish(gone)
    await withdrawStory(editor, { storyId: gone, text: 'The mayor did not resign.', key: randomUUID() })
    const html = await textOf(getCorrections(asking('/corrections')))
    expect(html).toContain(`<a href="${path}">Bridge closes for a year</a>`)
    expect(html.indexOf('did not resign')).toBeLessThan(html.indexOf('It closes for a month.'))
    expect(html).not.toContain('A ferry runs meanwhile.')
    const all = (await publicCorrections(db, { limit: 100 })).corrections
    const first = await publicCorrections(db, { limit: 1 })
    const rest = await publicCorrections(db, { limit: 100, before: first.older })
    expect([...first.corrections, ...rest.corrections]).toEqual(all)
    expect(await publicCorrections(db, { limit: 1, before: "' or 1=1" })).toEqual(first)
  })
})

describe('Something breaks behind a page', () => {
  it('and the reader is told so without learning what', async () => {
    const answer = await servePage(asking('/'), () =>
      Promise.reject(new Error('connection to db.internal refused')),
    )
    const html = await answer.text()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('30')
    expect(html).toContain('cannot be shown right now')
    expect(html).not.toContain('db.internal')
  })
})
