import { randomUUID } from 'node:crypto'
import { globSync } from 'node:fs'
import { expect, request as requests, test } from '@playwright/test'
import type { APIRequestContext } from '@playwright/test'
import { env } from '#lib/platform/env.ts'
import { ask, PEOPLE, signIn } from './people.ts'
import type { Who } from './people.ts'

/** What somebody must never be able to do, asked of the server itself: no button is in the way here. */

async function as(who: Who): Promise<APIRequestContext> {
  const context = await requests.newContext({ baseURL: env().origin })
  await signIn(context, PEOPLE[who])
  return context
}

type DeskItem = { id: string; state: string; mine: boolean }

async function desk(context: APIRequestContext, states: string[]): Promise<DeskItem[]> {
  const { data } = await ask(context, 'stories.desk', { states }, 'query')
  return (data as { items: DeskItem[] }).items
}

test('A reporter may not publish, not even their own story', async () => {
  const reporter = await as('reporter')
  const [story] = (await desk(reporter, ['submitted', 'in_edit', 'ready'])).filter((each) => each.mine)
  expect(story).toBeDefined()
  const input = {
    storyId: story?.id,
    fingerprint: { stateVector: '', hash: '0'.repeat(64), known: '0'.repeat(64) },
    changeKind: 'first',
    key: randomUUID(),
  }
  expect(await ask(reporter, 'publishing.publish', input)).toMatchObject({ status: 403, code: 'not_allowed' })
})

test('Somebody who is not signed in may not read a draft anywhere', async ({ request, page }) => {
  const editor = await as('editor')
  const [draft] = await desk(editor, ['draft'])
  expect(draft).toBeDefined()
  expect(await ask(request, 'stories.get', { id: draft?.id }, 'query')).toMatchObject({ status: 401 })
  expect((await request.get(`/newsroom/stories/${draft?.id}/preview`)).status()).toBe(401)
  await page.goto(`/newsroom/stories/${draft?.id}`)
  await expect(page).toHaveURL(/\/newsroom\/sign-in/)
})

test('A draft has no address for readers', async ({ request }) => {
  const editor = await as('editor')
  const drafts = await desk(editor, ['draft', 'submitted', 'in_edit', 'ready', 'pitch', 'assigned'])
  expect(drafts.length).toBeGreaterThan(5)
  const feeds =
    (await (await request.get('/feed.xml')).text()) +
    (await (await request.get('/sitemap.xml')).text()) +
    (await (await request.get('/')).text())
  for (const draft of drafts) {
    const { data } = await ask(editor, 'stories.get', { id: draft.id }, 'query')
    const { slug, section } = data as { slug: string | null; section: { slug: string } | null }
    if (slug) expect(feeds).not.toContain(slug)
    const today = new Date().toISOString().slice(0, 10).replaceAll('-', '/')
    expect((await request.get(`/${section?.slug ?? 'city'}/${today}/${slug ?? 'x'}`)).status()).toBe(404)
  }
})

test('One reporter may not see another reporter’s anonymous source', async () => {
  const [mine, theirs] = [await as('reporter'), await as('secondReporter')]
  const { data } = await ask(mine, 'sources.list', {}, 'query')
  const anonymous = (data as { items: { id: string; anonymous: boolean }[] }).items.filter(
    (source) => source.anonymous,
  )
  expect(anonymous.length).toBeGreaterThan(0)
  const admin = await as('admin')
  const inOthersLists: string[] = []
  for (const other of [theirs, admin]) {
    const list = await ask(other, 'sources.list', {}, 'query')
    inOthersLists.push(...(list.data as { items: { id: string }[] }).items.map(({ id }) => id))
  }
  const hidden = anonymous.filter(({ id }) => !inOthersLists.includes(id))
  expect(hidden.length).toBeGreaterThan(0)
  for (const { id } of hidden) {
    expect(await ask(theirs, 'sources.get', { id }, 'query')).toMatchObject({
      status: 404,
      code: 'not_found',
    })
    expect(await ask(admin, 'sources.get', { id }, 'query')).toMatchObject({ status: 404, code: 'not_found' })
  }
})

test('A person who was deactivated is out on the next request', async () => {
  const admin = await as('admin')
  const email = `leaver-${randomUUID().slice(0, 8)}@stet.example`
  const { data } = await ask(admin, 'people.invite', { name: 'Short Stay', email, role: 'reporter' })
  const { personId, token } = data as { personId: string; token: string }
  const password = `long-enough-${randomUUID()}`
  const visitor = await requests.newContext({ baseURL: env().origin })
  expect(
    (await ask(visitor, 'people.acceptInvitation', { token, name: 'Short Stay', password })).status,
  ).toBe(200)
  await signIn(visitor, email, password)
  expect((await ask(visitor, 'stories.desk', {}, 'query')).status).toBe(200)
  expect((await ask(admin, 'people.deactivate', { personId })).status).toBe(200)
  expect(await ask(visitor, 'stories.desk', {}, 'query')).toMatchObject({
    status: 401,
    code: 'not_signed_in',
  })
  expect((await visitor.get('/newsroom', { maxRedirects: 0 })).status()).toBe(307)
})

