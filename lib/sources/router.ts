import { z } from 'zod'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { addCommentRequest } from './commands/add-comment-request.ts'
import { addRecordStatus } from './commands/add-record-status.ts'
import { addUse } from './commands/add-use.ts'
import { archiveRecordStatus } from './commands/archive-record-status.ts'
import { answerCommentRequest } from './commands/answer-comment-request.ts'
import { approveUse } from './commands/approve-use.ts'
import { archiveSource } from './commands/archive-source.ts'
import { attributeClaim } from './commands/attribute-claim.ts'
import { confirmKnowing } from './commands/confirm-knowing.ts'
import { copyClaims } from './commands/copy-claims.ts'
import { createSource } from './commands/create-source.ts'
import { editCommentRequest } from './commands/edit-comment-request.ts'
import { editRecordStatus } from './commands/edit-record-status.ts'
import { editSource } from './commands/edit-source.ts'
import { editUse } from './commands/edit-use.ts'
import { joinVoices } from './commands/join-voices.ts'
import { keepOfSource } from './commands/keep-of-source.ts'
import { linkUse } from './commands/link-use.ts'
import { mergeSources } from './commands/merge-sources.ts'
import { moveRecordStatus } from './commands/move-record-status.ts'
import { openKept } from './commands/open-kept.ts'
import { openUseNotes } from './commands/open-use-notes.ts'
import { partVoice } from './commands/part-voice.ts'
import { removeFile } from './commands/remove-file.ts'
import { setClaimAgainst } from './commands/set-claim-against.ts'
import { unlinkUse } from './commands/unlink-use.ts'
import { verifyClaim } from './commands/verify-claim.ts'
import { statusFields } from './model/record-status.ts'
import { recordStatusList } from './queries/record-status-list.ts'
import { copyPreview } from './queries/copy-preview.ts'
import { REQUEST_LOTS } from './model/comment-request.ts'
import { answerFields, keptFields, requestFields, sourceFields, useFields } from './model/inputs.ts'
import { SOURCE_KINDS } from './model/sourcing.ts'
import { requestList } from './queries/request-list.ts'
import { searchSources } from './queries/search-sources.ts'
import { sourceBeats } from './queries/source-beats.ts'
import { sourceDetail } from './queries/source-detail.ts'
import { sourceFiles } from './queries/source-files.ts'
import { sourceList } from './queries/source-list.ts'

const id = z.uuid()
const revision = z.number().int().min(1)
const text = z.string().max(200)
/** More claims than any story has; what is beyond is refused whole. */
const MOST_PASTED = 300

const statusId = z.string().min(1).max(60)

/** The doors to the newsroom's list of record statuses. */
export const recordStatusesRouter = router({
  list: procedure
    .input(z.object({ withArchived: z.boolean().optional() }))
    .query(({ ctx, input }) => recordStatusList(ctx, input)),
  add: procedure.input(statusFields).mutation(({ ctx, input }) => addRecordStatus(ctx, input)),
  edit: procedure
    .input(z.object({ id: statusId, revision, fields: statusFields }))
    .mutation(({ ctx, input }) => editRecordStatus(ctx, input)),
  move: procedure
    .input(z.object({ id: statusId, direction: z.enum(['up', 'down']) }))
    .mutation(({ ctx, input }) => moveRecordStatus(ctx, input)),
  archive: procedure
    .input(z.object({ id: statusId, archived: z.boolean() }))
    .mutation(({ ctx, input }) => archiveRecordStatus(ctx, input)),
})

