import { randomUUID } from 'node:crypto'
import { Decrypter } from 'age-encryption'
import { beforeAll, describe, expect, it } from 'vitest'
import { deactivatePerson } from '#lib/people/commands/deactivate-person.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { addCommentRequest } from '#lib/sources/commands/add-comment-request.ts'
import { addUse } from '#lib/sources/commands/add-use.ts'
import { confirmKnowing } from '#lib/sources/commands/confirm-knowing.ts'
import { createSource } from '#lib/sources/commands/create-source.ts'
import { requestFields, sourceFields, useFields } from '#lib/sources/model/inputs.ts'
import { sourceDetail } from '#lib/sources/queries/source-detail.ts'
import { testDocument, testNewsroom, testStory } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { addKey } from './commands/add-key.ts'
import { attest } from './commands/attest.ts'
import { destroySeal } from './commands/destroy-seal.ts'
import { handOut } from './commands/hand-out.ts'
import { keepOutside } from './commands/keep-outside.ts'
import { noteAccess } from './commands/note-access.ts'
import { retireKey } from './commands/retire-key.ts'
import { sealIdentity } from './commands/seal-identity.ts'
import { shareSeal } from './commands/share-seal.ts'
import { withdrawAttestation } from './commands/withdraw-attestation.ts'
import { withdrawCopy } from './commands/withdraw-copy.ts'
import { unpackIdentity } from './model/identity.ts'
import { accessLog } from './queries/access-log.ts'
import { myKeys } from './queries/my-keys.ts'
import { sealPeople } from './queries/seal-people.ts'
import { sealView } from './queries/seal-view.ts'
import { lockedTestKey, testCopy, testKey } from './testing.ts'
import type { TestKey } from './testing.ts'

const { db } = await testDb()
const NAME = 'Ottoline Quarrenby'
let newsroom: TestNewsroom
let reporter: Ctx
let rival: Ctx
let editor: Ctx
let chief: Ctx
let admin: Ctx
let mine: TestKey
let editors: TestKey
let chiefs: TestKey

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter', { name: 'Rosa Keeper' })
  rival = await newsroom.person('reporter')
  editor = await newsroom.person('editor', { name: 'Edda Holder' })
  chief = await newsroom.person('managing_editor', { name: 'Conrad Chief' })
  admin = await newsroom.person('admin')
  mine = await testKey(reporter)
  editors = await testKey(editor)
  chiefs = await testKey(chief)
})

async function anonymousSource(description = 'a person briefed on the positions'): Promise<string> {
  return (await createSource(reporter, sourceFields.parse({ kind: 'person', anonymous: true, description })))
    .id
}

/** A source that its reporter sealed to herself and to these. */
async function sealed(...others: TestKey[]) {
  const sourceId = await anonymousSource()
  const copies = await Promise.all([mine, ...others].map((key) => testCopy(key, NAME)))
  return { sourceId, ...(await sealIdentity(reporter, { sourceId, replaces: null, copies })) }
}

async function open(ctx: Ctx, key: TestKey, sourceId: string): Promise<string> {
  const { ciphertext } = await handOut(ctx, { sourceId })
  const opener = new Decrypter()
  opener.addIdentity(key.secret)
  return unpackIdentity(await opener.decrypt(new Uint8Array(Buffer.from(ciphertext, 'base64')))).name
}