test('A page of another site may not act for somebody who is signed in', async () => {
  const editor = await as('editor')
  for (const origin of ['https://elsewhere.example', 'null', undefined]) {
    const headers = { 'content-type': 'application/json', ...(origin === undefined ? {} : { origin }) }
    const answer = await editor.post('/api/rpc/stories.create', { headers, data: '{}' })
    expect(answer.status(), String(origin)).toBe(403)
    const upload = await editor.post('/api/photos', { headers, data: 'x' })
    expect(upload.status(), String(origin)).toBe(403)
    const file = await editor.post(`/api/sources/${randomUUID()}/files`, { headers, data: 'x' })
    expect(file.status(), String(origin)).toBe(403)
  }
})

test('Nobody may try passwords for long', async () => {
  const visitor = await requests.newContext({ baseURL: env().origin })
  const { csrfToken } = (await (await visitor.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const statuses: string[] = []
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const answer = await visitor.post('/api/auth/callback/credentials', {
      headers: { origin: env().origin },
      form: { email: 'nobody@stet.example', password: `guess-${attempt}`, csrfToken, json: 'true' },
    })
    statuses.push(await answer.text())
  }
  expect(statuses.at(0)).not.toContain('Too%20many')
  expect(decodeURIComponent(statuses.at(-1) ?? '').replaceAll('+', ' ')).toContain('Too many tries')
})

/** Every page and door of the newsroom that is not the RPC door, and what a stranger gets there. A new one must be written down here. */
const STRANGERS: Record<string, { path: string; method?: 'POST'; status: number }> = {
  'app/newsroom/page.tsx': { path: '/newsroom', status: 307 },
  'app/newsroom/[...rest]/page.tsx': { path: '/newsroom/nothing-here', status: 307 },
  'app/newsroom/sign-in/page.tsx': { path: '/newsroom/sign-in', status: 200 },
  'app/newsroom/join/[token]/page.tsx': { path: '/newsroom/join/no-such-token', status: 200 },
  'app/newsroom/admin/page.tsx': { path: '/newsroom/admin', status: 307 },
  'app/newsroom/rules/page.tsx': { path: '/newsroom/rules', status: 307 },
  'app/newsroom/sources/page.tsx': { path: '/newsroom/sources', status: 307 },
  'app/newsroom/seals/page.tsx': { path: '/newsroom/seals', status: 307 },
  'app/newsroom/requests/page.tsx': { path: '/newsroom/requests', status: 307 },
  'app/newsroom/photos/page.tsx': { path: '/newsroom/photos', status: 307 },
  'app/newsroom/stories/[id]/page.tsx': { path: `/newsroom/stories/${randomUUID()}`, status: 307 },
  'app/newsroom/stories/[id]/preview/route.tsx': {
    path: `/newsroom/stories/${randomUUID()}/preview`,
    status: 401,
  },
  'app/newsroom/stories/[id]/versions/page.tsx': {
    path: `/newsroom/stories/${randomUUID()}/versions`,
    status: 307,
  },
  'app/newsroom/stories/[id]/versions/[version]/route.tsx': {
    path: `/newsroom/stories/${randomUUID()}/versions/${randomUUID()}`,
    status: 401,
  },
  'app/api/dictionary/[file]/route.ts': { path: '/api/dictionary/en.dic', status: 401 },
  'app/api/photos/route.ts': { path: '/api/photos', method: 'POST', status: 401 },
  'app/api/photos/[id]/[file]/route.ts': { path: `/api/photos/${randomUUID()}/640.webp`, status: 401 },
  'app/api/sources/[id]/files/route.ts': {
    path: `/api/sources/${randomUUID()}/files`,
    method: 'POST',
    status: 401,
  },
  'app/api/sources/[id]/files/[file]/route.ts': {
    path: `/api/sources/${randomUUID()}/files/${randomUUID()}`,
    status: 401,
  },
  'app/api/rpc/[trpc]/route.ts': { path: '/api/rpc/stories.desk?input=%7B%7D', status: 401 },
  'app/api/auth/[...nextauth]/route.ts': { path: '/api/auth/session', status: 200 },
}

test('A stranger gets into no page and no door of the newsroom', async ({ request }) => {
  const routes = globSync('app/{newsroom,api}/**/{page,route}.{ts,tsx}').toSorted()
  expect(Object.keys(STRANGERS).toSorted()).toEqual(routes)
  for (const [route, { path, method, status }] of Object.entries(STRANGERS)) {
    const answer = await request.fetch(path, {
      method: method ?? 'GET',
      maxRedirects: 0,
      headers: method ? { origin: env().origin } : {},
    })
    expect(`${route}: ${answer.status()}`).toBe(`${route}: ${status}`)
  }
})

test('A header or an odd path may not lead around the door', async ({ request }) => {
  const tricks = [
    '/newsroom/',
    '/./newsroom',
    '/newsroom/.',
    '/newsroom%2fadmin',
    '/newsroom/admin.rsc',
    '/_next/data/x/newsroom.json',
    '/en/newsroom',
    '/newsroom?_rsc=1',
  ]
  for (const path of tricks) {
    const answer = await request.get(path, {
      maxRedirects: 0,
      headers: {
        'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
        rsc: '1',
        'x-forwarded-host': 'elsewhere.example',
      },
    })
    const body = await answer.text()
    expect(answer.status() === 200 && /New story|Straits|Skaldwell/.test(body), path).toBe(false)
  }
})
