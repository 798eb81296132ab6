import { z } from 'zod'
import { openProcedure, procedure, router } from '#lib/platform/rpc/trpc.ts'
import { acceptInvitation } from './commands/accept-invitation.ts'
import { addByline } from './commands/add-byline.ts'
import { addSection } from './commands/add-section.ts'
import { archiveByline } from './commands/archive-byline.ts'
import { archiveSection } from './commands/archive-section.ts'
import { changeRole } from './commands/change-role.ts'
import { deactivatePerson } from './commands/deactivate-person.ts'
import { editByline } from './commands/edit-byline.ts'
import { editSection } from './commands/edit-section.ts'
import { endSession } from './commands/end-session.ts'
import { invitePerson } from './commands/invite-person.ts'
import { moveSection } from './commands/move-section.ts'
import { reactivatePerson } from './commands/reactivate-person.ts'
import { renewLink } from './commands/renew-link.ts'
import { abilitiesFor, ROLE_IDS, ROLES } from './policy.ts'
import { bylinesList } from './queries/bylines-list.ts'
import { colleagues } from './queries/colleagues.ts'
import { peopleList } from './queries/people-list.ts'
import { sectionsList } from './queries/sections-list.ts'
import { sessionsList } from './queries/sessions-list.ts'

const id = z.uuid()
const line = z.string().max(300)
const search = z.string().max(100).default('')
const cursor = id.optional()
const person = z.object({ personId: id })
const role = z.enum(ROLE_IDS)
const byline = z.object({
  kind: z.enum(['person', 'agency']),
  name: line,
  creditLine: line.default(''),
  bio: z.string().max(2000).default(''),
  personId: id.nullable().default(null),
})

/** People and their sign-ins. */
export const peopleRouter = router({
  me: procedure.query(({ ctx }) => ({
    id: ctx.actor.id,
    name: ctx.actor.name,
    abilities: abilitiesFor(ctx.actor),
  })),
  roles: procedure.query(() => ROLES.map(({ id: roleId, label, does }) => ({ id: roleId, label, does }))),
  list: procedure.input(z.object({ search, cursor })).query(({ ctx, input }) => peopleList(ctx, input)),
  colleagues: procedure.input(z.object({ search })).query(({ ctx, input }) => colleagues(ctx, input)),
  invite: procedure
    .input(z.object({ name: line, email: line, role }))
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),
  renewLink: procedure.input(person).mutation(({ ctx, input }) => renewLink(ctx, input)),
  changeRole: procedure.input(person.extend({ role })).mutation(({ ctx, input }) => changeRole(ctx, input)),
  deactivate: procedure.input(person).mutation(({ ctx, input }) => deactivatePerson(ctx, input)),
  reactivate: procedure.input(person).mutation(({ ctx, input }) => reactivatePerson(ctx, input)),
  sessions: procedure
    .input(z.object({ personId: id.optional() }))
    .query(({ ctx, input }) => sessionsList(ctx, input)),
  endSession: procedure
    .input(z.object({ sessionId: id }))
    .mutation(({ ctx, input }) => endSession(ctx, input)),
  acceptInvitation: openProcedure
    .input(
      z.object({
        token: z.string().min(1).max(100),
        name: line.default(''),
        email: line.optional(),
        password: z.string().max(1000),
      }),
    )
    .mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
})

/** Names that may stand over a story. */
export const bylinesRouter = router({
  list: procedure
    .input(z.object({ search, withArchived: z.boolean().default(false), cursor }))
    .query(({ ctx, input }) => bylinesList(ctx, input)),
  add: procedure.input(byline).mutation(({ ctx, input }) => addByline(ctx, input)),
  edit: procedure
    .input(byline.extend({ id, revision: z.int() }))
    .mutation(({ ctx, input }) => editByline(ctx, input)),
  archive: procedure
    .input(z.object({ id, archived: z.boolean() }))
    .mutation(({ ctx, input }) => archiveByline(ctx, input)),
})

/** The parts of the site. */
export const sectionsRouter = router({
  list: procedure
    .input(z.object({ withArchived: z.boolean().default(false) }))
    .query(({ ctx, input }) => sectionsList(ctx, input)),
  add: procedure
    .input(z.object({ name: line, slug: line }))
    .mutation(({ ctx, input }) => addSection(ctx, input)),
  edit: procedure
    .input(z.object({ id, revision: z.int(), name: line, slug: line }))
    .mutation(({ ctx, input }) => editSection(ctx, input)),
  move: procedure
    .input(z.object({ id, direction: z.enum(['up', 'down']) }))
    .mutation(({ ctx, input }) => moveSection(ctx, input)),
  archive: procedure
    .input(z.object({ id, archived: z.boolean() }))
    .mutation(({ ctx, input }) => archiveSection(ctx, input)),
})
