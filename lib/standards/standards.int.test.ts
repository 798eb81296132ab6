import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import { previewKnown } from '#lib/publishing/queries/preview-known.ts'
import { clearBreaking } from '#lib/publishing/commands/clear-breaking.ts'
import { ignoreFindings, overrideFindings } from '#lib/publishing/commands/let-stand.ts'
import { publishBreaking } from '#lib/publishing/commands/publish-breaking.ts'
import { publishStory } from '#lib/publishing/commands/publish-story.ts'
import { withdrawOverride } from '#lib/publishing/commands/withdraw-override.ts'
import { storyMoment } from '#lib/publishing/commands/cut-version.ts'
import { storyGate } from '#lib/publishing/queries/story-gate.ts'
import { moveStory } from '#lib/stories/commands/move-story.ts'
import { deskList } from '#lib/stories/queries/desk-list.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import { seenNow } from '#lib/testing/seen-now.ts'
import { testDocument, testNewsroom, testStory, writeWords } from '#lib/testing/newsroom.ts'
import type { TestNewsroom } from '#lib/testing/newsroom.ts'
import { addWord } from './commands/add-word.ts'
import { removeWord } from './commands/remove-word.ts'
import { setSeverity } from './commands/set-severity.ts'
import { houseWords } from './queries/house-words.ts'
import { ruleHistory } from './queries/rule-history.ts'
import { ruleSettings } from './queries/rule-settings.ts'
import { rulesList } from './queries/rules-list.ts'

const { db } = await testDb()
let newsroom: TestNewsroom
let reporter: Ctx
let copy: Ctx
let editor: Ctx
let chief: Ctx
let admin: Ctx

const reason = 'Agreed at the standards meeting.'
const withTk = testDocument({ headline: 'Council votes', paragraphs: [['The wall costs TK million.']] })
const mended = testDocument({ headline: 'Council votes', paragraphs: [['The wall costs four million.']] })

beforeAll(async () => {
  newsroom = await testNewsroom(db)
  reporter = await newsroom.person('reporter', { name: 'Rona Quill' })
  copy = await newsroom.person('copy_editor')
  editor = await newsroom.person('editor')
  chief = await newsroom.person('managing_editor', { name: 'Mara Chief' })
  admin = await newsroom.person('admin')
})

async function submitted(document = withTk): Promise<string> {
  const id = await testStory(reporter, newsroom, document)
  await moveStory(reporter, { id, to: 'submitted', key: randomUUID() })
  return id
}

async function publication(storyId: string, changeKind: 'first' | 'silent_fix' = 'first') {
  return { storyId, fingerprint: await seenNow(db, storyId), changeKind, key: randomUUID() }
}

async function openIn(storyId: string) {
  return (await storyGate(db, reporter, storyId, await storyMoment(db, storyId))).open
}

async function theTk(storyId: string) {
  const finding = (await openIn(storyId)).find((each) => each.rule === 'tk-left')
  if (!finding) throw new Error('No TK was found.')
  return finding
}

