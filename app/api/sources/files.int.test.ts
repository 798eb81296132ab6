import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { actAs, useDataFolder } from '#lib/photos/testing/newsroom.ts'
import { sealSession, sessionCookieName } from '#lib/platform/auth/session-cookie.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { setVariables } from '#lib/platform/env.ts'
import { addUse } from '#lib/sources/commands/add-use.ts'
import { createSource } from '#lib/sources/commands/create-source.ts'
import { removeFile } from '#lib/sources/commands/remove-file.ts'
import { eraseFile } from '#lib/sources/jobs/erase-file.ts'
import { sourceFields, useFields } from '#lib/sources/model/inputs.ts'
import { sourceFiles } from '#lib/sources/queries/source-files.ts'
import { everythingIn, formsOf } from '#lib/sources/testing/everything-in.ts'
import { createStory } from '#lib/stories/commands/create-story.ts'
import { GET } from './[id]/files/[file]/route.ts'
import { POST } from './[id]/files/route.ts'

const SECRET = 'a secret of the tests, long enough to be taken'
const ORIGIN = 'http://127.0.0.1:4141'

const { db } = await testDb()
const folder = await useDataFolder()
setVariables({ NEXTAUTH_SECRET: SECRET, STET_ORIGIN: ORIGIN })

const NAME = 'canary-name-minutes.pdf'
const CONTENT = '%PDF-1.7 canary-content-of-the-minutes'

async function cookieOf({ actor }: Ctx): Promise<string> {
  const session = await db.session.create({
    data: { personId: actor.id, expiresAt: new Date(Date.now() + 3_600_000) },
  })
  return `${sessionCookieName(false)}=${await sealSession(session.id, SECRET)}`
}

type Sent = {
  name?: string
  body?: BodyInit
  use?: string
  origin?: string
  headers?: Record<string, string>
}

async function send(ctx: Ctx | null, sourceId: string, sent: Sent = {}) {
  const headers = {
    origin: sent.origin ?? ORIGIN,
    cookie: ctx ? await cookieOf(ctx) : '',
    'x-file-name': encodeURIComponent(sent.name ?? NAME),
    ...sent.headers,
  }
  const url = `${ORIGIN}/api/sources/${sourceId}/files${sent.use ? `?use=${sent.use}` : ''}`
  const request = new Request(url, { method: 'POST', headers, body: sent.body ?? CONTENT })
  const response = await POST(request, { params: Promise.resolve({ id: sourceId }) })
  return { status: response.status, body: (await response.json()) as { id: string; code: string } }
}

async function fetchFile(ctx: Ctx | null, id: string, file: string): Promise<Response> {
  const headers = { cookie: ctx ? await cookieOf(ctx) : '' }
  return GET(new Request(ORIGIN, { headers }), { params: Promise.resolve({ id, file }) })
}

const named = (ctx: Ctx) =>
  createSource(ctx, sourceFields.parse({ kind: 'person', publicName: 'Liv Dargaville' }))
const unnamed = (ctx: Ctx) =>
  createSource(ctx, sourceFields.parse({ kind: 'person', anonymous: true, description: 'an aide' }))

async function useOf(ctx: Ctx, sourceId: string): Promise<string> {
  const { id: storyId } = await createStory(ctx)
  const use = useFields.parse({ recordStatusId: 'on_record' })
  return (await addUse(ctx, { storyId, sourceId, use })).useId
}

async function filesOnDisk(): Promise<Buffer[]> {
  const entries = await readdir(path.join(folder, 'files'), { recursive: true, withFileTypes: true })
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(path.join(entry.parentPath, entry.name))),
  )
}

