import { describe, expect, test } from 'vitest'
import { verifyPassword } from '#lib/platform/auth/password.ts'
import { fixedClock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { acceptInvitation } from './commands/accept-invitation.ts'
import { changeRole } from './commands/change-role.ts'
import { createFirstAdminLink } from './commands/create-first-admin-link.ts'
import { deactivatePerson } from './commands/deactivate-person.ts'
import { endSession } from './commands/end-session.ts'
import { invitePerson } from './commands/invite-person.ts'
import { reactivatePerson } from './commands/reactivate-person.ts'
import { renewLink } from './commands/renew-link.ts'
import { actorFromSession } from './queries/actor-from-session.ts'
import { linkState } from './queries/link-state.ts'
import { peopleList } from './queries/people-list.ts'
import { sessionsList } from './queries/sessions-list.ts'
import type { Role } from './policy.ts'

const { db } = await testDb()
const NOON = new Date('2026-11-23T12:00:00Z')
const clock = fixedClock(NOON)
const later = fixedClock(new Date('2026-12-01T12:00:01Z'))
const guest = { db, clock, requestId: 'test' }
const PASSWORD = 'lamp river ladder oak'

let made = 0
async function someone(role: Role): Promise<Ctx> {
  const email = `person${++made}@stet.example`
  const person = await db.person.create({
    data: { name: `Person ${made}`, email, role, status: 'active', passwordHash: 'scrypt$never' },
  })
  const session = await db.session.create({
    data: { personId: person.id, expiresAt: new Date('2027-01-01T00:00:00Z') },
  })
  return { ...guest, actor: { id: person.id, name: person.name, email, role, sessionId: session.id } }
}

const isIn = async (ctx: Ctx) => (await actorFromSession(db, clock, ctx.actor.sessionId)) !== null
const refusal = (code: string) => expect.objectContaining({ name: 'AppError', code })

describe('the first admin', () => {
  test('joins through a link that exists only while nobody is there, and once', async () => {
    const stale = await createFirstAdminLink(guest)
    const { token } = await createFirstAdminLink(guest)
    expect((await linkState(db, clock, stale.token)).state).toBe('unknown')

    const input = { token, name: 'Ines  Okoro', email: ' Ines@Stet.Example', password: PASSWORD }
    await expect(acceptInvitation(guest, { ...input, email: 'nobody' })).rejects.toEqual(refusal('bad_input'))
    await expect(acceptInvitation(guest, { ...input, password: 'short' })).rejects.toEqual(
      refusal('bad_input'),
    )
    const answers = await Promise.allSettled([
      acceptInvitation(guest, input),
      acceptInvitation(guest, { ...input, email: 'second@stet.example' }),
    ])
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1)

    const people = await db.person.findMany({ include: { byline: true } })
    expect(people).toHaveLength(1)
    expect(people[0]).toMatchObject({ name: 'Ines Okoro', role: 'admin', status: 'active' })
    expect(people[0]?.byline?.slug).toBe('ines-okoro')
    expect(await verifyPassword(PASSWORD, people[0]?.passwordHash ?? '')).toBe(true)
    await expect(createFirstAdminLink(guest)).rejects.toEqual(refusal('conflict'))
  })
})

describe('an invitation', () => {
  test('lets a person in once, with the password they choose', async () => {
    const admin = await someone('admin')
    const { token, personId } = await invitePerson(admin, {
      name: 'Mika Laine',
      email: 'MIKA@stet.example',
      role: 'reporter',
    })
    expect(await linkState(db, clock, token)).toMatchObject({
      state: 'open',
      kind: 'join',
      email: 'mika@stet.example',
      invitedBy: admin.actor.name,
    })
    expect(JSON.stringify(await db.oneTimeLink.findMany())).not.toContain(token)

    await acceptInvitation(guest, { token, name: 'Mika Laine', password: PASSWORD })
    expect(await db.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
      status: 'active',
      role: 'reporter',
    })
    expect((await linkState(db, clock, token)).state).toBe('used')
    await expect(acceptInvitation(guest, { token, name: 'Mika Laine', password: PASSWORD })).rejects.toThrow(
      'works once',
    )
  })

  test('ends after seven days, and when a newer link is made', async () => {
    const admin = await someone('admin')
    const { token, personId } = await invitePerson(admin, {
      name: 'Late',
      email: 'late@stet.example',
      role: 'editor',
    })
    expect((await linkState(db, later, token)).state).toBe('expired')
    const newer = await renewLink(admin, { personId })
    expect((await linkState(db, clock, token)).state).toBe('unknown')
    expect((await linkState(db, clock, newer.token)).state).toBe('open')
  })

  test('is refused for an email that is taken, in words that help', async () => {
    const admin = await someone('admin')
    const input = { name: 'Twice', email: 'twice@stet.example', role: 'reporter' } as const
    await invitePerson(admin, input)
    await expect(invitePerson(admin, { ...input, email: 'Twice@stet.example ' })).rejects.toThrow(
      'already invited',
    )
    await expect(invitePerson(admin, { ...input, email: 'not an email' })).rejects.toEqual(
      refusal('bad_input'),
    )
  })

  test('a link for who has an account sets a new password and ends the other sign-ins', async () => {
    const admin = await someone('admin')
    const reporter = await someone('reporter')
    const { token } = await renewLink(admin, { personId: reporter.actor.id })
    expect(await linkState(db, clock, token)).toMatchObject({ kind: 'new_password' })
    await acceptInvitation(guest, { token, name: 'Somebody Else', password: PASSWORD })
    expect(await db.person.findUniqueOrThrow({ where: { id: reporter.actor.id } })).toMatchObject({
      name: reporter.actor.name,
      status: 'active',
    })
    expect(await isIn(reporter)).toBe(false)
  })
})