describe('How loud a rule is', () => {
  it('is set for every story or for one type, holds at the gate, and goes back', async () => {
    const id = await submitted()
    expect((await theTk(id)).severity).toBe('block')
    const set = { rule: 'tk-left', reason }
    await setSeverity(admin, { ...set, storyType: '', severity: 'note', seen: null })
    expect((await theTk(id)).severity).toBe('note')
    await setSeverity(chief, { ...set, storyType: 'news', severity: 'block_always', seen: null })
    expect(await theTk(id)).toMatchObject({ severity: 'block', overridable: false })
    await expect(publishStory(editor, await publication(id))).rejects.toMatchObject({ code: 'checks_refuse' })
    await setSeverity(chief, { ...set, storyType: 'news', severity: null, seen: 'block_always' })
    await setSeverity(chief, { ...set, storyType: '', severity: null, seen: 'note' })
    expect((await theTk(id)).severity).toBe('block')
    const changes = await ruleHistory(reporter, 'tk-left')
    expect(changes.map(({ storyType, from, to }) => [storyType, from, to])).toEqual([
      ['', 'note', null],
      ['news', 'block_always', null],
      ['news', '', 'block_always'],
      ['', 'block', 'note'],
    ])
    expect(changes[1]).toMatchObject({ byName: 'Mara Chief', reason })
  })

  it('is not set by those who work under the rule, nor without a reason, nor over somebody’s head', async () => {
    const input = { rule: 'no-byline', storyType: '', severity: 'warn', seen: null, reason } as const
    for (const ctx of [reporter, copy, editor])
      await expect(setSeverity(ctx, input)).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(setSeverity(chief, { ...input, reason: 'no' })).rejects.toMatchObject({ code: 'bad_input' })
    await expect(setSeverity(chief, { ...input, seen: 'off' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(setSeverity(chief, { ...input, rule: 'gone' })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('of spelling holds at the gate too, the word list clears it, and a note can be ignored', async () => {
    const id = await submitted(
      testDocument({ headline: 'Council votes', paragraphs: [['The wharfinger recieves the fees.']] }),
    )
    const wrong = async () =>
      (await openIn(id)).filter(({ rule }) => rule === 'misspelled').map(({ message }) => message)
    expect(await wrong()).toHaveLength(2)
    await addWord(reporter, { word: 'wharfinger' })
    expect(await wrong()).toEqual(['“recieves” is not in the dictionary.'])
    const set = { rule: 'misspelled', storyType: '', reason }
    await setSeverity(chief, { ...set, severity: 'block', seen: null })
    await expect(publishStory(editor, await publication(id))).rejects.toMatchObject({ code: 'checks_refuse' })
    await setSeverity(chief, { ...set, severity: null, seen: 'block' })
    const [note] = (await openIn(id)).filter(({ rule }) => rule === 'misspelled')
    await ignoreFindings(reporter, {
      storyId: id,
      findings: [{ rule: 'misspelled', key: note?.key ?? '' }],
      reason: 'It is spelled so on the sign that is quoted.',
    })
    expect(await wrong()).toEqual([])
    await removeWord(editor, { word: 'wharfinger' })
  })

  it('of a rule that is gone does nothing, and is listed as such', async () => {
    await db.ruleSetting.create({ data: { rule: 'of-old', severity: 'block', setById: admin.actor.id } })
    const { rules, withoutRule } = await rulesList(reporter)
    expect(withoutRule.map(({ rule }) => rule)).toEqual(['of-old'])
    expect(rules.some(({ name }) => name === 'of-old')).toBe(false)
    const measured = rules.find(({ name }) => name === 'repeated-word')?.measured
    expect((measured?.right ?? 0) / (measured?.found ?? 1)).toBeGreaterThanOrEqual(0.95)
    expect((await ruleSettings(db)).forAll).not.toHaveProperty('of-old')
  })
})

describe('The word list', () => {
  it('takes a word from whoever writes, once, and loses it to an editor', async () => {
    await addWord(reporter, { word: ' Skaldwell ' })
    await addWord(copy, { word: 'Skaldwell' })
    expect(await houseWords(db)).toMatchObject([{ word: 'Skaldwell', byName: 'Rona Quill' }])
    expect((await ruleSettings(db)).words).toEqual(['Skaldwell'])
    await expect(removeWord(reporter, { word: 'Skaldwell' })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(addWord(admin, { word: 'Brine' })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(addWord(reporter, { word: 'two words' })).rejects.toMatchObject({ code: 'bad_input' })
    await removeWord(copy, { word: 'Skaldwell' })
    expect((await ruleSettings(db)).words).toEqual([])
    expect(await db.auditEntry.count({ where: { subjectId: 'Skaldwell' } })).toBe(2)
  })
})

describe('Submitting', () => {
  it('is not stopped by open blocks, but says and records how many', async () => {
    const id = await testStory(reporter, newsroom, withTk)
    const { openBlocks } = await moveStory(reporter, { id, to: 'submitted', key: randomUUID() })
    expect(openBlocks).toBeGreaterThan(0)
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { subjectId: id, action: 'story.moved' },
      orderBy: { id: 'desc' },
    })
    expect(entry.detail).toMatchObject({ blocks: expect.arrayContaining(['tk-left']) })
  })
})

describe('Letting findings stand', () => {
  it('covers several with one reason, or none when one of them is gone', async () => {
    const id = await submitted(
      testDocument({ headline: 'Votes TK', paragraphs: [['The wall costs TK million.']] }),
    )
    const tks = (await openIn(id)).filter(({ rule }) => rule === 'tk-left')
    expect(tks).toHaveLength(2)
    const gone = { rule: 'tk-left', key: 'tk-left:gone' }
    await expect(
      overrideFindings(editor, { storyId: id, findings: [...tks, gone], reason }),
    ).rejects.toMatchObject({ code: 'conflict' })
    expect((await storyView(editor, id)).overrides).toEqual([])
    await overrideFindings(editor, { storyId: id, findings: tks, reason })
    const { overrides } = await storyView(editor, id)
    expect(new Set(overrides.map(({ batchId }) => batchId)).size).toBe(1)
    expect(overrides).toHaveLength(2)
  })

  it('a note is ignored by whoever writes, what blocks is not, and it comes back when the words change', async () => {
    const id = await submitted(
      testDocument({ headline: 'Votes', paragraphs: [['It said “we have nothing to hide here today”.']] }),
    )
    const [quiet] = (await openIn(id)).filter(({ severity }) => severity !== 'block')
    const block = (await openIn(await submitted()))[0]
    if (!quiet || !block) throw new Error('Nothing was found.')
    const ignore = { storyId: id, findings: [quiet], reason }
    const stranger = await newsroom.person('reporter')
    await expect(ignoreFindings(stranger, ignore)).rejects.toMatchObject({ code: 'not_allowed' })
    const { ids } = await ignoreFindings(reporter, ignore)
    expect((await openIn(id)).some(({ key }) => key === quiet.key)).toBe(false)
    await expect(withdrawOverride(stranger, { id: ids[0] ?? '' })).rejects.toMatchObject({
      code: 'not_allowed',
    })
    await withdrawOverride(reporter, { id: ids[0] ?? '' })
    expect((await openIn(id)).some(({ key }) => key === quiet.key)).toBe(true)
    const tk = await submitted()
    await expect(
      ignoreFindings(reporter, { storyId: tk, findings: [await theTk(tk)], reason }),
    ).rejects.toMatchObject({ code: 'not_allowed' })
  })
})

describe('What readers are told of the sources', () => {
  it('goes out as it was confirmed, or not at all', async () => {
    const id = await submitted(mended)
    const input = await publication(id)
    expect((await previewKnown(editor, id)).hash).toBe(input.fingerprint.known)
    const other = { ...input.fingerprint, known: 'f'.repeat(64) }
    await expect(publishStory(editor, { ...input, fingerprint: other })).rejects.toMatchObject({
      code: 'changed_since',
      detail: { known: true },
    })
  })
})

describe('Breaking news', () => {
  it('goes out past open blocks from a managing editor, stands on the desk, and is cleared when mended', async () => {
    const id = await submitted()
    const blocks = (await openIn(id)).filter(({ severity }) => severity === 'block')
    for (const ctx of [editor, copy, reporter])
      await expect(publishBreaking(ctx, { ...(await publication(id)), reason })).rejects.toMatchObject({
        code: 'not_allowed',
      })
    await expect(publishBreaking(chief, { ...(await publication(id)), reason: 'now' })).rejects.toMatchObject(
      { code: 'bad_input' },
    )
    const { dueAt } = await publishBreaking(chief, { ...(await publication(id)), reason })
    const { breaking } = await storyView(editor, id)
    expect(breaking).toMatchObject({ byName: 'Mara Chief', reason, dueAt })
    expect(breaking?.findings.map(({ key }) => key)).toEqual(blocks.map(({ key }) => key))
    const { items } = await deskList(editor, {})
    expect(items.find((item) => item.id === id)?.breakingDueAt).toBe(dueAt)

    await expect(clearBreaking(editor, { storyId: id, note: '' })).rejects.toMatchObject({
      code: 'checks_refuse',
    })
    await writeWords(reporter, id, mended)
    const rest = (await openIn(id)).filter(({ severity }) => severity === 'block')
    if (rest.length > 0) await overrideFindings(editor, { storyId: id, findings: rest, reason })
    await expect(clearBreaking(editor, { storyId: id, note: '' })).rejects.toMatchObject({
      code: 'checks_refuse',
    })
    await publishStory(editor, await publication(id, 'silent_fix'))
    await clearBreaking(editor, { storyId: id, note: '' })
    expect((await storyView(editor, id)).breaking).toBeNull()
    await expect(clearBreaking(editor, { storyId: id, note: '' })).rejects.toMatchObject({ code: 'conflict' })
    const entries = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['story.published_breaking', 'story.breaking_cleared']),
    )
  })

  it('is cleared without new words when each block was overridden with a reason', async () => {
    const id = await submitted()
    await publishBreaking(chief, { ...(await publication(id)), reason })
    const blocks = (await openIn(id)).filter(({ severity }) => severity === 'block')
    await overrideFindings(editor, { storyId: id, findings: blocks, reason })
    await clearBreaking(editor, { storyId: id, note: 'Stands.' })
    expect((await storyView(editor, id)).breaking).toBeNull()
  })

  it('is not called so when nothing blocks', async () => {
    const id = await submitted(mended)
    const blocks = (await openIn(id)).filter(({ severity }) => severity === 'block')
    if (blocks.length > 0) await overrideFindings(editor, { storyId: id, findings: blocks, reason })
    await expect(publishBreaking(chief, { ...(await publication(id)), reason })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('does not let out what nobody may override', async () => {
    const id = await submitted()
    await setSeverity(admin, {
      rule: 'tk-left',
      storyType: 'news',
      severity: 'block_always',
      seen: null,
      reason,
    })
    await expect(publishBreaking(chief, { ...(await publication(id)), reason })).rejects.toMatchObject({
      code: 'checks_refuse',
    })
    await setSeverity(admin, {
      rule: 'tk-left',
      storyType: 'news',
      severity: null,
      seen: 'block_always',
      reason,
    })
  })
})
