import { attest } from '#lib/seals/commands/attest.ts'
import { addCommentRequest } from '#lib/sources/commands/add-comment-request.ts'
import { addFile } from '#lib/sources/commands/add-file.ts'
import { answerCommentRequest } from '#lib/sources/commands/answer-comment-request.ts'
import { addUse } from '#lib/sources/commands/add-use.ts'
import { approveUse } from '#lib/sources/commands/approve-use.ts'
import { attributeClaim } from '#lib/sources/commands/attribute-claim.ts'
import { confirmKnowing } from '#lib/sources/commands/confirm-knowing.ts'
import { linkUse } from '#lib/sources/commands/link-use.ts'
import { setClaimAgainst } from '#lib/sources/commands/set-claim-against.ts'
import { answerFields, requestFields, useFields } from '#lib/sources/model/inputs.ts'
import { storyView } from '#lib/stories/queries/story-view.ts'
import type { Actor, Ctx } from '#lib/platform/context.ts'
import { sources } from './content/content.ts'
import type { SeedCommentRequest, SeedStory, SeedUse } from './content/types.ts'
import { makeFile } from './make-file.ts'
import { acting, minutesAgo } from './stage.ts'
import type { Stage } from './stage.ts'

/** Ties a story's claims to its uses, and logs its requests for comment. `claimIds` gives the marks' ids. */
export async function recordSourcing(
  stage: Stage,
  ctx: Ctx,
  story: SeedStory,
  at: { storyId: string; claimIds: ReadonlyMap<string, string> },
): Promise<void> {
  const useIds = new Map<string, string>()
  for (const [claimKey, useKeys] of Object.entries(story.claims ?? {})) {
    const claimId = idOf(at.claimIds, claimKey)
    for (const useKey of useKeys) {
      const known = useIds.get(useKey)
      if (known) await linkUse(ctx, { storyId: at.storyId, claimId, useId: known })
      else useIds.set(useKey, await firstUse(stage, ctx, { story, storyId: at.storyId, claimId, useKey }))
    }
  }
  for (const use of story.uses ?? []) {
    if (useIds.has(use.key)) continue
    const sourceId = idOf(stage.sourceIds, use.source)
    const { useId } = await addUse(ctx, { storyId: at.storyId, sourceId, use: useOf(stage, use) })
    useIds.set(use.key, useId)
  }
  await keepEvidence(stage, ctx, story, useIds)
  for (const [claimKey, party] of Object.entries(story.against ?? {}))
    await setClaimAgainst(ctx, { storyId: at.storyId, claimId: idOf(at.claimIds, claimKey), party })
  const requestIds = new Map<string, string>()
  for (const request of story.commentRequests ?? []) {
    const fields = requestOf(stage, request, at.claimIds)
    requestIds.set(request.key, (await addCommentRequest(ctx, { storyId: at.storyId, fields })).id)
  }
  await answerFor(stage, ctx, story, { useIds, requestIds })
}

/** Editors approve unnamed uses, and those who keep the sources vouch that they are not who was asked for comment. */
async function answerFor(
  stage: Stage,
  ctx: Ctx,
  story: SeedStory,
  at: { useIds: ReadonlyMap<string, string>; requestIds: ReadonlyMap<string, string> },
): Promise<void> {
  const now = ctx.clock.now()
  for (const { key, source, approved, notWhoWasAsked = [] } of story.uses ?? []) {
    if (approved) {
      const editor = acting(stage, stage.people[approved], now)
      await approveUse(editor, { useId: idOf(at.useIds, key), revision: 1, approved: true })
    }
    const keeper = ownerOf(stage, source)
    for (const request of keeper ? notWhoWasAsked : []) {
      const by = keeper ? acting(stage, keeper, now) : ctx
      await attest(by, {
        kind: 'not_who_was_asked',
        sourceId: idOf(stage.sourceIds, source),
        aboutId: idOf(at.requestIds, request),
      })
    }
  }
}

