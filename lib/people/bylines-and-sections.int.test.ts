import { beforeAll, describe, expect, test } from 'vitest'
import { systemClock } from '#lib/platform/clock/clock.ts'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { addByline } from './commands/add-byline.ts'
import { addSection } from './commands/add-section.ts'
import { archiveByline } from './commands/archive-byline.ts'
import { archiveSection } from './commands/archive-section.ts'
import { editByline } from './commands/edit-byline.ts'
import { editSection } from './commands/edit-section.ts'
import { moveSection } from './commands/move-section.ts'
import { bylinesList } from './queries/bylines-list.ts'
import { sectionsList } from './queries/sections-list.ts'
import type { Role } from './policy.ts'

const { db } = await testDb()
const NOBODY_ID = '00000000-0000-7000-8000-000000000000'
const AGENCY = { kind: 'agency', name: 'Coast Wire', creditLine: '', bio: '', personId: null } as const
const refusal = (code: string) => expect.objectContaining({ name: 'AppError', code })

async function someone(role: Role): Promise<Ctx> {
  const email = `${role}@stet.example`
  const person = await db.person.create({
    data: { name: `The ${role}`, email, role, status: 'active', passwordHash: 'scrypt$never' },
  })
  return {
    db,
    clock: systemClock,
    requestId: 'test',
    actor: { id: person.id, name: person.name, email, role, sessionId: null },
  }
}

let admin: Ctx
let reporter: Ctx
beforeAll(async () => {
  admin = await someone('admin')
  reporter = await someone('reporter')
})

describe('bylines', () => {
  test('two of one name get two addresses', async () => {
    await addByline(admin, AGENCY)
    await addByline(admin, AGENCY)
    await addByline(admin, { ...AGENCY, name: '李明' })
    const { items } = await bylinesList(reporter, { search: '', withArchived: false })
    expect(items.map((item) => item.slug).toSorted()).toEqual(['author', 'coast-wire', 'coast-wire-2'])
  })

  test('one account has one byline, and an agency none', async () => {
    const own = {
      kind: 'person',
      name: 'R. Porter',
      creditLine: 'in Port Sable',
      bio: '',
      personId: reporter.actor.id,
    } as const
    await addByline(admin, own)
    await expect(addByline(admin, own)).rejects.toThrow('already writes as “R. Porter”')
    await expect(addByline(admin, { ...own, kind: 'agency' })).rejects.toEqual(refusal('bad_input'))
    await expect(addByline(admin, { ...own, personId: NOBODY_ID })).rejects.toEqual(refusal('not_found'))
  })

  test('an edit made on an older look is refused and changes nothing', async () => {
    const { id } = await addByline(admin, { ...AGENCY, name: 'North Desk' })
    await editByline(admin, { ...AGENCY, name: 'North Desk Agency', id, revision: 1 })
    await expect(editByline(admin, { ...AGENCY, name: 'Other', id, revision: 1 })).rejects.toEqual(
      refusal('conflict'),
    )
    expect(await db.byline.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: 'North Desk Agency',
      slug: 'north-desk',
      revision: 2,
    })
  })

  test('an archived one leaves the pickers and can come back', async () => {
    const { id } = await addByline(admin, { ...AGENCY, name: 'Old Agency' })
    await archiveByline(admin, { id, archived: true })
    expect((await bylinesList(reporter, { search: 'old', withArchived: false })).items).toHaveLength(0)
    expect((await bylinesList(reporter, { search: 'old', withArchived: true })).items[0]).toMatchObject({
      archived: true,
      storyCount: 0,
    })
    await archiveByline(admin, { id, archived: false })
    expect((await bylinesList(reporter, { search: 'OLD', withArchived: false })).items).toHaveLength(1)
  })

  test('the list goes on page after page without losing or repeating a name', async () => {
    const names = Array.from({ length: 205 }, (_, index) => `Page ${String(index % 100).padStart(3, '0')}`)
    await db.byline.createMany({
      data: names.map((name, index) => ({ kind: 'person', name, slug: `page-${index}` })),
    })
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await bylinesList(reporter, { search: 'page', withArchived: false, cursor })
      seen.push(...page.items.map((item) => item.id))
      cursor = page.nextCursor
    }
    expect(seen).toHaveLength(205)
    expect(new Set(seen).size).toBe(205)
  })
})

