import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, XmlElement, XmlText } from 'yjs'
import { emptyDocument } from '#lib/document/model/empty-document.ts'
import type { StoryDocument } from '#lib/document/model/story-document.ts'
import { textOf } from '#lib/document/model/text-of.ts'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { stopListening } from '#lib/platform/db/notify.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { cutVersion } from '#lib/publishing/commands/cut-version.ts'
import { typeInto, wordsOf } from '../collab/testing/browser.ts'
import { member, story, withTestSecret } from '../collab/testing/newsroom.ts'
import { compactLogs } from '../jobs/compact-logs.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { storyView } from '../queries/story-view.ts'
import { formerText } from '../queries/former-text.ts'
import { appendUpdates } from './append-update.ts'
import { compactLog } from './compact-log.ts'
import { deletedBy, isShrunk } from './keep-former.ts'
import { projectStory } from './project-story.ts'
import { scrubPassage } from './scrub-passage.ts'
import { letFormerGo } from './let-former-go.ts'
import { settleFormer } from './settle-former.ts'

const { db } = await testDb()
withTestSecret()
const ana = await member(db, 'reporter', 'Ana Test')
const edda = await member(db, 'editor', 'Edda Test')
afterAll(stopListening)

const LATER = new Date(Date.now() + 60_000)

/** Changes a copy of the story and appends what that changed. */
async function edit(
  storyId: string,
  change: (ydoc: Doc) => void,
  who = ana,
  ydoc = new Doc(),
): Promise<void> {
  const loaded = await loadYDoc(db, storyId)
  applyUpdate(ydoc, encodeStateAsUpdate(loaded.ydoc))
  const before = encodeStateVector(loaded.ydoc)
  ydoc.transact(() => change(ydoc))
  const bytes = encodeStateAsUpdate(ydoc, before)
  await appendUpdates(who.ctx, { storyId, updates: [{ bytes, actorId: who.actor.id }] })
}

const type = (storyId: string, words: string) => edit(storyId, (ydoc) => typeInto(ydoc, words))

function withBody(words: string): StoryDocument {
  const paragraphs = words
    .split('\n')
    .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  return { ...emptyDocument(), body: { type: 'doc', content: paragraphs } }
}

const write = (storyId: string, words: string) =>
  edit(storyId, (ydoc) => applyDocumentToYDoc(ydoc, withBody(words)))

async function bodyOf(storyId: string): Promise<string> {
  return textOf(documentFromYDoc((await loadYDoc(db, storyId)).ydoc).body)
}

const rows = (storyId: string) => db.storyUpdate.findMany({ where: { storyId }, orderBy: { seq: 'asc' } })

/** Every byte that the database holds of a story's words, as text. */
async function everythingOf(storyId: string): Promise<string> {
  const [updates, checkpoint] = [
    await rows(storyId),
    await db.storyCheckpoint.findUnique({ where: { storyId } }),
  ]
  const bytes = [...updates.map((row) => row.bytes), checkpoint?.state ?? new Uint8Array()]
  const others = await db.$queryRaw<{ text: string }[]>`
    select body_text || headline_text || dek_text as text from story where id = ${storyId}::uuid
    union all select document::text || facts::text from story_version where story_id = ${storyId}::uuid
    union all select detail::text from audit_entry where subject_id = ${storyId}`
  return [...bytes.map((one) => Buffer.from(one).toString('utf8')), ...others.map(({ text }) => text)].join(
    '\n',
  )
}

