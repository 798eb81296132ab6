import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { TRPCError } from '@trpc/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#lib/platform/clock/clock.ts'
import type { Actor } from '#lib/platform/context.ts'
import { testDb } from '#lib/platform/db/testing.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { appRouter } from '#lib/router.ts'
import { STORY_STATES } from '#lib/stories/model/story-state.ts'
import type { StoryState } from '#lib/stories/model/story-state.ts'
import { TEST_ROLES } from '#lib/testing/newsroom.ts'
import { accessWorld } from '#lib/testing/access-world.ts'
import type { AccessWorld } from '#lib/testing/access-world.ts'

/**
 * Every door of the newsroom × every role × own and other stories × every state, asked of the doors themselves. What comes out
 * stands in docs/access.md, where people read it; a change of any right is a change of that file. A door without a line in INPUTS
 * fails. To write the file anew: `STET_WRITE_ACCESS=1 npm test -- integration`.
 */
const FILE = path.resolve(import.meta.dirname, '../docs/access.md')

const { db } = await testDb()
let world: AccessWorld

beforeAll(async () => {
  world = await accessWorld(db)
})

type Input = (world: AccessWorld) => unknown

/** The step that is tried from each state: the usual next one. */
const NEXT: Record<StoryState, StoryState> = {
  pitch: 'assigned',
  assigned: 'draft',
  draft: 'submitted',
  submitted: 'in_edit',
  in_edit: 'ready',
  ready: 'in_edit',
  published: 'withdrawn',
  withdrawn: 'archived',
  archived: 'draft',
}

const NOTHING_SEEN = { stateVector: '', hash: '0'.repeat(64), known: '0'.repeat(64) }