describe('sections', () => {
  test('stand in the order in which they were added until somebody moves one', async () => {
    for (const name of ['City', 'World', 'Arts']) await addSection(admin, { name, slug: name.toLowerCase() })
    const names = async () =>
      (await sectionsList(reporter, { withArchived: false })).map((section) => section.name)
    expect(await names()).toEqual(['City', 'World', 'Arts'])
    const arts = await db.section.findUniqueOrThrow({ where: { slug: 'arts' } })
    await moveSection(admin, { id: arts.id, direction: 'up' })
    expect(await names()).toEqual(['City', 'Arts', 'World'])
    await moveSection(admin, { id: arts.id, direction: 'up' })
    await moveSection(admin, { id: arts.id, direction: 'up' })
    expect(await names()).toEqual(['Arts', 'City', 'World'])
  })

  test('cannot take an address that the site uses or another section has', async () => {
    await expect(addSection(admin, { name: 'Newsroom', slug: 'newsroom' })).rejects.toEqual(
      refusal('bad_input'),
    )
    await expect(addSection(admin, { name: 'City 2', slug: ' CITY ' })).rejects.toThrow(
      '“City” has the address',
    )
    await expect(addSection(admin, { name: ' ', slug: 'x' })).rejects.toEqual(refusal('bad_input'))
  })

  test('keep their address once readers have it, and may be renamed', async () => {
    const city = await db.section.findUniqueOrThrow({ where: { slug: 'city' } })
    await editSection(admin, { id: city.id, revision: city.revision, name: 'The City', slug: 'the-city' })
    await db.story.create({
      data: {
        authorId: reporter.actor.id,
        sectionId: city.id,
        state: 'archived',
        firstPublishedAt: new Date(),
      },
    })
    const edit = { id: city.id, revision: city.revision + 1, name: 'Town', slug: 'town' }
    await expect(editSection(admin, edit)).rejects.toThrow('so it stays')
    await editSection(admin, { ...edit, slug: 'the-city' })
    const [row] = (await sectionsList(reporter, { withArchived: false })).filter(
      (section) => section.id === city.id,
    )
    expect(row).toMatchObject({ name: 'Town', slug: 'the-city', storyCount: 1, publishedCount: 1 })
    await expect(editSection(admin, { ...edit, slug: 'the-city' })).rejects.toEqual(refusal('conflict'))
  })

  test('can be archived, but for the last one', async () => {
    const all = await sectionsList(reporter, { withArchived: false })
    for (const section of all.slice(1)) await archiveSection(admin, { id: section.id, archived: true })
    await expect(archiveSection(admin, { id: all[0]?.id ?? '', archived: true })).rejects.toThrow(
      'last section',
    )
    expect(await sectionsList(reporter, { withArchived: false })).toHaveLength(1)
    expect(await sectionsList(reporter, { withArchived: true })).toHaveLength(all.length)
  })
})

describe('anybody but an admin', () => {
  test('changes neither bylines nor sections', async () => {
    const id = NOBODY_ID
    const tries = [
      () => addByline(reporter, AGENCY),
      () => editByline(reporter, { ...AGENCY, id, revision: 1 }),
      () => archiveByline(reporter, { id, archived: true }),
      () => addSection(reporter, { name: 'Mine', slug: 'mine' }),
      () => editSection(reporter, { id, revision: 1, name: 'Mine', slug: 'mine' }),
      () => moveSection(reporter, { id, direction: 'up' }),
      () => archiveSection(reporter, { id, archived: true }),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toEqual(refusal('not_allowed'))
  })
})
