import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { AppError } from '#lib/platform/errors/app-error.ts'
import { gateOf } from '../model/gate-findings.ts'
import { activeOverrides } from '../queries/active-overrides.ts'
import type { StoryMoment } from './cut-version.ts'

/** Throws checks_refuse, with the findings, while a block is open. → the ids of the overrides that this publish rests on. */
export async function requirePassed(
  tx: Db,
  ctx: Ctx,
  storyId: string,
  moment: StoryMoment,
): Promise<string[]> {
  const overrides = await activeOverrides(tx, storyId)
  const gate = gateOf(moment.document, moment.facts, overrides, ctx.clock.now())
  if (gate.mayPublish)
    return overrides
      .filter((each) => gate.overridden.some(({ override }) => override.findingKey === each.findingKey))
      .map(({ id }) => id)
  const blocking = gate.open.filter((finding) => finding.severity === 'block')
  throw new AppError(
    'checks_refuse',
    `${blocking.length === 1 ? 'One finding stops' : `${blocking.length} findings stop`} this story. Nothing was published: mend what is listed, or let it stand with a reason.`,
    {
      detail: { findings: gate.open },
    },
  )
}
