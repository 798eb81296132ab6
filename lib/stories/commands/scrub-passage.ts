import { encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { scrubComments } from '#lib/comments/commands/scrub-comments.ts'
import { SHORTEST_PASSAGE, withoutPassage } from '#lib/document/model/without-passage.ts'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { audit } from '#lib/platform/audit/audit.ts'
import { once } from '#lib/platform/commands/once.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { scrubVersions } from '#lib/publishing/commands/scrub-versions.ts'
import { scrubClaims } from '#lib/sources/commands/scrub-claims.ts'
import { loadYDoc } from '../queries/load-document.ts'
import { lockStory } from '../queries/find-story.ts'
import { appendUpdates } from './append-update.ts'
import { foldUpTo } from './compact-log.ts'
import { touchStory } from './touch-story.ts'

/** What a scrub took out: how often the passage stood in the text, and how many kept versions lost it. */
export type Scrubbed = { places: number; versions: number }

type Input = { id: string; pieces: string[]; reason: string; key: string }

/**
 * Takes a passage out of a story for good: out of the text, out of the log with everything that was ever typed and deleted again,
 * out of versions that readers never had, the words that were verified, and comments. One transaction; nobody who opens the story
 * afterwards finds it. Published versions stay as readers had them. `pieces` are the words of the passage, block by
 * block; each goes wherever it stands. Why it was done is audited, the words are not. `key` makes a repeated request harmless.
 */
export function scrubPassage(ctx: Ctx, input: Input): Promise<Scrubbed> {
  return once(ctx, 'stories.scrub', input.key, async (tx) => {
    const story = await lockStory(ctx, tx, input.id, 'scrub')
    const pieces = piecesOf(input)
    const within: Ctx = { ...ctx, db: tx as Ctx['db'] }
    const places = await scrubText(within, tx, story.id, pieces)
    const versions = await scrubVersions(tx, ctx.clock, { storyId: story.id, pieces })
    await scrubClaims(tx, { storyId: story.id, pieces })
    await scrubComments(tx, { storyId: story.id, pieces })
    await touchStory(tx, ctx, story.id)
    await audit(tx, ctx, {
      action: 'story.scrubbed',
      subjectType: 'story',
      subjectId: story.id,
      detail: { reason: input.reason, places, versions },
    })
    return { places, versions }
  })
}

function piecesOf({ pieces, reason }: Input): string[] {
  const wanted = [...new Set(pieces.map((piece) => piece.trim()).filter((piece) => piece !== ''))]
  if (wanted.length === 0 || wanted.some((piece) => piece.length < SHORTEST_PASSAGE)) {
    throw new AppError(
      'bad_input',
      `Nothing was removed: each paragraph of the passage needs at least ${SHORTEST_PASSAGE} characters, or it would go from other words too.`,
    )
  }
  if (wanted.some((piece) => reason.includes(piece))) {
    throw new AppError(
      'bad_input',
      'Nothing was removed: the reason holds the passage itself, and reasons are kept. Say it without those words.',
    )
  }
  return wanted
}

/** Takes the passage out of the document and folds the whole log into what is left, so that no older update holds it. */
async function scrubText(ctx: Ctx, tx: Db, storyId: string, pieces: string[]): Promise<number> {
  const { ydoc } = await loadYDoc(tx, storyId)
  const { document, count } = withoutPassage(documentFromYDoc(ydoc), pieces)
  const before = encodeStateVector(ydoc)
  if (count > 0) applyDocumentToYDoc(ydoc, document)
  const bytes = encodeStateAsUpdate(ydoc, before)
  ydoc.destroy()
  const { seq } = await appendUpdates(ctx, { storyId, updates: [{ bytes, actorId: ctx.actor.id }] })
  await foldUpTo(tx, storyId, seq)
  return count
}