describe('Compaction', () => {
  test('leaves the same document, forgets what was deleted, and keeps the log whole', async () => {
    const storyId = await story(ana)
    for (let word = 0; word < 12; word += 1) await type(storyId, `w${word} `)
    await type(storyId, 'typed and thought better of')
    await edit(storyId, (ydoc) => {
      const [paragraph] = ydoc.getXmlFragment('body').toArray()
      const text = paragraph instanceof XmlElement ? paragraph.get(0) : null
      if (text instanceof XmlText) text.delete(text.length - 27, 27)
    })
    expect(await everythingOf(storyId)).toContain('thought better of')
    const before = encodeStateAsUpdate((await loadYDoc(db, storyId)).ydoc)
    expect(await compactLog(db, storyId, LATER)).toBe(14)
    const { ydoc, seq } = await loadYDoc(db, storyId)
    expect([...encodeStateAsUpdate(ydoc)]).toEqual([...before])
    expect(await everythingOf(storyId)).not.toContain('thought better of')
    expect((await rows(storyId)).map((row) => row.seq)).toEqual([seq])
    await type(storyId, 'and on')
    expect((await loadYDoc(db, storyId)).seq).toBe(seq + 1)
    expect(await compactLog(db, storyId, new Date(0))).toBe(0)
  })

  test('takes only what is old enough, and the checkpoint covers it', async () => {
    const storyId = await story(ana)
    for (const word of ['old ', 'older ', 'new ']) await type(storyId, word)
    const all = await rows(storyId)
    const old = new Date(Date.now() - 40 * 86_400_000)
    await db.storyUpdate.updateMany({ where: { storyId, seq: { lte: 3 } }, data: { createdAt: old } })
    await db.storyCheckpoint.deleteMany({ where: { storyId } })
    await compactLogs.run(db, {})
    expect((await rows(storyId)).map((row) => row.seq)).toEqual([3, all.at(-1)?.seq])
    expect(wordsOf((await loadYDoc(db, storyId)).ydoc)).toBe('old older new ')
  })

  test('lets a browser merge that was away the whole time, however both wrote meanwhile', async () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,6} $/), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(words, words, async (here, away) => {
        const storyId = await story(ana)
        await type(storyId, 'start ')
        const offline = (await loadYDoc(db, storyId)).ydoc
        for (const word of away) typeInto(offline, word)
        for (const word of here) await type(storyId, word)
        await compactLog(db, storyId, LATER)
        const missing = encodeStateAsUpdate(offline, encodeStateVector((await loadYDoc(db, storyId)).ydoc))
        await appendUpdates(ana.ctx, { storyId, updates: [{ bytes: missing, actorId: ana.actor.id }] })
        const text = wordsOf((await loadYDoc(db, storyId)).ydoc)
        expect(text).toContain(here.join(''))
        expect(text).toContain(away.join(''))
        expect(text).toHaveLength('start '.length + here.join('').length + away.join('').length)
      }),
      { numRuns: 8 },
    )
  })
})