/** The doors of the sources room: the registry, uses, claims and requests for comment. */
export const sourcesRouter = router({
  search: procedure
    .input(z.object({ storyId: id.optional(), text }))
    .query(({ ctx, input }) => searchSources(ctx, input)),
  list: procedure
    .input(
      z.object({
        text: text.optional(),
        kind: z.enum(SOURCE_KINDS).optional(),
        beat: text.optional(),
        archived: z.boolean().optional(),
        cursor: id.optional(),
      }),
    )
    .query(({ ctx, input }) => sourceList(ctx, input)),
  beats: procedure.query(({ ctx }) => sourceBeats(ctx)),
  get: procedure.input(z.object({ id })).query(({ ctx, input }) => sourceDetail(ctx, input.id)),
  create: procedure.input(sourceFields).mutation(({ ctx, input }) => createSource(ctx, input)),
  edit: procedure
    .input(z.object({ id, revision, fields: sourceFields }))
    .mutation(({ ctx, input }) => editSource(ctx, input)),
  archive: procedure
    .input(z.object({ id, archived: z.boolean() }))
    .mutation(({ ctx, input }) => archiveSource(ctx, input)),
  openKept: procedure.input(z.object({ id })).mutation(({ ctx, input }) => openKept(ctx, input)),
  keep: procedure
    .input(z.object({ id, revision, fields: keptFields }))
    .mutation(({ ctx, input }) => keepOfSource(ctx, input)),
  merge: procedure.input(z.object({ id, intoId: id })).mutation(({ ctx, input }) => mergeSources(ctx, input)),
  joinVoices: procedure
    .input(z.object({ id, withId: id }))
    .mutation(({ ctx, input }) => joinVoices(ctx, input)),
  partVoice: procedure.input(z.object({ id })).mutation(({ ctx, input }) => partVoice(ctx, input)),
  files: procedure
    .input(z.object({ sourceId: id, useId: id.optional() }))
    .query(({ ctx, input }) => sourceFiles(ctx, input)),
  removeFile: procedure.input(z.object({ id })).mutation(({ ctx, input }) => removeFile(ctx, input)),
  openUseNotes: procedure
    .input(z.object({ useId: id }))
    .mutation(({ ctx, input }) => openUseNotes(ctx, input)),
  confirmKnowing: procedure
    .input(z.object({ sourceId: id }))
    .mutation(({ ctx, input }) => confirmKnowing(ctx, input)),
  attribute: procedure
    .input(
      z.object({
        storyId: id,
        claimId: id,
        source: z.union([z.object({ id }), z.object({ create: sourceFields })]),
        use: useFields,
      }),
    )
    .mutation(({ ctx, input }) => attributeClaim(ctx, input)),
  addUse: procedure
    .input(z.object({ storyId: id, sourceId: id, use: useFields }))
    .mutation(({ ctx, input }) => addUse(ctx, input)),
  linkUse: procedure
    .input(z.object({ storyId: id, claimId: id, useId: id }))
    .mutation(({ ctx, input }) => linkUse(ctx, input)),
  unlinkUse: procedure
    .input(z.object({ claimId: id, useId: id }))
    .mutation(({ ctx, input }) => unlinkUse(ctx, input)),
  setClaimAgainst: procedure
    .input(z.object({ storyId: id, claimId: id, party: z.string().trim().max(200) }))
    .mutation(({ ctx, input }) => setClaimAgainst(ctx, input)),
  copyPreview: procedure
    .input(z.object({ storyId: id, fromStoryId: id, claimIds: z.array(id).max(MOST_PASTED) }))
    .query(({ ctx, input }) => copyPreview(ctx, input)),
  copyClaims: procedure
    .input(
      z.object({
        storyId: id,
        fromStoryId: id,
        claims: z.array(z.object({ from: id, as: id })).max(MOST_PASTED),
      }),
    )
    .mutation(({ ctx, input }) => copyClaims(ctx, input)),
  editUse: procedure
    .input(z.object({ useId: id, revision, fields: useFields }))
    .mutation(({ ctx, input }) => editUse(ctx, input)),
  approveUse: procedure
    .input(z.object({ useId: id, revision, approved: z.boolean() }))
    .mutation(({ ctx, input }) => approveUse(ctx, input)),
  verifyClaim: procedure
    .input(z.object({ claimId: id, words: z.string().max(20_000) }))
    .mutation(({ ctx, input }) => verifyClaim(ctx, input)),
  addCommentRequest: procedure
    .input(z.object({ storyId: id, fields: requestFields }))
    .mutation(({ ctx, input }) => addCommentRequest(ctx, input)),
  editCommentRequest: procedure
    .input(z.object({ id, revision, fields: requestFields }))
    .mutation(({ ctx, input }) => editCommentRequest(ctx, input)),
  answerCommentRequest: procedure
    .input(z.object({ id, revision, answer: answerFields }))
    .mutation(({ ctx, input }) => answerCommentRequest(ctx, input)),
  requests: procedure
    .input(
      z.object({
        lot: z.enum(REQUEST_LOTS).default('open'),
        mine: z.boolean().optional(),
        page: z.number().int().min(0).max(1_000).optional(),
      }),
    )
    .query(({ ctx, input }) => requestList(ctx, input)),
})
