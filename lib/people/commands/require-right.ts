import type { Ctx } from '#lib/platform/context.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { can } from '../policy.ts'
import type { PeopleAction, PeopleSubject } from '../policy.ts'

const REFUSALS: Record<PeopleAction, string> = {
  enter_admin: 'The admin pages are for admins.',
  list_colleagues: 'You may not see the people of this newsroom.',
  manage_people: 'People are managed by admins. Ask one of them.',
  see_sessions: 'You may see your own sign-ins only.',
  end_session: 'You may end your own sign-ins only.',
  list_bylines: 'You may not see the bylines.',
  manage_bylines: 'Bylines are kept by admins. Ask one of them.',
  list_sections: 'You may not see the sections.',
  manage_sections: 'Sections are kept by admins. Ask one of them.',
}

/** Goes on only if the policy says so; throws not_allowed with a sentence otherwise. */
export function requireRight(ctx: Ctx, action: PeopleAction, subject?: PeopleSubject): void {
  if (!can(ctx.actor, action, subject)) throw new AppError('not_allowed', REFUSALS[action])
}