describe('A file of a source', () => {
  it('comes back as it was, to be saved and nothing else, and the reading is written down', async () => {
    const [reporter, colleague] = [await actAs(db, 'reporter'), await actAs(db, 'reporter')]
    const { id } = await named(reporter)
    const sent = await send(reporter, id, { name: 'Protokoll „Hafen“.pdf' })
    expect(sent.status).toBe(201)
    const response = await fetchFile(colleague, id, sent.body.id)
    expect(response.status).toBe(200)
    expect(await response.text()).toBe(CONTENT)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; .*Protokoll%20%E2%80%9EHafen/),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    })
    const deeds = await db.auditEntry.findMany({ where: { subjectId: id } })
    expect(deeds.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['source.file_added', 'source.file_read']),
    )
  })

  it('stands nowhere as it is, neither in the database nor on the disk, and nor does its name', async () => {
    const reporter = await actAs(db, 'reporter')
    const { id } = await unnamed(reporter)
    const sent = await send(reporter, id)
    expect(await sourceFiles(reporter, { sourceId: id })).toMatchObject([
      { name: NAME, bytes: CONTENT.length },
    ])
    const dump = await everythingIn(db)
    expect(dump).toContain(sent.body.id)
    const disk = await filesOnDisk()
    expect(disk.length).toBeGreaterThan(0)
    for (const form of [NAME, CONTENT].flatMap(formsOf)) {
      expect(dump.includes(form), form).toBe(false)
      for (const bytes of disk) expect(bytes.includes(form), form).toBe(false)
    }
  })

  it('is taken as a field of a form too', async () => {
    const reporter = await actAs(db, 'reporter')
    const { id } = await named(reporter)
    const form = new FormData()
    form.set('file', new File(['a,b\n1,2\n'], 'table.csv'))
    const request = new Request(`${ORIGIN}/api/sources/${id}/files`, {
      method: 'POST',
      headers: { origin: ORIGIN, cookie: await cookieOf(reporter) },
      body: form,
    })
    expect((await POST(request, { params: Promise.resolve({ id }) })).status).toBe(201)
    expect(await sourceFiles(reporter, { sourceId: id })).toMatchObject([
      { name: 'table.csv', mediaType: 'text/plain; charset=utf-8', evidence: null },
    ])
  })

  it.each([
    ['empty', { body: new Uint8Array() }, 400],
    ['named like a path', { name: '../../../etc/passwd' }, 400],
    ['named with a backslash', { name: 'C:\\secrets.txt' }, 400],
    ['announced too large', { headers: { 'content-length': String(60 * 1024 * 1024) } }, 413],
    ['evidence for a use that is not there', { use: randomUUID() }, 404],
    ['evidence for no use at all', { use: 'nothing' }, 404],
    ['from another site', { origin: 'https://elsewhere.example' }, 403],
  ])('is refused %s, and nothing of it is kept', async (_, sent, status) => {
    const reporter = await actAs(db, 'reporter')
    const { id } = await named(reporter)
    const before = (await filesOnDisk()).length
    expect((await send(reporter, id, sent)).status).toBe(status)
    expect(await sourceFiles(reporter, { sourceId: id })).toEqual([])
    expect((await filesOnDisk()).length).toBe(before)
  })

  it('that is too large without saying so is refused while it comes', async () => {
    const reporter = await actAs(db, 'reporter')
    const { id } = await named(reporter)
    const sent = await send(reporter, id, { body: new Uint8Array(50 * 1024 * 1024 + 1) })
    expect([sent.status, sent.body.code]).toEqual([413, 'too_large'])
  })

  it('is neither taken from nor handed to an admin, or anybody who has not signed in', async () => {
    const [reporter, admin] = [await actAs(db, 'reporter'), await actAs(db, 'admin')]
    const { id } = await named(reporter)
    const { body } = await send(reporter, id)
    expect((await send(admin, id)).status).toBe(403)
    expect((await fetchFile(admin, id, body.id)).status).toBe(403)
    await expect(sourceFiles(admin, { sourceId: id })).rejects.toMatchObject({ code: 'not_allowed' })
    expect((await send(null, id)).status).toBe(401)
    expect((await fetchFile(null, id, body.id)).status).toBe(401)
  })

  it('of an anonymous source exists only for those who know it', async () => {
    const [reporter, rival, admin] = [
      await actAs(db, 'reporter'),
      await actAs(db, 'editor'),
      await actAs(db, 'admin'),
    ]
    const { id } = await unnamed(reporter)
    const { body } = await send(reporter, id)
    for (const ctx of [rival, admin]) {
      expect((await send(ctx, id)).status).toBe(404)
      expect((await fetchFile(ctx, id, body.id)).status).toBe(404)
      await expect(removeFile(ctx, { id: body.id })).rejects.toMatchObject({ code: 'not_found' })
    }
    await db.sourceKnower.create({
      data: { sourceId: id, personId: rival.actor.id, namedById: reporter.actor.id },
    })
    expect(await (await fetchFile(rival, id, body.id)).text()).toBe(CONTENT)
  })

  it('is not handed out under the address of another source', async () => {
    const reporter = await actAs(db, 'reporter')
    const [one, other] = [await named(reporter), await named(reporter)]
    const { body } = await send(reporter, one.id)
    expect((await fetchFile(reporter, other.id, body.id)).status).toBe(404)
    for (const id of ['..', 'nobody', randomUUID()])
      expect((await fetchFile(reporter, one.id, id)).status).toBe(404)
  })
})

