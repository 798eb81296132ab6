import { z } from 'zod'
import { procedure, router } from '#lib/platform/rpc/trpc.ts'
import { addCollaborator } from './commands/add-collaborator.ts'
import { createStory } from './commands/create-story.ts'
import { editDetails } from './commands/edit-details.ts'
import { finishTask } from './commands/finish-task.ts'
import { keepPrivate } from './commands/keep-private.ts'
import { moveStory } from './commands/move-story.ts'
import { removeCollaborator } from './commands/remove-collaborator.ts'
import { scrubPassage } from './commands/scrub-passage.ts'
import { setStoryTopics } from './commands/set-story-topics.ts'
import { settleFormer } from './commands/settle-former.ts'
import { STORY_STATES } from './model/story-state.ts'
import { TASK_ENDINGS } from './model/story-task.ts'
import { STORY_TYPES } from './model/story-type.ts'
import { deskList } from './queries/desk-list.ts'
import { formerText } from './queries/former-text.ts'
import { storyChoices } from './queries/story-choices.ts'
import { STORY_ACCESSES } from './policy.ts'
import { storyView } from './queries/story-view.ts'
import { whoIsWhere } from './queries/who-is-where.ts'

const id = z.uuid()
const state = z.enum(STORY_STATES)

/** The doors of the stories room: the desk, a story beside its words, and its steps. Words go through the socket. */
export const storiesRouter = router({
  desk: procedure
    .input(
      z.object({
        ids: z.array(id).max(60).optional(),
        search: z.string().max(200).optional(),
        states: z.array(state).max(STORY_STATES.length).optional(),
        mine: z.boolean().optional(),
        sharedWithMe: z.boolean().optional(),
        toDo: z.boolean().optional(),
        sectionId: id.optional(),
        cursor: id.optional(),
      }),
    )
    .query(({ ctx, input }) => deskList(ctx, input)),
  whoIsWhere: procedure.query(({ ctx }) => whoIsWhere(ctx)),
  get: procedure.input(z.object({ id })).query(({ ctx, input }) => storyView(ctx, input.id)),
  choices: procedure.query(({ ctx }) => storyChoices(ctx)),
  create: procedure
    .input(z.object({ as: z.enum(['draft', 'pitch']) }).default({ as: 'draft' }))
    .mutation(({ ctx, input }) => createStory(ctx, input)),
  editDetails: procedure
    .input(
      z.object({
        id,
        revision: z.number().int().min(1),
        storyType: z.enum(STORY_TYPES).optional(),
        sectionId: id.nullable().optional(),
        slug: z.string().max(120).nullable().optional(),
        slugline: z.string().max(80).optional(),
        bylineIds: z.array(id).max(12).optional(),
        plannedWords: z.number().int().min(1).max(100_000).nullable().optional(),
        deadline: z.iso
          .datetime({ offset: true })
          .transform((text) => new Date(text))
          .nullable()
          .optional(),
      }),
    )
    .mutation(({ ctx, input }) => editDetails(ctx, input)),
  setTopics: procedure
    .input(
      z.object({
        id,
        revision: z.number().int().min(1),
        names: z.array(z.string().trim().min(1).max(60)).max(8),
      }),
    )
    .mutation(({ ctx, input }) => setStoryTopics(ctx, input)),
  move: procedure
    .input(z.object({ id, to: state, key: z.string().min(8).max(100) }))
    .mutation(({ ctx, input }) => moveStory(ctx, input)),
  finishTask: procedure
    .input(z.object({ id, did: z.enum(TASK_ENDINGS), note: z.string().max(1_000) }))
    .mutation(({ ctx, input }) => finishTask(ctx, input)),
  addCollaborator: procedure
    .input(z.object({ id, personId: id, access: z.enum(STORY_ACCESSES).default('write') }))
    .mutation(({ ctx, input }) => addCollaborator(ctx, input)),
  keepPrivate: procedure
    .input(z.object({ id, isPrivate: z.boolean() }))
    .mutation(({ ctx, input }) => keepPrivate(ctx, input)),
  removeCollaborator: procedure
    .input(z.object({ id, personId: id }))
    .mutation(({ ctx, input }) => removeCollaborator(ctx, input)),
  former: procedure.input(z.object({ id })).query(({ ctx, input }) => formerText(ctx, input.id)),
  settleFormer: procedure
    .input(z.object({ id, versionId: id, back: z.boolean() }))
    .mutation(({ ctx, input }) => settleFormer(ctx, input)),
  scrub: procedure
    .input(
      z.object({
        id,
        pieces: z.array(z.string().max(20_000)).min(1).max(500),
        reason: z.string().trim().min(10).max(1_000),
        key: z.string().min(8).max(100),
      }),
    )
    .mutation(({ ctx, input }) => scrubPassage(ctx, input)),
})