/** Doors that ask about one story; each is tried in every state, on one's own story and on somebody else's. */
const STORY_DOORS: Record<string, Input> = {
  'stories.get': (w) => ({ id: w.storyId }),
  'stories.editDetails': (w) => ({ id: w.storyId, revision: 1, slugline: 'x' }),
  'stories.setTopics': (w) => ({ id: w.storyId, revision: 1, names: [] }),
  'stories.move': (w) => ({ id: w.storyId, to: NEXT[w.state], key: randomUUID() }),
  'stories.addCollaborator': (w) => ({ id: w.storyId, personId: w.bystanderId }),
  'stories.keepPrivate': (w) => ({ id: w.storyId, isPrivate: true }),
  'stories.removeCollaborator': (w) => ({ id: w.storyId, personId: w.bystanderId }),
  'stories.former': (w) => ({ id: w.storyId }),
  'stories.settleFormer': (w) => ({ id: w.storyId, versionId: randomUUID(), back: false }),
  'stories.scrub': (w) => ({
    id: w.storyId,
    pieces: ['Words that nobody wrote.'],
    reason: 'A reason that is long enough.',
    key: randomUUID(),
  }),
  'sources.attribute': (w) => ({
    storyId: w.storyId,
    claimId: randomUUID(),
    source: { id: w.namedSourceId },
    use: { recordStatusId: 'on_record' },
  }),
  'sources.addUse': (w) => ({
    storyId: w.storyId,
    sourceId: w.namedSourceId,
    use: { recordStatusId: 'on_record' },
  }),
  'sources.linkUse': (w) => ({ storyId: w.storyId, claimId: w.claimId, useId: w.useId }),
  'sources.setClaimAgainst': (w) => ({ storyId: w.storyId, claimId: w.claimId, party: 'Port' }),
  'sources.copyPreview': (w) => ({ storyId: w.storyId, fromStoryId: w.storyId, claimIds: [w.claimId] }),
  'sources.copyClaims': (w) => ({
    storyId: w.storyId,
    fromStoryId: w.storyId,
    claims: [{ from: w.claimId, as: randomUUID() }],
  }),
  'sources.unlinkUse': (w) => ({ claimId: w.claimId, useId: w.useId }),
  'sources.editUse': (w) => ({ useId: w.useId, revision: 1, fields: { recordStatusId: 'on_record' } }),
  'sources.approveUse': (w) => ({ useId: w.useId, revision: 1, approved: true }),
  'sources.openUseNotes': (w) => ({ useId: w.useId }),
  'sources.verifyClaim': (w) => ({ claimId: w.claimId, words: '' }),
  'sources.addCommentRequest': (w) => ({ storyId: w.storyId, fields: { party: 'Port' } }),
  'sources.editCommentRequest': (w) => ({ id: w.requestId, revision: 1, fields: { party: 'Port' } }),
  'sources.answerCommentRequest': (w) => ({
    id: w.requestId,
    revision: 1,
    answer: { outcome: 'declined' },
  }),
  'stories.finishTask': (w) => ({ id: w.taskId, did: 'nothing', note: 'It stands.' }),
  'suggestions.list': (w) => ({ storyId: w.storyId }),
  'suggestions.decided': (w) => ({ storyId: w.storyId, ids: ['nobody-made-this'], decision: 'accepted' }),
  'publishing.preview': (w) => ({ storyId: w.storyId }),
  'publishing.override': (w) => ({
    storyId: w.storyId,
    findings: [{ rule: 'no-byline', key: 'x' }],
    reason: 'A reason that is long enough.',
  }),
  'publishing.ignore': (w) => ({
    storyId: w.storyId,
    findings: [{ rule: 'quote-without-claim', key: 'x' }],
    reason: 'A reason that is long enough.',
  }),
  'publishing.withdrawOverride': (w) => ({ id: w.overrideId }),
  'publishing.publish': (w) => ({
    storyId: w.storyId,
    fingerprint: NOTHING_SEEN,
    changeKind: w.isLive ? 'silent_fix' : 'first',
    key: randomUUID(),
  }),
  'publishing.publishBreaking': (w) => ({
    storyId: w.storyId,
    fingerprint: NOTHING_SEEN,
    changeKind: w.isLive ? 'silent_fix' : 'first',
    reason: 'A reason that is long enough.',
    key: randomUUID(),
  }),
  'publishing.clearBreaking': (w) => ({ storyId: w.storyId }),
  'publishing.withdraw': (w) => ({ storyId: w.storyId, text: 'Why', key: randomUUID() }),
  'comments.ofStory': (w) => ({ storyId: w.storyId }),
  'comments.people': (w) => ({ storyId: w.storyId, search: '' }),
  'comments.start': (w) => ({
    storyId: w.storyId,
    part: 'body',
    from: 'AA==',
    to: 'AA==',
    quote: 'x',
    text: 'Is this right?',
    mentions: [],
    key: randomUUID(),
  }),
  'comments.reply': (w) => ({ threadId: w.threadId, text: 'Yes.', mentions: [], key: randomUUID() }),
  'comments.edit': (w) => ({ commentId: w.commentId, text: 'No.', mentions: [] }),
  'comments.remove': (w) => ({ commentId: w.commentId }),
  'comments.resolve': (w) => ({ threadId: w.threadId }),
  'comments.reopen': (w) => ({ threadId: w.threadId }),
  'comments.markSeen': (w) => ({ threadId: w.threadId }),
  'versions.list': (w) => ({ storyId: w.storyId }),
  'versions.read': (w) => ({ storyId: w.storyId, version: w.versionId }),
  'versions.name': (w) => ({ storyId: w.storyId, name: 'Before the rewrite', key: randomUUID() }),
  'versions.restore': (w) => ({ storyId: w.storyId, versionId: w.versionId, key: randomUUID() }),
  'photos.ofStory': (w) => ({ storyId: w.storyId }),
  'photos.use': (w) => ({ storyId: w.storyId, photoId: w.photoId }),
  'photos.bring': (w) => ({
    storyId: w.storyId,
    fromStoryId: w.storyId,
    photos: [{ from: randomUUID(), as: randomUUID() }],
  }),
}

