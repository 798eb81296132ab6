import { toTextBlocks } from '#lib/document/model/text-blocks.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { projectStory } from '#lib/stories/commands/project-story.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'
import { applyUpdate, Doc } from 'yjs'
import { problemOfNumbers } from '../check.ts'

/** The story's body as a reopened editor would show it, from the log. Throws when the log has a gap. */
export async function bodyInLog(db: PrismaClient, storyId: string): Promise<string> {
  const { ydoc } = await loadYDoc(db, storyId)
  return textOfBody(ydoc)
}

export function textOfBody(ydoc: Doc): string {
  const blocks = toTextBlocks(documentFromYDoc(ydoc)).filter(({ part }) => part === 'body')
  return blocks.map(({ text }) => text).join('\n')
}

/**
 * What is wrong with the rows of a story that was written under faults and is at rest now: gaps in the log, a checkpoint that says
 * something else than the log, lists that do not have the words, version numbers with gaps. Rules 3 and 5.
 */
export async function problemsOfRows(db: PrismaClient, storyId: string): Promise<string[]> {
  const seqs = (await db.storyUpdate.findMany({ where: { storyId }, orderBy: { seq: 'asc' } })).map(
    ({ seq }) => seq,
  )
  const versions = await db.storyVersion.findMany({ where: { storyId }, orderBy: { number: 'asc' } })
  const first = seqs[0] ?? 1
  const wrong = [
    problemOfNumbers('log', first === 1 ? seqs : seqs.map((seq) => seq - first + 1)),
    problemOfNumbers(
      'versions',
      versions.map(({ number }) => number),
    ),
    ...(first === 1 ? [await checkpointProblem(db, storyId)] : []),
    await projectionProblem(db, storyId),
  ]
  return wrong.filter((problem) => problem !== null)
}

/** The whole log, replayed without the checkpoint, must say the same. */
async function checkpointProblem(db: PrismaClient, storyId: string): Promise<string | null> {
  const rows = await db.storyUpdate.findMany({ where: { storyId }, orderBy: { seq: 'asc' } })
  const replayed = new Doc()
  replayed.transact(() => rows.forEach(({ bytes }) => applyUpdate(replayed, bytes)))
  const isSame = textOfBody(replayed) === (await bodyInLog(db, storyId))
  return isSame ? null : 'the checkpoint says something else than the log'
}

async function projectionProblem(db: PrismaClient, storyId: string): Promise<string | null> {
  const seq = await projectStory(db, storyId)
  const story = await db.story.findUniqueOrThrow({ where: { id: storyId } })
  if (story.projectedSeq < seq) return 'lists lag behind the log'
  const tokens = (text: string): string => (text.match(/\[w\d{3}-\d{6}\]/g) ?? []).join('')
  return tokens(story.bodyText) === tokens(await bodyInLog(db, storyId))
    ? null
    : 'lists have other words than the log'
}
