import { describe, expect, it } from 'vitest'
import { ingestPhoto } from '#lib/photos/commands/ingest-photo.ts'
import { markUsesPublished } from '#lib/photos/commands/mark-uses-published.ts'
import { usePhoto } from '#lib/photos/commands/use-photo.ts'
import { newsroomRendition } from '#lib/photos/queries/rendition-file.ts'
import { actAs, makePhoto, useDataFolder } from '#lib/photos/testing/newsroom.ts'
import { sealSession, sessionCookieName } from '#lib/platform/auth/session-cookie.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { setVariables } from '#lib/platform/env.ts'
import { createStory } from '#lib/stories/commands/create-story.ts'
import { GET as getPublic } from '../../(site)/media/[key]/route.ts'
import { GET as getRendition } from './[id]/[file]/route.ts'
import { POST } from './route.ts'

const SECRET = 'a secret of the tests, long enough to be taken'
const ORIGIN = 'http://127.0.0.1:4141'

const { db } = await testDb()
await useDataFolder()
setVariables({ NEXTAUTH_SECRET: SECRET, STET_ORIGIN: ORIGIN })

async function cookieOf({ actor }: Ctx): Promise<string> {
  const session = await db.session.create({
    data: { personId: actor.id, expiresAt: new Date(Date.now() + 3_600_000) },
  })
  return `${sessionCookieName(false)}=${await sealSession(session.id, SECRET)}`
}

type Sent = { cookie?: string; body: BodyInit | null; headers?: Record<string, string>; origin?: string }

function upload({ cookie = '', body, headers = {}, origin = ORIGIN }: Sent): Promise<Response> {
  const all = { origin, cookie, 'content-type': 'application/octet-stream', ...headers }
  return POST(new Request(`${ORIGIN}/api/photos`, { method: 'POST', headers: all, body }))
}

const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
]
const open = (id: string, file: string, cookie = '') =>
  getRendition(new Request(ORIGIN, { headers: { cookie } }), { params: Promise.resolve({ id, file }) })
const openPublic = (key: string, headers = {}) =>
  getPublic(new Request(ORIGIN, { headers }), { params: Promise.resolve({ key }) })

describe('sending a photo', () => {
  it('works as the body itself, with its name in a header', async () => {
    const cookie = await cookieOf(await actAs(db, 'reporter'))
    const body = new Uint8Array(await makePhoto({ creator: 'Ann Roe' }))
    const response = await upload({
      cookie,
      body,
      headers: { 'x-file-name': encodeURIComponent('Hafen – früh.jpg') },
    })
    expect(response.status).toBe(201)
    const { photo } = (await response.json()) as { photo: Record<string, unknown> }
    expect(photo).toMatchObject({ creator: 'Ann Roe', originalName: 'Hafen – früh.jpg' })
    expect(JSON.stringify(photo)).not.toMatch(/storageKey|sha256/)
  })

  it('works as a field of a form', async () => {
    const cookie = await cookieOf(await actAs(db, 'photo_editor'))
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await makePhoto())], 'pier.jpg', { type: 'image/jpeg' }))
    const request = new Request(`${ORIGIN}/api/photos`, {
      method: 'POST',
      headers: { origin: ORIGIN, cookie },
      body: form,
    })
    const response = await POST(request)
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({ photo: { originalName: 'pier.jpg' }, known: false })
  })

  it.each([
    ['signed out', {}, [401, 'not_signed_in']],
    ['from another site', { origin: 'https://elsewhere.example' }, [403, 'not_allowed']],
    ['without an origin', { headers: { origin: '' } }, [403, 'not_allowed']],
  ])('is refused %s', async (_, sent, answer) => {
    expect(await codeOf(await upload({ body: new Uint8Array(await makePhoto()), ...sent }))).toEqual(answer)
  })

  it('is refused to an admin, and to a person whose session has ended', async () => {
    const body = new Uint8Array(await makePhoto())
    expect(await codeOf(await upload({ cookie: await cookieOf(await actAs(db, 'admin')), body }))).toEqual([
      403,
      'not_allowed',
    ])
    const cookie = await cookieOf(await actAs(db, 'reporter'))
    await db.session.updateMany({ data: { endedAt: new Date() } })
    expect(await codeOf(await upload({ cookie, body }))).toEqual([401, 'not_signed_in'])
  })

  it('is refused with a sentence where it is nothing, no photo, a form without a file, or announced too large', async () => {
    const cookie = await cookieOf(await actAs(db, 'reporter'))
    const page = new TextEncoder().encode('<html><script>alert(1)</script></html>')
    const response = await upload({ cookie, body: page, headers: { 'content-type': 'image/jpeg' } })
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      status: 400,
      detail: expect.stringMatching(/web page.*Send the photo as JPEG/),
    })
    expect(await codeOf(await upload({ cookie, body: null }))).toEqual([400, 'bad_input'])
    const form = new FormData()
    form.set('other', 'x')
    const multipart = { type: 'multipart/form-data; boundary=broken' }
    expect(
      await codeOf(await upload({ cookie, body: 'no form', headers: { 'content-type': multipart.type } })),
    ).toEqual([400, 'bad_input'])
    const large = { 'content-length': String(60 * 1024 * 1024) }
    expect(await codeOf(await upload({ cookie, body: page, headers: large }))).toEqual([413, 'too_large'])
  })
})

describe('a rendition', () => {
  it('is sent to signed-in people, with headers that let it do nothing', async () => {
    const reporter = await actAs(db, 'reporter')
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(), fileName: 'a.jpg' })
    const response = await open(photo.id, '320.webp', await cookieOf(await actAs(db, 'editor')))
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, max-age=300',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect((await response.arrayBuffer()).byteLength).toBe(Number(response.headers.get('content-length')))
  })

  it('is not sent to anybody signed out, and unknown ones are not found', async () => {
    const reporter = await actAs(db, 'reporter')
    const { photo } = await ingestPhoto(reporter, { source: await makePhoto(), fileName: 'a.jpg' })
    const cookie = await cookieOf(reporter)
    expect((await open(photo.id, '320.webp')).status).toBe(401)
    for (const file of ['320.avif', '320.svg', '..', '320.webp/../..'])
      expect((await open(photo.id, file, cookie)).status).toBe(404)
    expect((await open('nobody', '320.webp', cookie)).status).toBe(404)
  })

  it('of a draft answers readers as if it did not exist; once published it may be kept for ever', async () => {
    const editor = await actAs(db, 'editor')
    const { photo } = await ingestPhoto(editor, { source: await makePhoto(), fileName: 'a.jpg' })
    const { id: storyId } = await createStory(editor)
    const { photoUseId } = await usePhoto(editor, { storyId, photoId: photo.id })
    const { storageKey } = await newsroomRendition(editor, photo.id, '640.jpg')
    const [draft, unknown] = [await openPublic(storageKey), await openPublic(`${'0'.repeat(64)}.jpg`)]
    expect([draft.status, unknown.status]).toEqual([404, 404])
    expect(await draft.text()).toBe(await unknown.text())
    await markUsesPublished(db, { photoUseIds: [photoUseId], at: new Date() })
    const response = await openPublic(storageKey)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    const again = await openPublic(storageKey, { 'if-none-match': response.headers.get('etag') ?? '' })
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  })
})