/** A copy that has the shape of a sealed one, so that the door asks who knocks. */
function shapedCopy() {
  const key = 'A'.repeat(43)
  const header = `age-encryption.org/v1\n-> X25519 ${key}\n${key}\n--- ${key}\n`
  const ciphertext = Buffer.concat([Buffer.from(header), Buffer.alloc(512 + 32)]).toString('base64')
  return { personId: randomUUID(), keyId: randomUUID(), ciphertext }
}

/** A key that has the shape of a locked one. */
function shapedKey() {
  const file = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 18\n${'A'.repeat(43)}\n`
  const lockedIdentity = `-----BEGIN AGE ENCRYPTED FILE-----\n${Buffer.from(file).toString('base64')}\n-----END AGE ENCRYPTED FILE-----\n`
  return { kind: 'passphrase', recipient: `age1${'q'.repeat(58)}`, lockedIdentity }
}

/** Doors about a source: a named one, and an anonymous one of oneself and of somebody else. */
const SOURCE_DOORS: Record<string, (id: string) => unknown> = {
  'sources.get': (id) => ({ id }),
  'sources.edit': (id) => ({ id, revision: 1, fields: { kind: 'person', publicName: 'Somebody' } }),
  'sources.archive': (id) => ({ id, archived: true }),
  'sources.openKept': (id) => ({ id }),
  'sources.merge': (id) => ({ id, intoId: world.otherNamedSourceId }),
  'sources.joinVoices': (id) => ({ id, withId: world.otherNamedSourceId }),
  'sources.partVoice': (id) => ({ id }),
  'sources.files': (sourceId) => ({ sourceId }),
  'sources.keep': (id) => ({ id, revision: 1, fields: {} }),
  'sources.confirmKnowing': (sourceId) => ({ sourceId }),
  'seals.ofSource': (sourceId) => ({ sourceId }),
  'seals.log': (sourceId) => ({ sourceId }),
  'seals.seal': (sourceId) => ({ sourceId, replaces: null, copies: [shapedCopy()] }),
  'seals.open': (sourceId) => ({ sourceId }),
  'seals.share': (sourceId) => ({ sourceId, sealId: randomUUID(), copy: shapedCopy() }),
  'seals.withdraw': (sourceId) => ({ sourceId, sealId: randomUUID(), personId: randomUUID() }),
  'seals.destroy': (sourceId) => ({ sourceId, sealId: randomUUID(), identityKept: 'unsaid' }),
  'seals.keepOutside': (sourceId) => ({ sourceId, identityKept: 'outside' }),
  'seals.attest': (sourceId) => ({ sourceId, kind: 'not_who_was_asked', aboutId: randomUUID() }),
}

const STATUS = {
  mayPublish: true,
  mayQuote: false,
  mayName: false,
  mayDescribe: true,
  mayMention: true,
  lineStyle: 'dashed',
}

/** Doors that ask about neither. */
const OTHER_DOORS: Record<string, Input> = {
  'stories.desk': () => ({}),
  'comments.mentions': () => undefined,
  'stories.whoIsWhere': () => undefined,
  'stories.choices': () => undefined,
  'stories.create': () => undefined,
  'sources.search': () => ({ text: '' }),
  'sources.list': () => ({}),
  'sources.beats': () => undefined,
  'sources.removeFile': (w) => ({ id: w.sourceFileId }),
  'sources.create': () => ({ kind: 'organization', publicName: 'Port' }),
  'recordStatuses.list': () => ({}),
  'recordStatuses.add': () => ({ ...STATUS, name: 'On lobby terms' }),
  'recordStatuses.edit': () => ({ id: 'background', revision: 1, fields: { ...STATUS, name: 'Unnamed' } }),
  'recordStatuses.move': () => ({ id: 'background', direction: 'up' }),
  'recordStatuses.archive': () => ({ id: 'background', archived: true }),
  'sources.requests': () => ({}),
  'seals.myKeys': () => undefined,
  'seals.people': () => undefined,
  'seals.addKey': () => shapedKey(),
  'seals.retireKey': () => ({ id: randomUUID(), dropCopies: false }),
  'seals.withdrawAttestation': () => ({ id: randomUUID() }),
  'photos.library': () => ({}),
  'photos.get': (w) => ({ id: w.photoId }),
  'photos.edit': (w) => ({ id: w.photoId, revision: 1, fields: { caption: 'x' } }),
  'standards.settings': () => undefined,
  'standards.rules': () => undefined,
  'standards.history': () => ({ rule: 'tk-left' }),
  'standards.setSeverity': () => ({
    rule: 'tk-left',
    storyType: '',
    severity: 'warn',
    seen: null,
    reason: 'A reason that is long enough.',
  }),
  'standards.words': () => undefined,
  'standards.addWord': () => ({ word: 'Skaldwell' }),
  'standards.removeWord': () => ({ word: 'Skaldwell' }),
  'people.me': () => undefined,
  'people.roles': () => undefined,
  'people.list': () => ({}),
  'people.colleagues': () => ({}),
  'people.invite': () => ({ name: 'New Person', email: 'new@stet.example', role: 'reporter' }),
  'people.renewLink': (w) => ({ personId: w.bystanderId }),
  'people.changeRole': (w) => ({ personId: w.bystanderId, role: 'editor' }),
  'people.deactivate': (w) => ({ personId: w.bystanderId }),
  'people.reactivate': (w) => ({ personId: w.bystanderId }),
  'people.sessions': (w) => ({ personId: w.bystanderId }),
  'people.endSession': (w) => ({ sessionId: w.bystanderSessionId }),
  'people.acceptInvitation': () => ({
    token: 'no-such-token',
    name: 'N N',
    password: 'a long enough password',
  }),
  'bylines.list': () => ({}),
  'bylines.add': () => ({ kind: 'agency', name: 'Agency' }),
  'bylines.edit': (w) => ({ id: w.bylineId, revision: 1, kind: 'agency', name: 'Agency' }),
  'bylines.archive': (w) => ({ id: w.bylineId, archived: true }),
  'sections.list': () => ({}),
  'sections.add': () => ({ name: 'Science', slug: 'science' }),
  'sections.edit': (w) => ({ id: w.sectionId, revision: 1, name: 'Science', slug: 'science' }),
  'sections.move': (w) => ({ id: w.sectionId, direction: 'up' }),
  'sections.archive': (w) => ({ id: w.sectionId, archived: true }),
}

type Verdict = 'yes' | 'no' | 'hidden' | 'sign in'
type Caller = Record<string, Record<string, (input: unknown) => Promise<unknown>>>

class Undo extends Error {}

/** Knocks at a door as somebody, undoes whatever it did, and says how it answered. An answer about the input means: let in. */
async function knock(door: string, input: unknown, actor: Actor | null): Promise<Verdict> {
  const [room = '', name = ''] = door.split('.')
  let verdict: Verdict = 'yes'
  const attempt = db.$transaction(async (tx: Db) => {
    const caller = appRouter.createCaller({
      actor,
      db: tx,
      clock: systemClock,
      requestId: 'access',
    }) as unknown as Caller
    await caller[room]?.[name]?.(input).catch((error: unknown) => {
      verdict = verdictOf(error)
    })
    throw new Undo()
  })
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error
  })
  return verdict
}

function verdictOf(error: unknown): Verdict {
  const cause = error instanceof TRPCError ? error.cause : error
  if (!(cause instanceof AppError)) throw error
  if (cause.code === 'unexpected') throw cause.cause ?? cause
  return (
    (
      { not_allowed: 'no', not_found: 'hidden', not_signed_in: 'sign in' } as Partial<Record<string, Verdict>>
    )[cause.code] ?? 'yes'
  )
}

const STATES: readonly StoryState[] = STORY_STATES

async function storyTable(door: string, input: Input): Promise<string[]> {
  const lines = [
    `### ${door}`,
    '',
    `| role | whose | ${STATES.join(' | ')} |`,
    `|---|---|${STATES.map(() => '---|').join('')}`,
  ]
  for (const role of TEST_ROLES) {
    for (const whose of ['own', 'other'] as const) {
      const verdicts: Verdict[] = []
      for (const state of STATES) {
        const at = await world.story(state, whose === 'own' ? role : null)
        verdicts.push(await knock(door, input(at), world.actors[role]))
      }
      lines.push(`| ${role} | ${whose} | ${verdicts.join(' | ')} |`)
    }
  }
  return [...lines, '']
}