describe('an admin', () => {
  test('shuts a person out at once, and lets them in again', async () => {
    const admin = await someone('admin')
    const reporter = await someone('reporter')
    expect(await isIn(reporter)).toBe(true)
    await deactivatePerson(admin, { personId: reporter.actor.id })
    expect(await isIn(reporter)).toBe(false)
    await expect(renewLink(admin, { personId: reporter.actor.id })).rejects.toEqual(refusal('conflict'))
    expect(await reactivatePerson(admin, { personId: reporter.actor.id })).toEqual({ needsLink: false })
    expect(await isIn(reporter)).toBe(false)
    const entries = await db.auditEntry.findMany({
      where: { subjectId: reporter.actor.id },
      orderBy: { id: 'asc' },
    })
    expect(entries.map((entry) => entry.action)).toEqual(['person.deactivated', 'person.reactivated'])
  })

  test('makes an invitation that nobody used work no more by deactivating', async () => {
    const admin = await someone('admin')
    const { token, personId } = await invitePerson(admin, {
      name: 'Gone',
      email: 'gone@stet.example',
      role: 'reporter',
    })
    await deactivatePerson(admin, { personId })
    expect((await linkState(db, clock, token)).state).toBe('unknown')
    expect(await reactivatePerson(admin, { personId })).toEqual({ needsLink: true })
    expect(await db.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
      status: 'invited',
    })
  })

  test('changes a role from the next request on', async () => {
    const admin = await someone('admin')
    const reporter = await someone('reporter')
    await changeRole(admin, { personId: reporter.actor.id, role: 'copy_editor' })
    expect(await actorFromSession(db, clock, reporter.actor.sessionId)).toMatchObject({ role: 'copy_editor' })
  })

  test('cannot leave the newsroom without an admin, not even two at the same moment', async () => {
    const one = await someone('admin')
    const two = await someone('admin')
    await db.person.updateMany({
      where: { role: 'admin', id: { notIn: [one.actor.id, two.actor.id] } },
      data: { role: 'reporter' },
    })
    const answers = await Promise.allSettled([
      changeRole(one, { personId: two.actor.id, role: 'reporter' }),
      deactivatePerson(two, { personId: one.actor.id }),
    ])
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1)
    expect(answers).toContainEqual({ status: 'rejected', reason: refusal('conflict') })
    const left = await db.person.findMany({ where: { role: 'admin', status: 'active' } })
    expect(left).toHaveLength(1)
    const last = left[0]?.id === one.actor.id ? one : two
    await expect(changeRole(last, { personId: last.actor.id, role: 'editor' })).rejects.toThrow(
      'last active admin',
    )
    await expect(deactivatePerson(last, { personId: last.actor.id })).rejects.toThrow('yourself')
  })
})

describe('anybody else', () => {
  test.each(['reporter', 'editor', 'copy_editor', 'photo_editor'] as const)(
    'a %s manages nobody',
    async (role) => {
      const actor = await someone(role)
      const other = await someone('reporter')
      const personId = other.actor.id
      const tries = [
        () => invitePerson(actor, { name: 'A', email: 'a@stet.example', role: 'admin' }),
        () => renewLink(actor, { personId }),
        () => changeRole(actor, { personId: actor.actor.id, role: 'admin' }),
        () => deactivatePerson(actor, { personId }),
        () => reactivatePerson(actor, { personId }),
        () => peopleList(actor, { search: '' }),
        () => sessionsList(actor, { personId }),
      ]
      for (const attempt of tries) await expect(attempt()).rejects.toEqual(refusal('not_allowed'))
      await expect(endSession(actor, { sessionId: other.actor.sessionId ?? '' })).rejects.toEqual(
        refusal('not_found'),
      )
      expect(await isIn(other)).toBe(true)
    },
  )

  test('ends their own sign-ins', async () => {
    const reporter = await someone('reporter')
    const elsewhere = await db.session.create({
      data: {
        personId: reporter.actor.id,
        expiresAt: new Date('2027-01-01T00:00:00Z'),
        userAgent: 'Firefox/140.0 Linux',
      },
    })
    const list = await sessionsList(reporter, {})
    expect(list.map(({ id, device, isThisOne }) => ({ id, device, isThisOne }))).toContainEqual({
      id: elsewhere.id,
      device: 'Firefox on Linux',
      isThisOne: false,
    })
    await endSession(reporter, { sessionId: elsewhere.id })
    expect(await sessionsList(reporter, {})).toHaveLength(1)
    expect(await isIn(reporter)).toBe(true)
  })
})