describe('Scrubbing a passage', () => {
  const SECRET = 'the witness lives at 14 Tern Lane'
  const scrub = (storyId: string, pieces: string[], who = edda, reason = 'It names where a witness lives.') =>
    scrubPassage(who.ctx, { id: storyId, pieces, reason, key: randomUUID() })

  test('takes it out of text, log, checkpoint, kept versions and lists, byte for byte', async () => {
    const storyId = await story(ana)
    await write(storyId, `It is known that ${SECRET}, she said.\nNobody else: ${SECRET}.`)
    await db.$transaction((tx) => cutVersion(tx, ana.ctx, { storyId, kind: 'submitted' }))
    await type(storyId, ' And more.')
    expect(await everythingOf(storyId)).toContain('Tern Lane')
    const offline = (await loadYDoc(db, storyId)).ydoc
    expect(await scrub(storyId, [SECRET])).toEqual({ places: 2, versions: 1 })
    expect(await everythingOf(storyId)).not.toContain('Tern Lane')
    expect(await bodyOf(storyId)).toBe('It is known that , she said. And more.\nNobody else: .')
    const [version] = await db.storyVersion.findMany({ where: { storyId } })
    expect(version?.scrubbedAt).not.toBeNull()
    typeInto(offline, ' From a tab of yesterday.')
    const late = encodeStateAsUpdate(offline, encodeStateVector((await loadYDoc(db, storyId)).ydoc))
    await appendUpdates(ana.ctx, { storyId, updates: [{ bytes: late, actorId: ana.actor.id }] })
    expect(await bodyOf(storyId)).toContain('From a tab of yesterday.')
    expect(await everythingOf(storyId)).not.toContain('Tern Lane')
  })

  test('leaves a version that readers had as it was, and the audit says why without the words', async () => {
    const storyId = await story(ana)
    await write(storyId, `Published: ${SECRET}.`)
    await db.$transaction((tx) =>
      cutVersion(tx, edda.ctx, { storyId, kind: 'published', changeKind: 'first', publicStory: {} as never }),
    )
    expect(await scrub(storyId, [SECRET])).toEqual({ places: 1, versions: 0 })
    const [version] = await db.storyVersion.findMany({ where: { storyId } })
    expect(JSON.stringify(version?.document)).toContain('Tern Lane')
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { subjectId: storyId, action: 'story.scrubbed' },
    })
    expect(entry.detail).toEqual({ reason: 'It names where a witness lives.', places: 1, versions: 0 })
  })

  test('is for editors, needs enough of a passage, and a reason that does not say it again', async () => {
    const storyId = await story(ana)
    await write(storyId, `Here: ${SECRET}.`)
    await expect(scrub(storyId, [SECRET], ana)).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(scrub(storyId, ['at'])).rejects.toMatchObject({ code: 'bad_input' })
    await expect(scrub(storyId, [' '])).rejects.toMatchObject({ code: 'bad_input' })
    await expect(scrub(storyId, [SECRET], edda, `Because ${SECRET}`)).rejects.toMatchObject({
      code: 'bad_input',
    })
    expect(await bodyOf(storyId)).toContain(SECRET)
  })

  test('of words that were deleted already still takes them out of the log', async () => {
    const storyId = await story(ana)
    await write(storyId, `Here: ${SECRET}.`)
    await write(storyId, 'Here.')
    expect(await everythingOf(storyId)).toContain('Tern Lane')
    expect(await scrub(storyId, [SECRET])).toEqual({ places: 0, versions: 0 })
    expect(await everythingOf(storyId)).not.toContain('Tern Lane')
  })
})

