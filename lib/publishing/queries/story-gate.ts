import type { Gate } from '#lib/checks/gate.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { standing } from '#lib/document/suggestions/standing.ts'
import type { StoryMoment } from '../commands/cut-version.ts'
import { gateOf } from '../model/gate-findings.ts'
import { activeOverrides } from './active-overrides.ts'
import type { OverrideView } from './active-overrides.ts'
import { gateRules } from './gate-rules.ts'

/**
 * What stands between a story and its readers at this moment of the transaction: the one gate of submit, publish, republish and
 * whatever comes. Open suggestions are not in the words yet. It measures words and records with the newsroom's settings of now and the overrides that are in force.
 */
export async function storyGate(
  tx: Db,
  ctx: Ctx,
  storyId: string,
  { document, facts }: Pick<StoryMoment, 'document' | 'facts'>,
): Promise<Gate<OverrideView>> {
  const overrides = await activeOverrides(tx, storyId)
  return gateOf({ document: standing(document), facts, overrides, ...(await gateRules(tx, ctx)) })
}
