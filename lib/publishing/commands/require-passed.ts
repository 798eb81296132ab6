import type { Gate } from '#lib/checks/gate.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { releasedOf, settingsForBreaking } from '../model/breaking.ts'
import type { ReleasedFinding } from '../model/breaking.ts'
import { gateOf } from '../model/gate-findings.ts'
import { activeOverrides } from '../queries/active-overrides.ts'
import type { OverrideView } from '../queries/active-overrides.ts'
import { gateRules } from '../queries/gate-rules.ts'
import { storyGate } from '../queries/story-gate.ts'
import type { StoryMoment } from './cut-version.ts'

/** What a publish rests on: overrides by id, and the blocks that it goes out with on breaking (else none). */
export type Passed = { overrideIds: string[]; released: ReleasedFinding[] }

/** Throws checks_refuse, with the findings, while a block is open. */
export async function requirePassed(tx: Db, ctx: Ctx, storyId: string, moment: StoryMoment): Promise<Passed> {
  const gate = await storyGate(tx, ctx, storyId, moment)
  if (gate.mayPublish) return { overrideIds: idsOf(gate), released: [] }
  const { length } = releasedOf(gate.open)
  throw refusal(
    gate,
    `${length === 1 ? 'One finding stops' : `${length} findings stop`} this story. Nothing was published: mend what is listed, or let it stand with a reason.`,
  )
}

/**
 * The same for news that will not wait: open blocks are let out, and named, if each could be overridden. Throws checks_refuse for what
 * nobody may let stand, conflict when nothing blocks, so that nothing is called breaking that need not be.
 */
export async function requireReleasable(
  tx: Db,
  ctx: Ctx,
  storyId: string,
  moment: StoryMoment,
): Promise<Passed> {
  const { document, facts } = moment
  const overrides = await activeOverrides(tx, storyId)
  const rules = await gateRules(tx, ctx)
  const settings = settingsForBreaking(rules.settings)
  const gate = gateOf({ document, facts, overrides, ...rules, settings })
  if (gate.mayPublish)
    throw new AppError(
      'conflict',
      'Nothing blocks this story any more. Publish it as usual; nothing is to be cleared.',
    )
  if (gate.open.some(({ severity, overridable }) => severity === 'block' && !overridable))
    throw refusal(
      gate,
      'Something in this story may not go out even on breaking: a promise to a source, or words that cannot be shown. Nothing was published: mend what cannot be overridden first.',
    )
  return { overrideIds: idsOf(gate), released: releasedOf(gate.open) }
}

function idsOf(gate: Gate<OverrideView>): string[] {
  return gate.overridden.map(({ override }) => override.id)
}

function refusal(gate: Gate<OverrideView>, message: string): AppError {
  return new AppError('checks_refuse', message, { detail: { findings: gate.open } })
}
