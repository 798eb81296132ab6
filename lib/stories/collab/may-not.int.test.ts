import { describe, expect, test, vi } from 'vitest'
import { testDb } from '#lib/platform/db/testing.ts'
import { notify } from '#lib/platform/db/notify.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { wordsOf } from './testing/browser.ts'
import { coediting, happened, saved, shows } from './testing/coediting.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'

const { db, url } = await testDb()
withTestSecret()
const newsroom = await coediting(url)
const { open, opened } = newsroom
const ana = await member(db, 'reporter', 'Ana Test')
const ben = await member(db, 'reporter', 'Ben Test')

async function loggedWords(storyId: string): Promise<string> {
  const { ydoc } = await loadYDoc(db, storyId)
  return wordsOf(ydoc)
}

const byNumber = (one: number, other: number) => one - other
const rowsOf = (storyId: string) => db.storyUpdate.findMany({ where: { storyId }, orderBy: { seq: 'asc' } })

describe('who may not', () => {
  test('read a draft is told the same as of a story that does not exist', async () => {
    const storyId = await story(ana)
    const strangers = [
      open(ben, storyId),
      open(ana, '019aa000-0000-7000-8000-000000000000'),
      open(ana, 'not-an-id'),
      open({ ...ana, cookie: '' }, storyId),
      open({ ...ana, cookie: 'next-auth.session-token=forged' }, storyId),
    ]
    for (const stranger of strangers) {
      await happened(stranger, 'refused: permission-denied')
      expect(stranger.ydoc.getXmlFragment('body').length).toBe(0)
    }
  })

  test('write sees the words come but adds none', async () => {
    const storyId = await story(ana)
    await db.story.update({ where: { id: storyId }, data: { state: 'submitted' } })
    const author = await opened(ana, storyId)
    const reader = await opened(ben, storyId)
    expect(reader.events).toEqual(['let in: readonly'])
    author.type('the author. ')
    await shows(reader, 'the author.')
    const before = (await rowsOf(storyId)).length
    reader.type('the intruder. ')
    author.type('the author again. ')
    await shows(reader, 'the author again.')
    await saved(author)
    expect(author.words()).toBe('the author. the author again. ')
    expect(await loggedWords(storyId)).toBe('the author. the author again. ')
    expect((await rowsOf(storyId)).length).toBe(before + 1)
    expect(reader.provider.unsyncedChanges).toBeGreaterThan(0)
  })

  test('work here any more is cut off at once and not let in again', async () => {
    const leaver = await member(db)
    const storyId = await story(leaver)
    const browser = await opened(leaver, storyId)
    await db.$transaction(async (tx) => {
      await tx.person.update({ where: { id: leaver.actor.id }, data: { status: 'deactivated' } })
      await notify(tx, 'stet_session_ended', leaver.actor.id)
    })
    await happened(browser, 'closed: 4401 session-ended')
    await happened(browser, 'refused: permission-denied')
    browser.type('too late')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await loggedWords(storyId)).toBe('')
  })

  test('sign in any more cannot add a word even when the notification was lost', async () => {
    const leaver = await member(db)
    const storyId = await story(leaver)
    const browser = await opened(leaver, storyId)
    await db.session.updateMany({ where: { personId: leaver.actor.id }, data: { endedAt: new Date() } })
    browser.type('too late')
    await happened(browser, 'closed: 4401 session-ended')
    expect(await loggedWords(storyId)).toBe('')
  })

  test('write any more keeps what they read and becomes a reader', async () => {
    const storyId = await story(ana)
    await db.story.update({ where: { id: storyId }, data: { state: 'submitted' } })
    await db.storyCollaborator.create({ data: { storyId, personId: ben.actor.id } })
    const browser = await opened(ben, storyId)
    expect(browser.events).toEqual(['let in: read-write'])
    await db.$transaction(async (tx) => {
      await tx.storyCollaborator.deleteMany({ where: { storyId } })
      await notify(tx, 'stet_story_rights', storyId)
    })
    await happened(browser, 'closed: 4403 rights-changed')
    await happened(browser, 'let in: readonly')
  })

  test('pretend to be somebody else', async () => {
    const storyId = await story(ana)
    const browser = await opened(ana, storyId)
    const colleague = await opened(ana, storyId)
    browser.provider.setAwarenessField('user', { id: 'x', name: 'The Publisher', color: '#123456' })
    await vi.waitFor(() => {
      const states = [...(colleague.provider.awareness?.getStates() ?? new Map()).values()]
      expect(states).toContainEqual({
        user: { id: ana.actor.id, name: 'Ana Test', color: '#123456', access: 'write' },
      })
    }, 60_000)
    const clients = [...(colleague.provider.awareness?.getStates().keys() ?? [])].sort(byNumber)
    expect(clients).toEqual([browser.ydoc.clientID, colleague.ydoc.clientID].sort(byNumber))
  })
})

test('an edit that is too large is refused with a sentence and does not end the connection in a loop', async () => {
  const storyId = await story(ana)
  const browser = await opened(ana, storyId)
  browser.type('x'.repeat(5 * 1024 * 1024))
  await vi.waitFor(
    () => expect(browser.events.some((event) => event.includes('"code":"too_large"'))).toBe(true),
    60_000,
  )
  expect(browser.events.filter((event) => event.startsWith('closed'))).toEqual([])
  expect(browser.provider.unsyncedChanges).toBeGreaterThan(0)
  expect(await loggedWords(storyId)).toBe('')
})
