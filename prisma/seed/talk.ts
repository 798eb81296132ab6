import { randomUUID } from 'node:crypto'
import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { reply } from '#lib/comments/commands/reply.ts'
import { resolveThread } from '#lib/comments/commands/resolve-thread.ts'
import { startThread } from '#lib/comments/commands/start-thread.ts'
import { schemaFor } from '#lib/document/kits/kit-for.ts'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { suggestChange } from '#lib/document/suggestions/suggest-change.ts'
import { applyDocumentToYDoc } from '#lib/document/yjs/apply-document-to-ydoc.ts'
import { documentFromYDoc } from '#lib/document/yjs/document-from-ydoc.ts'
import { spanOfWords } from '#lib/document/yjs/span-of-words.ts'
import { appendUpdates } from '#lib/stories/commands/append-update.ts'
import { loadYDoc } from '#lib/stories/queries/load-document.ts'
import { fillDates } from './content/dates.ts'
import type { PersonKey, SeedConversation, SeedStory, SeedSuggestion } from './content/types.ts'
import { acting, minutesAgo } from './stage.ts'
import type { Stage } from './stage.ts'

/** Lets people suggest changes to a story's words and talk about them, as its content tells. */
export async function talk(stage: Stage, story: SeedStory, storyId: string): Promise<void> {
  const dated = (text: string) => fillDates(text, stage.now, stage.timeZone, stage.now)
  for (const suggestion of story.suggestions ?? []) {
    const { find, replace } = suggestion
    await suggest(stage, storyId, { ...suggestion, find: dated(find), replace: dated(replace) })
  }
  for (const conversation of story.conversations ?? []) await discuss(stage, storyId, conversation)
}

async function suggest(stage: Stage, storyId: string, suggestion: SeedSuggestion): Promise<void> {
  const ctx = acting(stage, stage.people[suggestion.by], minutesAgo(stage, suggestion.minutesAgo))
  const { ydoc } = await loadYDoc(ctx.db, storyId)
  const before = encodeStateVector(ydoc)
  const document = documentFromYDoc(ydoc)
  const old = schemaFor(suggestion.part).nodeFromJSON(document[suggestion.part])
  const suggested = suggestChange(old, changed(old, suggestion), { id: randomUUID(), isMine: () => false })
  applyDocumentToYDoc(ydoc, { ...document, [suggestion.part]: suggested.toJSON() as NodeJson })
  const bytes = encodeStateAsUpdate(ydoc, before)
  await appendUpdates(ctx, { storyId, updates: [{ bytes, actorId: ctx.actor.id }] })
  ydoc.destroy()
}

/** The part with the words of the suggestion in place of those it finds. Throws when these are not in one run of text. */
function changed(part: Node, { find, replace }: SeedSuggestion): Node {
  let found: { from: number; node: Node } | undefined
  part.descendants((node, position) => {
    const at = node.text?.indexOf(find) ?? -1
    if (!found && at >= 0) found = { from: position + at, node }
  })
  if (!found) throw new Error(`“${find}” is to be changed and is not there.`)
  const { from, node } = found
  const tr = new Transform(part)
  if (replace === '') return tr.delete(from, from + find.length).doc
  return tr.replaceWith(from, from + find.length, part.type.schema.text(replace, node.marks)).doc
}

async function discuss(stage: Stage, storyId: string, conversation: SeedConversation): Promise<void> {
  const { part, about, says, resolvedBy } = conversation
  const at = (by: PersonKey, minutes: number) => acting(stage, stage.people[by], minutesAgo(stage, minutes))
  const named = (text: string) => Object.values(stage.people).filter(({ name }) => text.includes(`@${name}`))
  const [first, ...replies] = says
  const mentions = named(first.text).map(({ id }) => id)
  const { ydoc } = await loadYDoc(stage.db, storyId)
  const span = spanOfWords(ydoc, about, part)
  ydoc.destroy()
  const { threadId } = await startThread(at(first.by, first.minutesAgo), {
    storyId,
    ...span,
    text: first.text,
    mentions,
    key: randomUUID(),
  })
  for (const { by, minutesAgo: minutes, text } of replies) {
    const answer = { threadId, text, mentions: named(text).map(({ id }) => id), key: randomUUID() }
    await reply(at(by, minutes), answer)
  }
  if (resolvedBy) await resolveThread(at(resolvedBy.by, resolvedBy.minutesAgo), { threadId })
}