async function sourceTable(door: string, input: (id: string) => unknown): Promise<string[]> {
  const lines = [
    `### ${door}`,
    '',
    '| role | named, other’s | anonymous, own | anonymous, other’s | anonymous, told |',
    '|---|---|---|---|---|',
  ]
  for (const role of TEST_ROLES) {
    const verdicts: Verdict[] = []
    for (const id of [
      world.namedSourceId,
      world.ownAnonymous[role],
      world.strangeAnonymousId,
      world.toldAnonymousId,
    ]) {
      verdicts.push(await knock(door, input(id), world.actors[role]))
    }
    lines.push(`| ${role} | ${verdicts.join(' | ')} |`)
  }
  return [...lines, '']
}

async function otherTable(): Promise<string[]> {
  const lines = [
    '## Doors about neither',
    '',
    `| door | ${TEST_ROLES.join(' | ')} |`,
    `|---|${TEST_ROLES.map(() => '---|').join('')}`,
  ]
  for (const [door, input] of Object.entries(OTHER_DOORS)) {
    const verdicts: Verdict[] = []
    for (const role of TEST_ROLES) verdicts.push(await knock(door, input(world), world.actors[role]))
    lines.push(`| ${door} | ${verdicts.join(' | ')} |`)
  }
  return [...lines, '']
}

