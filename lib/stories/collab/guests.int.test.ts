import { describe, expect, test } from 'vitest'
import { testDb } from '#lib/platform/db/testing.ts'
import { addCollaborator } from '../commands/add-collaborator.ts'
import { keepPrivate } from '../commands/keep-private.ts'
import { removeCollaborator } from '../commands/remove-collaborator.ts'
import type { StoryAccess } from '../policy.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { wordsOf } from './testing/browser.ts'
import { coediting, happened, saved, shows } from './testing/coediting.ts'
import { member, story, withTestSecret } from './testing/newsroom.ts'

const { db, url } = await testDb()
withTestSecret()
const { open, opened, two } = await coediting(url)
const ana = await member(db, 'reporter', 'Ana Test')
const ben = await member(db, 'reporter', 'Ben Test')
const edda = await member(db, 'editor', 'Edda Test')

const letIn = (id: string, access: StoryAccess) =>
  addCollaborator(ana.ctx, { id, personId: ben.actor.id, access })

async function logged(storyId: string): Promise<{ words: string; updates: number }> {
  const { ydoc } = await loadYDoc(db, storyId)
  return { words: wordsOf(ydoc), updates: await db.storyUpdate.count({ where: { storyId } }) }
}

describe('Somebody let into a story', () => {
  test.each(['comment', 'read'] as const)('only to %s sees the words come and adds none', async (access) => {
    const storyId = await story(ana)
    await letIn(storyId, access)
    const author = await opened(ana, storyId)
    const guest = await opened(ben, storyId)
    expect(guest.events).toEqual(['let in: readonly'])
    author.type('the author. ')
    await shows(guest, 'the author.')
    await saved(author)
    const before = await logged(storyId)
    guest.type('the guest. ')
    author.type('the author again. ')
    await shows(guest, 'the author again.')
    await saved(author)
    expect(await logged(storyId)).toEqual({
      words: 'the author. the author again. ',
      updates: before.updates + 1,
    })
    expect(author.words()).not.toContain('the guest')
    expect(guest.provider.unsyncedChanges).toBeGreaterThan(0)
  })

  test('gets another right at once, also from comment to read, and on another process', async () => {
    const storyId = await story(ana)
    await letIn(storyId, 'comment')
    const guest = await opened(ben, storyId, { server: two })
    await letIn(storyId, 'read')
    await happened(guest, 'closed: 4403 rights-changed')
    await letIn(storyId, 'write')
    await happened(guest, 'let in: read-write')
  })

  test('keeps their socket when they are let in again as they were', async () => {
    const storyId = await story(ana)
    await letIn(storyId, 'write')
    const [guest, author] = [await opened(ben, storyId), await opened(ana, storyId)]
    await letIn(storyId, 'write')
    await happened(author, 'told: {"type":"story-changed"}')
    guest.type('still here')
    await saved(guest)
    expect(guest.events.filter((event) => event.startsWith('closed'))).toEqual([])
  })

  test('and taken out again is cut at once, cannot come back, and what they wrote stays', async () => {
    const storyId = await story(ana)
    await letIn(storyId, 'write')
    const guest = await opened(ben, storyId)
    guest.type('what they wrote. ')
    await saved(guest)
    await removeCollaborator(ana.ctx, { id: storyId, personId: ben.actor.id })
    await happened(guest, 'closed: 4403 rights-changed')
    await happened(guest, 'refused: permission-denied')
    guest.type('too late. ')
    expect(guest.words()).toContain('too late.')
    const again = open(ben, storyId, { ydoc: guest.ydoc })
    await happened(again, 'refused: permission-denied')
    expect((await logged(storyId)).words).toBe('what they wrote. ')
  })
})

describe('A draft turned private', () => {
  test('closes the desk’s windows at once and keeps those who were added', async () => {
    const storyId = await story(ana)
    await letIn(storyId, 'read')
    const [author, guest, editor] = [
      await opened(ana, storyId),
      await opened(ben, storyId),
      await opened(edda, storyId, { server: two }),
    ]
    await keepPrivate(ana.ctx, { id: storyId, isPrivate: true })
    await happened(editor, 'closed: 4403 rights-changed')
    await happened(editor, 'refused: permission-denied')
    author.type('for us alone')
    await shows(guest, 'for us alone')
    expect(editor.words()).toBe('')
    expect(guest.events.filter((event) => event.startsWith('closed'))).toEqual([])
  })

  test('is not opened by an editor or admin, whatever they send', async () => {
    const storyId = await story(ana)
    await keepPrivate(ana.ctx, { id: storyId, isPrivate: true })
    for (const who of [edda, await member(db, 'admin'), await member(db, 'managing_editor')]) {
      const stranger = open(who, storyId)
      await happened(stranger, 'refused: permission-denied')
      expect(stranger.ydoc.getXmlFragment('body').length).toBe(0)
    }
  })
})
