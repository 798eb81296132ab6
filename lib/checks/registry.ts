import type { Rule } from './model/rule.ts'
import { anonymousWithoutEditor } from './rules/anonymous-without-editor/anonymous-without-editor.ts'
import { anonymousWithoutReason } from './rules/anonymous-without-reason/anonymous-without-reason.ts'
import { bareDescription } from './rules/bare-description/bare-description.ts'
import { claimOnOffRecord } from './rules/claim-on-off-record/claim-on-off-record.ts'
import { claimWithoutSource } from './rules/claim-without-source/claim-without-source.ts'
import { dashStyle } from './rules/dash-style/dash-style.ts'
import { doubleSpace } from './rules/double-space/double-space.ts'
import { emptyBody } from './rules/empty-body/empty-body.ts'
import { headlineSources } from './rules/headline-sources/headline-sources.ts'
import { linkUnsafe } from './rules/link-unsafe/link-unsafe.ts'
import { noByline } from './rules/no-byline/no-byline.ts'
import { noHeadline } from './rules/no-headline/no-headline.ts'
import { noSection } from './rules/no-section/no-section.ts'
import { numberStyle } from './rules/number-style/number-style.ts'
import { percentStyle } from './rules/percent-style/percent-style.ts'
import { photoWithoutAlt } from './rules/photo-without-alt/photo-without-alt.ts'
import { photoWithoutCaption } from './rules/photo-without-caption/photo-without-caption.ts'
import { photoWithoutCredit } from './rules/photo-without-credit/photo-without-credit.ts'
import { pluralSources } from './rules/plural-sources/plural-sources.ts'
import { quoteWithoutClaim } from './rules/quote-without-claim/quote-without-claim.ts'
import { repeatedWord } from './rules/repeated-word/repeated-word.ts'
import { straightQuotes } from './rules/straight-quotes/straight-quotes.ts'
import { tkLeft } from './rules/tk-left/tk-left.ts'
import { unreachedWithoutRecord } from './rules/unreached-without-record/unreached-without-record.ts'

/** Every rule of the newsroom, by name. A rule that is not listed here does not run. */
export const RULES: readonly Rule[] = [
  anonymousWithoutEditor,
  anonymousWithoutReason,
  bareDescription,
  claimOnOffRecord,
  claimWithoutSource,
  dashStyle,
  doubleSpace,
  emptyBody,
  headlineSources,
  linkUnsafe,
  noByline,
  noHeadline,
  noSection,
  numberStyle,
  percentStyle,
  photoWithoutAlt,
  photoWithoutCaption,
  photoWithoutCredit,
  pluralSources,
  quoteWithoutClaim,
  repeatedWord,
  straightQuotes,
  tkLeft,
  unreachedWithoutRecord,
]

const BY_NAME = new Map(RULES.map((rule) => [rule.name, rule]))

/** The rule of that name, for its title and explanation, or null when there is none (any more). */
export function ruleNamed(name: string): Rule | null {
  return BY_NAME.get(name) ?? null
}
