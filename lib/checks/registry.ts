import type { Rule } from './model/rule.ts'
import { altEqualsCaption } from './rules/alt-equals-caption/alt-equals-caption.ts'
import { altLength } from './rules/alt-length/alt-length.ts'
import { anonymousNeedsApproval } from './rules/anonymous-needs-approval/anonymous-needs-approval.ts'
import { anonymousOpinion } from './rules/anonymous-opinion/anonymous-opinion.ts'
import { anonymousWithoutBasis } from './rules/anonymous-without-basis/anonymous-without-basis.ts'
import { anonymousWithoutEditor } from './rules/anonymous-without-editor/anonymous-without-editor.ts'
import { anonymousWithoutReason } from './rules/anonymous-without-reason/anonymous-without-reason.ts'
import { attributionFarFromClaim } from './rules/attribution-far-from-claim/attribution-far-from-claim.ts'
import { bareDescription } from './rules/bare-description/bare-description.ts'
import { boilerplateReason } from './rules/boilerplate-reason/boilerplate-reason.ts'
import { changedSinceVerified } from './rules/changed-since-verified/changed-since-verified.ts'
import { claimOnOffRecord } from './rules/claim-on-off-record/claim-on-off-record.ts'
import { claimWithoutSource } from './rules/claim-without-source/claim-without-source.ts'
import { corroboration } from './rules/corroboration/corroboration.ts'
import { criticisedWithoutRequest } from './rules/criticised-without-request/criticised-without-request.ts'
import { dashStyle } from './rules/dash-style/dash-style.ts'
import { dateStyle } from './rules/date-style/date-style.ts'
import { deepBackgroundAttributed } from './rules/deep-background-attributed/deep-background-attributed.ts'
import { descriptionLength } from './rules/description-length/description-length.ts'
import { deskNotes } from './rules/desk-notes/desk-notes.ts'
import { doubleSpace } from './rules/double-space/double-space.ts'
import { emptyBody } from './rules/empty-body/empty-body.ts'
import { figureWithoutSource } from './rules/figure-without-source/figure-without-source.ts'
import { headingOrder } from './rules/heading-order/heading-order.ts'
import { headlineLength } from './rules/headline-length/headline-length.ts'
import { headlineSources } from './rules/headline-sources/headline-sources.ts'
import { initialsUnexplained } from './rules/initials-unexplained/initials-unexplained.ts'
import { legalWords } from './rules/legal-words/legal-words.ts'
import { linkText } from './rules/link-text/link-text.ts'
import { linkUnsafe } from './rules/link-unsafe/link-unsafe.ts'
import { longSentence } from './rules/long-sentence/long-sentence.ts'
import { misspelled } from './rules/misspelled/misspelled.ts'
import { noByline } from './rules/no-byline/no-byline.ts'
import { noHeadline } from './rules/no-headline/no-headline.ts'
import { noSection } from './rules/no-section/no-section.ts'
import { noTopics } from './rules/no-topics/no-topics.ts'
import { numberStyle } from './rules/number-style/number-style.ts'
import { percentStyle } from './rules/percent-style/percent-style.ts'
import { photoMadeByMachine } from './rules/photo-made-by-machine/photo-made-by-machine.ts'
import { photoWithoutAlt } from './rules/photo-without-alt/photo-without-alt.ts'
import { photoWithoutCaption } from './rules/photo-without-caption/photo-without-caption.ts'
import { photoWithoutCredit } from './rules/photo-without-credit/photo-without-credit.ts'
import { photoWithoutRights } from './rules/photo-without-rights/photo-without-rights.ts'
import { pluralSources } from './rules/plural-sources/plural-sources.ts'
import { quoteWithoutClaim } from './rules/quote-without-claim/quote-without-claim.ts'
import { quoteWithoutSpeaker } from './rules/quote-without-speaker/quote-without-speaker.ts'
import { repeatedWord } from './rules/repeated-word/repeated-word.ts'
import { requestPastDeadline } from './rules/request-past-deadline/request-past-deadline.ts'
import { samePersonDeclined } from './rules/same-person-declined/same-person-declined.ts'
import { singleAnonymousSource } from './rules/single-anonymous-source/single-anonymous-source.ts'
import { straightQuotes } from './rules/straight-quotes/straight-quotes.ts'
import { timeStyle } from './rules/time-style/time-style.ts'
import { titleStyle } from './rules/title-style/title-style.ts'
import { tkLeft } from './rules/tk-left/tk-left.ts'
import { unreachedWithoutRecord } from './rules/unreached-without-record/unreached-without-record.ts'
import { vagueAttribution } from './rules/vague-attribution/vague-attribution.ts'

/** Every rule of the newsroom, by name. A rule that is not listed here does not run. */
export const RULES: readonly Rule[] = [
  altEqualsCaption,
  altLength,
  anonymousNeedsApproval,
  anonymousOpinion,
  anonymousWithoutBasis,
  anonymousWithoutEditor,
  anonymousWithoutReason,
  attributionFarFromClaim,
  bareDescription,
  boilerplateReason,
  changedSinceVerified,
  claimOnOffRecord,
  claimWithoutSource,
  corroboration,
  criticisedWithoutRequest,
  dashStyle,
  dateStyle,
  deepBackgroundAttributed,
  descriptionLength,
  deskNotes,
  doubleSpace,
  emptyBody,
  figureWithoutSource,
  headingOrder,
  headlineLength,
  headlineSources,
  initialsUnexplained,
  legalWords,
  linkText,
  linkUnsafe,
  longSentence,
  misspelled,
  noByline,
  noHeadline,
  noSection,
  noTopics,
  numberStyle,
  percentStyle,
  photoMadeByMachine,
  photoWithoutAlt,
  photoWithoutCaption,
  photoWithoutCredit,
  photoWithoutRights,
  pluralSources,
  quoteWithoutClaim,
  quoteWithoutSpeaker,
  repeatedWord,
  requestPastDeadline,
  samePersonDeclined,
  singleAnonymousSource,
  straightQuotes,
  timeStyle,
  titleStyle,
  tkLeft,
  unreachedWithoutRecord,
  vagueAttribution,
]

const BY_NAME = new Map(RULES.map((rule) => [rule.name, rule]))

/** The rule of that name, for its title and explanation, or null when there is none (any more). */
export function ruleNamed(name: string): Rule | null {
  return BY_NAME.get(name) ?? null
}
