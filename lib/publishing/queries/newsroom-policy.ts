import { RULES } from '#lib/checks/registry.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { recordStatuses } from '#lib/sources/queries/record-statuses.ts'
import { ruleSettings } from '#lib/standards/queries/rule-settings.ts'
import { sourcingPolicy } from '../model/sourcing-policy.ts'
import type { SourcingPolicy } from '../model/sourcing-policy.ts'

/** How this newsroom works with sources, from the rules that are on here and the terms that it uses. */
export async function newsroomPolicy(db: Db): Promise<SourcingPolicy> {
  return sourcingPolicy(RULES, await ruleSettings(db), await recordStatuses(db))
}
