import { storyRule } from '../../define-rule.ts'
import type { CheckUse } from '../../model/check-story.ts'
import { shorten } from '../../prose/shorten.ts'

const DETERMINER = /^(?:an?|the|one|two|three|some|several|our|this)\s+/iu
const BARE =
  /^(?:(?:anonymous|unnamed|confidential|reliable|trusted|well[- ]placed|senior|top|government|inside|informed)\s+)*(?:sources?|insiders?|persons?|people|individuals?|officials?|somebody|someone|man|woman|tipsters?|informants?)$/iu

/**
 * What: an unnamed source whose public description is empty or says nothing ("a source", "sources", "an insider"). Why: readers
 * must be able to judge how the source can know. Source: Associated Press (a bare "a source" is almost always prohibited); Guardian.
 * Sources that the agreement does not let us describe at all are left alone.
 */
export const bareDescription = storyRule(
  {
    name: 'bare-description',
    title: 'Unnamed source without a telling description',
    family: 'sourcing',
    basis: 'facts',
    what: 'The public description of an unnamed source is empty or a bare “a source”.',
    why: 'Readers must be able to judge how somebody they are not told about can know.',
    origin: 'Associated Press, anonymous sources; Guardian editorial guidance',
    promise: 'A source who is not named is described as closely as was agreed, never as a bare “source”.',
    defaultSeverity: 'block',
  },
  ({ usesInText, placeOfUse }) =>
    usesInText.filter(isBare).map((use) => {
      const first = placeOfUse(use.id)
      const description = shorten(use.description)
      const what =
        description === ''
          ? 'An unnamed source has no public description'
          : `“${description}” says nothing about the source`
      return {
        message: `${what}. Agree on words that show how the person can know, such as “a person briefed on the talks”.`,
        place: first?.place ?? null,
        about: use.id,
        useId: use.id,
        ...(first ? { claimId: first.claimId } : {}),
        fix: { kind: 'edit_use', label: 'Describe the source', useId: use.id },
      }
    }),
)

function isBare(use: CheckUse): boolean {
  if (!use.anonymous || !use.recordStatus.mayDescribe) return false
  const words = use.description
    .replace(/\s+/gu, ' ')
    .replace(/[.,;“”"']/gu, '')
    .trim()
  return words === '' || BARE.test(words.replace(DETERMINER, ''))
}
