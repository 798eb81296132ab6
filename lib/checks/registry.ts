import type { Rule } from './model/rule.ts'
import { anonymousNeedsApproval } from './rules/anonymous-needs-approval/anonymous-needs-approval.ts'
import { anonymousOpinion } from './rules/anonymous-opinion/anonymous-opinion.ts'
import { anonymousWithoutBasis } from './rules/anonymous-without-basis/anonymous-without-basis.ts'
import { anonymousWithoutEditor } from './rules/anonymous-without-editor/anonymous-without-editor.ts'
import { anonymousWithoutReason } from './rules/anonymous-without-reason/anonymous-without-reason.ts'
import { bareDescription } from './rules/bare-description/bare-description.ts'
import { changedSinceVerified } from './rules/changed-since-verified/changed-since-verified.ts'
import { claimOnOffRecord } from './rules/claim-on-off-record/claim-on-off-record.ts'
import { claimWithoutSource } from './rules/claim-without-source/claim-without-source.ts'
import { corroboration } from './rules/corroboration/corroboration.ts'
import { criticisedWithoutRequest } from './rules/criticised-without-request/criticised-without-request.ts'
import { dashStyle } from './rules/dash-style/dash-style.ts'
import { deepBackgroundAttributed } from './rules/deep-background-attributed/deep-background-attributed.ts'
import { doubleSpace } from './rules/double-space/double-space.ts'
import { emptyBody } from './rules/empty-body/empty-body.ts'
import { headlineSources } from './rules/headline-sources/headline-sources.ts'
import { linkUnsafe } from './rules/link-unsafe/link-unsafe.ts'
import { noByline } from './rules/no-byline/no-byline.ts'
import { noHeadline } from './rules/no-headline/no-headline.ts'
import { noSection } from './rules/no-section/no-section.ts'
import { numberStyle } from './rules/number-style/number-style.ts'
import { percentStyle } from './rules/percent-style/percent-style.ts'
import { photoMadeByMachine } from './rules/photo-made-by-machine/photo-made-by-machine.ts'
import { photoWithoutAlt } from './rules/photo-without-alt/photo-without-alt.ts'
import { photoWithoutCaption } from './rules/photo-without-caption/photo-without-caption.ts'
import { photoWithoutCredit } from './rules/photo-without-credit/photo-without-credit.ts'
import { photoWithoutRights } from './rules/photo-without-rights/photo-without-rights.ts'
import { pluralSources } from './rules/plural-sources/plural-sources.ts'
import { quoteWithoutClaim } from './rules/quote-without-claim/quote-without-claim.ts'
import { repeatedWord } from './rules/repeated-word/repeated-word.ts'
import { requestPastDeadline } from './rules/request-past-deadline/request-past-deadline.ts'
import { samePersonDeclined } from './rules/same-person-declined/same-person-declined.ts'
import { singleAnonymousSource } from './rules/single-anonymous-source/single-anonymous-source.ts'
import { straightQuotes } from './rules/straight-quotes/straight-quotes.ts'
import { tkLeft } from './rules/tk-left/tk-left.ts'
import { unreachedWithoutRecord } from './rules/unreached-without-record/unreached-without-record.ts'

/** Every rule of the newsroom, by name. A rule that is not listed here does not run. */
export const RULES: readonly Rule[] = [
  anonymousNeedsApproval,
  anonymousOpinion,
  anonymousWithoutBasis,
  anonymousWithoutEditor,
  anonymousWithoutReason,
  bareDescription,
  changedSinceVerified,
  claimOnOffRecord,
  claimWithoutSource,
  corroboration,
  criticisedWithoutRequest,
  dashStyle,
  deepBackgroundAttributed,
  doubleSpace,
  emptyBody,
  headlineSources,
  linkUnsafe,
  noByline,
  noHeadline,
  noSection,
  numberStyle,
  percentStyle,
  photoMadeByMachine,
  photoWithoutAlt,
  photoWithoutCaption,
  photoWithoutCredit,
  photoWithoutRights,
  pluralSources,
  quoteWithoutClaim,
  repeatedWord,
  requestPastDeadline,
  samePersonDeclined,
  singleAnonymousSource,
  straightQuotes,
  tkLeft,
  unreachedWithoutRecord,
]

const BY_NAME = new Map(RULES.map((rule) => [rule.name, rule]))

/** The rule of that name, for its title and explanation, or null when there is none (any more). */
export function ruleNamed(name: string): Rule | null {
  return BY_NAME.get(name) ?? null
}
