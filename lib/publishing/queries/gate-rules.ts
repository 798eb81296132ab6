import type { RuleSettings } from '#lib/checks/model/settings.ts'
import type { Speller } from '#lib/checks/model/speller.ts'
import { nspellSpeller } from '#lib/checks/spelling/nspell-speller.ts'
import type { Ctx } from '#lib/platform/context.ts'
import type { Db } from '#lib/platform/db/client.ts'
import { englishDictionary } from '#lib/platform/dictionary/english-dictionary.ts'
import { ruleSettings } from '#lib/standards/queries/rule-settings.ts'

/** What every gate judges by: the newsroom's settings of now, the dictionary, and the time. */
export type GateRules = { settings: Required<RuleSettings>; speller: Speller; now: Date }

/** Reads what a gate judges by, in the transaction of the step that it guards. */
export async function gateRules(tx: Db, ctx: Ctx): Promise<GateRules> {
  return { settings: await ruleSettings(tx), speller: await gateSpeller(), now: ctx.clock.now() }
}

let loading: Promise<Speller> | undefined

/** The dictionary, built once for this process (a tenth of a second). A gate asks what is wrong, not what may be meant, which is slow. */
function gateSpeller(): Promise<Speller> {
  loading ??= englishDictionary().then((files) => ({ ...nspellSpeller(files), suggest: () => [] }))
  return loading
}