describe('Evidence for a use', () => {
  it('is seen with its story, by those who may read that story', async () => {
    const [reporter, rival, photographer] = [
      await actAs(db, 'reporter'),
      await actAs(db, 'reporter'),
      await actAs(db, 'photo_editor'),
    ]
    const { id } = await named(reporter)
    const useId = await useOf(reporter, id)
    const { body, status } = await send(reporter, id, { use: useId })
    expect(status).toBe(201)
    expect(await sourceFiles(reporter, { sourceId: id, useId })).toMatchObject([{ evidence: { useId } }])
    for (const ctx of [rival, photographer]) {
      const seen = (await sourceFiles(ctx, { sourceId: id })).map((file) => file.id)
      const answer = (await fetchFile(ctx, id, body.id)).status
      expect([seen.includes(body.id), answer]).toEqual(answer === 200 ? [true, 200] : [false, 404])
    }
    expect((await send(rival, id, { use: useId })).status).not.toBe(201)
  })
})

describe('Removing a file', () => {
  it('erases its bytes and its key, and leaves a line that says it was there', async () => {
    const reporter = await actAs(db, 'reporter')
    const { id } = await named(reporter)
    const { body } = await send(reporter, id)
    const before = (await filesOnDisk()).length
    const { storageKey } = await db.sourceFile.findUniqueOrThrow({ where: { id: body.id } })
    await eraseFile.run(db, { storageKey })
    expect((await filesOnDisk()).length).toBe(before) // it is still named
    await removeFile(reporter, { id: body.id })
    await removeFile(reporter, { id: body.id })
    expect((await fetchFile(reporter, id, body.id)).status).toBe(404)
    const waiting = await db.$queryRaw<object[]>`
      select 1 from graphile_worker.jobs where task_identifier = 'sources.erase-file'`
    expect(waiting).toHaveLength(1)
    await eraseFile.run(db, { storageKey })
    await eraseFile.run(db, { storageKey })
    expect((await filesOnDisk()).length).toBe(before - 1)
    expect(await sourceFiles(reporter, { sourceId: id })).toMatchObject([
      { name: NAME, removed: true, abilities: { remove: false } },
    ])
  })

  it('is for whoever sent it and for editors', async () => {
    const [reporter, rival, editor] = [
      await actAs(db, 'reporter'),
      await actAs(db, 'reporter'),
      await actAs(db, 'editor'),
    ]
    const { id } = await named(editor)
    const { body } = await send(reporter, id)
    await expect(removeFile(rival, { id: body.id })).rejects.toMatchObject({ code: 'not_allowed' })
    await removeFile(editor, { id: body.id })
  })
})
