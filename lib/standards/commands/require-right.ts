import type { Ctx } from '#lib/platform/context.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { can } from '../policy.ts'
import type { StandardsAction } from '../policy.ts'

const REFUSALS: Record<StandardsAction, string> = {
  see_rules: 'You may not see the rules of this newsroom.',
  set_severity: 'How loud a rule is, is set by managing editors and admins. Ask one of them.',
  add_word: 'Words are added by those who write stories.',
  remove_word: 'Words are taken off the list by editors and copy editors. Ask one of them.',
}

/** Goes on only if the policy says so; throws not_allowed with a sentence otherwise. */
export function requireRight(ctx: Ctx, action: StandardsAction): void {
  if (!can(ctx.actor, action)) throw new AppError('not_allowed', REFUSALS[action])
}