describe('The shrink guard', () => {
  const LONG = Array.from({ length: 150 }, (_, index) => `word${index}`).join(' ')

  async function offerFor(storyId: string) {
    return (await storyView(ana.ctx, storyId)).former
  }

  test('keeps what stood when one edit takes most of it, and anybody who writes brings it back', async () => {
    const storyId = await story(ana)
    await write(storyId, LONG)
    await edit(storyId, (ydoc) => applyDocumentToYDoc(ydoc, emptyDocument()))
    expect(await bodyOf(storyId)).toBe('')
    const offer = await offerFor(storyId)
    expect(offer?.by).toBe('Ana Test')
    const kept = await db.storyVersion.findUniqueOrThrow({ where: { id: offer?.versionId ?? '' } })
    expect(kept.kind).toBe('former')
    expect((await formerText(ana.ctx, storyId)).map((block) => block.text).join('')).toContain('word149')
    await settleFormer(edda.ctx, { id: storyId, versionId: offer?.versionId ?? '', back: true })
    expect(await bodyOf(storyId)).toBe(LONG)
    expect(await offerFor(storyId)).toBeNull()
  })

  test('lets it go when it was meant, once', async () => {
    const storyId = await story(ana)
    await write(storyId, LONG)
    await write(storyId, 'Three words stay')
    const versionId = (await offerFor(storyId))?.versionId ?? ''
    await settleFormer(ana.ctx, { id: storyId, versionId, back: false })
    expect(await offerFor(storyId)).toBeNull()
    expect(await bodyOf(storyId)).toBe('Three words stay')
    await expect(settleFormer(ana.ctx, { id: storyId, versionId, back: true })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect(await db.storyVersion.count({ where: { storyId, kind: 'former' } })).toBe(1)
  })

  test('lets it go by itself once all of it stands again, as after an undo, with whatever was written since', async () => {
    const storyId = await story(ana)
    await write(storyId, LONG)
    await edit(storyId, (ydoc) => applyDocumentToYDoc(ydoc, emptyDocument()))
    await write(storyId, LONG.replace('word149', 'another word'))
    expect(await offerFor(storyId)).not.toBeNull()
    await write(storyId, LONG)
    expect(await offerFor(storyId)).toBeNull()
    expect(await db.storyVersion.count({ where: { storyId, kind: 'former' } })).toBe(1)
  })

  test('keeps the offer where the words went again before anybody looked', async () => {
    const storyId = await story(ana)
    await write(storyId, LONG)
    const { ydoc, seq } = await loadYDoc(db, storyId)
    const stood = { document: documentFromYDoc(ydoc), seq }
    await edit(storyId, (gone) => applyDocumentToYDoc(gone, emptyDocument()))
    await letFormerGo(db, storyId, stood)
    expect(await offerFor(storyId)).not.toBeNull()
  })

  test('is quiet about writing, cutting by half, and short texts', async () => {
    const storyId = await story(ana)
    await write(storyId, LONG.split(' ').slice(0, 90).join(' '))
    await edit(storyId, (ydoc) => applyDocumentToYDoc(ydoc, emptyDocument()))
    expect(await offerFor(storyId)).toBeNull()
    await write(storyId, LONG)
    await write(storyId, LONG.split(' ').slice(0, 75).join(' '))
    expect(await offerFor(storyId)).toBeNull()
    expect([isShrunk(100, 19), isShrunk(100, 20), isShrunk(99, 0)]).toEqual([true, false, false])
  })

  test('notices an old tab that comes back with everything deleted', async () => {
    const storyId = await story(ana)
    await write(storyId, LONG)
    const offline = (await loadYDoc(db, storyId)).ydoc
    await type(storyId, ' One more.')
    offline.transact(() => offline.getXmlFragment('body').delete(0, offline.getXmlFragment('body').length))
    await appendUpdates(ana.ctx, {
      storyId,
      updates: [{ bytes: encodeStateAsUpdate(offline), actorId: ana.actor.id }],
    })
    const offer = await offerFor(storyId)
    await settleFormer(ana.ctx, { id: storyId, versionId: offer?.versionId ?? '', back: true })
    expect(await bodyOf(storyId)).toContain('word149 One more.')
  })

  test('R8: a thousand saves of a client gone mad are refused, harmless, or one click from what stood', async () => {
    const storyId = await story(ana)
    await write(storyId, LONG)
    const good = encodeStateAsUpdate((await loadYDoc(db, storyId)).ydoc)
    const emptied = new Doc()
    applyUpdate(emptied, good)
    emptied.transact(() => emptied.getXmlFragment('body').delete(0, 1))
    const bad = [good, encodeStateAsUpdate(emptied), new Uint8Array(), encodeStateAsUpdate(new Doc())]
    const seed = 8
    const mutated = fc.sample(
      fc.record({
        of: fc.nat(3),
        cut: fc.double({ min: 0, max: 1, noNaN: true }),
        flips: fc.array(fc.nat(), { maxLength: 4 }),
      }),
      { numRuns: 1000, seed },
    )
    let refused = 0
    for (const { of, cut, flips } of mutated) {
      const from = bad[of] ?? good
      const bytes = from.slice(0, Math.ceil(from.length * (cut < 0.5 ? 1 : cut)))
      for (const flip of flips) if (bytes.length > 0) bytes[flip % bytes.length] = flip % 256
      await appendUpdates(ana.ctx, { storyId, updates: [{ bytes, actorId: ana.actor.id }] }).catch(() => {
        refused += 1
      })
    }
    const body = await bodyOf(storyId)
    const offer = await offerFor(storyId)
    const former = (await formerText(ana.ctx, storyId)).map((block) => block.text).join('\n')
    expect(body.includes('word149') || former.includes('word149'), `seed ${seed}`).toBe(true)
    expect(offer !== null || body.includes('word149')).toBe(true)
    expect(refused).toBeGreaterThan(0)
    expect(await projectStory(db, storyId)).toBeGreaterThan(0)
  })

  test('counts what an update deletes, not what it writes', async () => {
    const ydoc = new Doc()
    ydoc.getText('t').insert(0, 'abcdef')
    expect(deletedBy(encodeStateAsUpdate(ydoc))).toBe(0)
    ydoc.getText('t').delete(0, 4)
    expect(deletedBy(encodeStateAsUpdate(ydoc))).toBe(4)
  })
})