const HEAD = [
  '# Who may knock at which door',
  '',
  'Made by `lib/access-matrix.int.test.ts`, which knocks at every door and fails when an answer differs from this page. *yes*: let in (what was',
  'asked for may still not fit). *no*: refused. *hidden*: answered as if it did not exist. Somebody who is not signed in is asked to sign in at',
  'every door but `people.acceptInvitation`.',
  '',
]

describe('The newsroom’s doors', () => {
  const doors = Object.keys(appRouter._def.procedures)

  it('all stand in the matrix, and nothing stands in it that is no door', () => {
    const listed = [...Object.keys(STORY_DOORS), ...Object.keys(SOURCE_DOORS), ...Object.keys(OTHER_DOORS)]
    expect(listed.toSorted()).toEqual(doors.toSorted())
  })

  it('are shut to whoever has not signed in', async () => {
    const at = await world.story('published', null)
    for (const [door, input] of Object.entries({ ...STORY_DOORS, ...OTHER_DOORS })) {
      expect(`${door}: ${await knock(door, input(at), null)}`).toBe(
        `${door}: ${door === 'people.acceptInvitation' ? 'yes' : 'sign in'}`,
      )
    }
    for (const [door, input] of Object.entries(SOURCE_DOORS))
      expect(await knock(door, input(world.namedSourceId), null)).toBe('sign in')
  })

  it('are shut to a role that nobody knows', async () => {
    const stranger = { ...world.actors.editor, role: 'publisher' }
    const at = await world.story('published', null)
    for (const [door, input] of Object.entries(STORY_DOORS))
      expect(`${door}: ${await knock(door, input(at), stranger)}`).toBe(`${door}: hidden`)
  })

  it('answer every role as docs/access.md says', { timeout: 480_000 }, async () => {
    const lines = [...HEAD, '## Doors about a story', '']
    for (const [door, input] of Object.entries(STORY_DOORS)) lines.push(...(await storyTable(door, input)))
    lines.push('## Doors about a source', '')
    for (const [door, input] of Object.entries(SOURCE_DOORS)) lines.push(...(await sourceTable(door, input)))
    lines.push(...(await otherTable()))
    const page = lines.join('\n')
    if (process.env['STET_WRITE_ACCESS'] === '1') writeFileSync(FILE, page)
    expect(page).toBe(readFileSync(FILE, 'utf8'))
  })
})