async function keepEvidence(
  stage: Stage,
  ctx: Ctx,
  story: SeedStory,
  useIds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { key, source, evidence } of story.uses ?? []) {
    if (!evidence) continue
    const keeper = ownerOf(stage, source)
    await addFile(keeper ? acting(stage, keeper, ctx.clock.now()) : ctx, {
      sourceId: idOf(stage.sourceIds, source),
      useId: idOf(useIds, key),
      fileName: evidence.name,
      bytes: makeFile(evidence),
    })
  }
}

/** Logs the answers that came after readers had the story; each puts it on the desk's "To do". */
export async function recordReplies(stage: Stage, story: SeedStory, storyId: string): Promise<void> {
  for (const { request, minutesAgo: minutes, by, reply } of story.lateReplies ?? []) {
    const ctx = acting(stage, stage.people[by], minutesAgo(stage, minutes))
    const party = story.commentRequests?.find((each) => each.key === request)?.party
    const { commentRequests } = await storyView(ctx, storyId)
    const asked = commentRequests.find((each) => each.party === party)
    if (!asked) throw new Error(`Story ${story.key}: nobody was asked as “${request}”.`)
    const answer = answerFields.parse({ outcome: 'commented', reply })
    await answerCommentRequest(ctx, { id: asked.id, revision: asked.revision, answer })
  }
}

async function firstUse(
  stage: Stage,
  ctx: Ctx,
  at: { story: SeedStory; storyId: string; claimId: string; useKey: string },
): Promise<string> {
  const use = at.story.uses?.find((each) => each.key === at.useKey)
  if (!use) throw new Error(`Story ${at.story.key}: there is no use “${at.useKey}”.`)
  const sourceId = idOf(stage.sourceIds, use.source)
  const keeper = ownerOf(stage, use.source)
  const by = keeper ? acting(stage, keeper, ctx.clock.now()) : ctx
  const { useId } = await attributeClaim(by, {
    storyId: at.storyId,
    claimId: at.claimId,
    source: { id: sourceId },
    use: useOf(stage, use),
  })
  for (const key of keeper ? (use.knownTo ?? []) : []) {
    const knower = stage.people[key]
    if (knower.id !== keeper?.id) await confirmKnowing(acting(stage, knower, ctx.clock.now()), { sourceId })
  }
  return useId
}

/** The reporter to whom an anonymous source belongs; null for the others. */
function ownerOf(stage: Stage, sourceKey: string): Actor | null {
  const source = sources.find((each) => each.key === sourceKey)
  return source?.anonymous === true ? stage.people[source.owner] : null
}

function useOf(stage: Stage, use: SeedUse) {
  return useFields.parse({
    recordStatusId: use.status,
    basis: use.basis,
    material: use.material ?? (ownerOf(stage, use.source) ? 'fact' : null),
    terms: use.terms ?? '',
    description: use.description ?? '',
    reason: use.reason ?? '',
    notes: use.obtained ?? '',
    channel: use.channel ?? null,
    obtainedAt:
      use.obtainedMinutesAgo === undefined ? null : minutesAgo(stage, use.obtainedMinutesAgo).toISOString(),
    knownTo: (use.knownTo ?? []).map((key) => stage.people[key].id),
  })
}

function requestOf(stage: Stage, request: SeedCommentRequest, claimIds: ReadonlyMap<string, string>) {
  const outcome = request.outcome ?? 'waiting'
  return requestFields.parse({
    party: request.party,
    channel: request.channel,
    askedAt: minutesAgo(stage, request.askedMinutesAgo).toISOString(),
    deadline:
      request.deadlineMinutesAgo === undefined
        ? null
        : minutesAgo(stage, request.deadlineMinutesAgo).toISOString(),
    summary: request.summary,
    outcome,
    reply: outcome === 'not_sought' ? '' : (request.outcomeNote ?? ''),
    whyNot: outcome === 'not_sought' ? (request.outcomeNote ?? '') : '',
    publicReply: request.publicReply ?? '',
    claimId: request.claimKey === undefined ? null : idOf(claimIds, request.claimKey),
  })
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo content names “${key}”, which is not there.`)
  return id
}