describe('A sealed identity', () => {
  it('is handed to a holder and to nobody else, and each handing out is written down', async () => {
    const { sourceId } = await sealed(editors)
    expect(await open(editor, editors, sourceId)).toBe(NAME)
    for (const stranger of [rival, chief, admin]) {
      await expect(handOut(stranger, { sourceId })).rejects.toMatchObject({ code: 'not_found' })
      await expect(sealView(stranger, { sourceId })).rejects.toMatchObject({ code: 'not_found' })
      await expect(accessLog(stranger, { sourceId })).rejects.toMatchObject({ code: 'not_found' })
    }
    const log = await accessLog(reporter, { sourceId })
    expect(log.map(({ by, deed, about }) => [by, deed, about])).toEqual([
      ['Edda Holder', 'handed_out', null],
      ['Rosa Keeper', 'shared', 'Edda Holder'],
      ['Rosa Keeper', 'sealed', null],
    ])
  })

  it('leaves no word of itself in any table, and every holder has a file of their own', async () => {
    await sealed(editors)
    const tables = await db.$queryRaw<{ name: string }[]>`
      select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname = 'public'`
    for (const { name } of tables) {
      const rows = await db.$queryRawUnsafe<{ row: string }[]>(`select t::text as row from ${name} t`)
      const text = rows.map(({ row }) => row).join('\n')
      for (const form of [NAME, Buffer.from(NAME).toString('hex'), Buffer.from(NAME).toString('base64')])
        expect(text, name).not.toContain(form)
    }
    const copies = await db.sealCopy.findMany({ orderBy: { madeAt: 'desc' }, take: 2 })
    expect(copies[0]?.ciphertext).not.toEqual(copies[1]?.ciphertext)
    expect(copies[0]?.ciphertext.length).toBe(copies[1]?.ciphertext.length)
  })

  it('belongs to an unnamed source alone, always includes its reporter, and only keys in use are sealed to', async () => {
    const named = await createSource(reporter, sourceFields.parse({ kind: 'person', publicName: 'Ida Open' }))
    const copies = [await testCopy(mine, NAME)]
    await expect(
      sealIdentity(reporter, { sourceId: named.id, replaces: null, copies }),
    ).rejects.toMatchObject({ code: 'not_allowed' })
    const sourceId = await anonymousSource()
    const forEditor = await testCopy(editors, NAME)
    await expect(
      sealIdentity(reporter, { sourceId, replaces: null, copies: [forEditor] }),
    ).rejects.toMatchObject({ code: 'bad_input' })
    const mixed = { ...forEditor, keyId: chiefs.keyId }
    await expect(
      sealIdentity(reporter, { sourceId, replaces: null, copies: [...copies, mixed] }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is shared on by a holder who opened it, and by nobody who did not', async () => {
    const { sourceId, sealId } = await sealed(editors)
    const copy = await testCopy(chiefs, NAME)
    await expect(shareSeal(editor, { sourceId, sealId, copy })).rejects.toMatchObject({ code: 'not_allowed' })
    await open(editor, editors, sourceId)
    await shareSeal(editor, { sourceId, sealId, copy })
    expect(await open(chief, chiefs, sourceId)).toBe(NAME)
  })

  it('is withdrawn: unopened, the source is out of sight again; opened, they stay named as knowing', async () => {
    const { sourceId, sealId } = await sealed(editors, chiefs)
    await open(chief, chiefs, sourceId)
    expect(await withdrawCopy(reporter, { sourceId, sealId, personId: editor.actor.id })).toEqual({
      wasOpened: false,
    })
    await expect(sourceDetail(editor, sourceId)).rejects.toMatchObject({ code: 'not_found' })
    expect(await withdrawCopy(reporter, { sourceId, sealId, personId: chief.actor.id })).toEqual({
      wasOpened: true,
    })
    await expect(handOut(chief, { sourceId })).rejects.toMatchObject({ code: 'not_allowed' })
    const { knowers, holders } = await sealView(reporter, { sourceId })
    expect(holders.map((holder) => holder.name)).toEqual(['Rosa Keeper'])
    expect(knowers).toMatchObject([
      { how: 'keeps' },
      { name: 'Conrad Chief', how: 'opened', confirmed: false },
    ])
  })

  it('sealed anew replaces what was there; on a seal that is gone it is a conflict', async () => {
    const { sourceId, sealId } = await sealed(editors)
    const again = { sourceId, replaces: sealId, copies: [await testCopy(mine, 'Somebody Else')] }
    await sealIdentity(reporter, again)
    expect(await db.sealCopy.count({ where: { sealId } })).toBe(0)
    expect(await open(reporter, mine, sourceId)).toBe('Somebody Else')
    await expect(sealIdentity(reporter, again)).rejects.toMatchObject({ code: 'conflict' })
    await expect(destroySeal(reporter, { sourceId, sealId, identityKept: 'unsaid' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('destroyed is gone for everybody; the source stays', async () => {
    const { sourceId, sealId } = await sealed(editors)
    await destroySeal(reporter, { sourceId, sealId, identityKept: 'outside' })
    expect(await db.sealCopy.count({ where: { seal: { sourceId } } })).toBe(0)
    await expect(handOut(reporter, { sourceId })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(handOut(editor, { sourceId })).rejects.toMatchObject({ code: 'not_found' })
    expect(await sealView(reporter, { sourceId })).toMatchObject({ identityKept: 'outside', seal: null })
  })

  it('is not handed to somebody who was deactivated, and the reporter sees it', async () => {
    const leaver = await newsroom.person('editor', { name: 'Lea Leaver' })
    const key = await testKey(leaver)
    const { sourceId } = await sealed(key)
    await deactivatePerson(admin, { personId: leaver.actor.id })
    await expect(handOut(leaver, { sourceId })).rejects.toMatchObject({ code: 'not_found' })
    const { holders } = await sealView(reporter, { sourceId })
    expect(holders.find((holder) => holder.name === 'Lea Leaver')).toMatchObject({ active: false })
  })
})

describe('A key', () => {
  it('is replaced: nothing more is sealed to the old one, what was sealed to it still opens', async () => {
    const owner = await newsroom.person('editor')
    const old = await testKey(owner)
    const { sourceId } = await sealed(old)
    const fresh = await testKey(owner)
    const people = await sealPeople(reporter)
    expect(people.find((person) => person.id === owner.actor.id)?.key).toMatchObject({ id: fresh.keyId })
    expect(await open(owner, old, sourceId)).toBe(NAME)
    expect((await sealView(owner, { sourceId })).holders.find((holder) => holder.me)?.keyRetired).toBe(true)
    await retireKey(owner, { id: old.keyId, dropCopies: true })
    await expect(handOut(owner, { sourceId })).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('comes back from its backup, and is nobody else’s', async () => {
    const owner = await newsroom.person('editor')
    const backup = await lockedTestKey()
    const input = { kind: 'passphrase' as const, label: '', ...backup }
    const { secret: _secret, ...fields } = input
    const { id } = await addKey(owner, fields)
    await retireKey(owner, { id, dropCopies: false })
    expect((await myKeys(owner))[0]?.retiredAt).not.toBeNull()
    expect(await addKey(owner, fields)).toEqual({ id })
    expect((await myKeys(owner))[0]?.retiredAt).toBeNull()
    await expect(addKey(rival, fields)).rejects.toMatchObject({ code: 'bad_input' })
    await expect(retireKey(rival, { id, dropCopies: true })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('Who knows', () => {
  it('is said by a holder who opened it, and confirmed', async () => {
    const { sourceId } = await sealed(editors)
    expect((await sealView(reporter, { sourceId })).knowers).toHaveLength(1)
    await open(editor, editors, sourceId)
    await confirmKnowing(editor, { sourceId })
    expect((await sealView(reporter, { sourceId })).knowers[1]).toMatchObject({
      name: 'Edda Holder',
      how: 'opened',
      confirmed: true,
      isEditor: true,
    })
  })

  it('cannot be confirmed by a holder who did not open it', async () => {
    const { sourceId } = await sealed(editors)
    await expect(confirmKnowing(editor, { sourceId })).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('is vouched for by the keeper where the identity is outside; of an editor other than herself', async () => {
    const sourceId = await anonymousSource()
    await keepOutside(reporter, { sourceId, identityKept: 'outside', knownTo: [chief.actor.id] })
    const kind = 'editor_knows'
    await attest(reporter, { sourceId, kind, aboutId: editor.actor.id })
    const { knowers, identityKept } = await sealView(editor, { sourceId })
    expect(identityKept).toBe('outside')
    expect(knowers.map(({ how }) => how).toSorted()).toEqual(['keeps', 'told', 'vouched'])
    for (const aboutId of [reporter.actor.id, rival.actor.id])
      await expect(attest(reporter, { sourceId, kind, aboutId })).rejects.toMatchObject({ code: 'bad_input' })
    await expect(attest(editor, { sourceId, kind, aboutId: chief.actor.id })).rejects.toMatchObject({
      code: 'not_allowed',
    })
  })
})

describe('Vouching', () => {
  it('that a source was not the one who was asked: by who opened the seal, not by who was only told', async () => {
    const { sourceId } = await sealed(editors)
    const storyId = await testStory(editor, newsroom, testDocument({ headline: 'Talks' }))
    await expect(
      attest(editor, { sourceId, kind: 'not_who_was_asked', aboutId: randomUUID() }),
    ).rejects.toMatchObject({ code: 'not_allowed' })
    await open(editor, editors, sourceId)
    await addUse(editor, { storyId, sourceId, use: useFields.parse({ recordStatusId: 'background' }) })
    const fields = requestFields.parse({ party: 'The Trade Office', outcome: 'declined' })
    const { id: aboutId } = await addCommentRequest(editor, { storyId, fields })
    const { id } = await attest(editor, { sourceId, kind: 'not_who_was_asked', aboutId })
    const seen = await sealView(editor, { sourceId })
    expect(seen.attestations).toMatchObject([
      { id, kind: 'not_who_was_asked', about: 'The Trade Office', mine: true },
    ])
    await expect(withdrawAttestation(reporter, { id })).rejects.toMatchObject({ code: 'not_found' })
    await withdrawAttestation(editor, { id })
    expect((await sealView(editor, { sourceId })).attestations).toEqual([])
  })

  it('that two sources are one person, by who knows both; not also that they are two', async () => {
    const one = await anonymousSource('an aide')
    const other = await anonymousSource('a diplomat')
    const same = { sourceId: one, kind: 'same_person' as const, aboutId: other }
    const { id } = await attest(reporter, same)
    expect(await attest(reporter, same)).toEqual({ id })
    await expect(
      attest(reporter, { sourceId: other, kind: 'different_people', aboutId: one }),
    ).rejects.toMatchObject({ code: 'conflict' })
    await expect(attest(reporter, { ...same, aboutId: one })).rejects.toMatchObject({ code: 'bad_input' })
    await keepOutside(reporter, { sourceId: one, identityKept: 'outside', knownTo: [editor.actor.id] })
    expect((await sealView(editor, { sourceId: one })).attestations).toMatchObject([
      { about: 'something that is not yours to see' },
    ])
  })
})

describe('The access log', () => {
  it('is only ever added to, and ends after a year', async () => {
    const { sourceId, sealId } = await sealed()
    const row = { sourceId, sealId, personId: reporter.actor.id, deed: 'handed_out' as const }
    const old = await db.sealAccess.create({ data: { ...row, at: new Date(Date.now() - 400 * 86_400_000) } })
    const young = await db.sealAccess.create({ data: row })
    await expect(db.sealAccess.delete({ where: { id: young.id } })).rejects.toThrow(/never changed/)
    await expect(db.sealAccess.update({ where: { id: old.id }, data: { deed: 'sealed' } })).rejects.toThrow(
      /never changed/,
    )
    await noteAccess(db, reporter, { sourceId, sealId, deed: 'handed_out' })
    expect(await db.sealAccess.findUnique({ where: { id: old.id } })).toBeNull()
  })
})
