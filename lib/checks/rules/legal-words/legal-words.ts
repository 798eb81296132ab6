import { wordsRule } from '../../define-rule.ts'
import { sentencesOf } from '../../prose/sentences.ts'

const GRAVE =
  /\b(?:is|are|was|were) guilty\b|\b(?:murder(?:ed|er|ers)?|rap(?:ed|ist|ists)|molest(?:ed|er|ers)|brib(?:ed|ery|es)|embezzl(?:ed|ement|er)|launder(?:ed|ing) money|money laundering|fraud(?:ster|sters|ulent)?|defraud(?:ed|s)?|stole|forged|blackmail(?:ed|er)?|extort(?:ed|ion)|perjur(?:y|ed)|terrorists?|paedophiles?|pedophiles?|kickbacks?)\b/giu
/** Words that say that it is an accusation, or what came of it. */
const HEDGED =
  /\b(?:alleg(?:ed|edly|es|ations?|ing)|accus(?:ed|es|ations?|ing)|charg(?:ed|es|e)|convict(?:ed|ion)|indict(?:ed|ment)|pleaded|pled|plea|prosecut(?:or|ors|ion|ed)|suspect(?:ed|s)?|suspicion|investigat(?:ed|ing|ion|ors?)|inquiry|court|judge|jury|trial|verdict|sentenced|acquitted|ruling|ruled|lawsuit|complaint|police|den(?:y|ies|ied)|according to|said|says|told|claim(?:s|ed)?|law|unit|squad|office|agency|prevention|anti-\p{L}+)\b/iu
const PERSON =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Sir|Lady)\.? \p{Lu}\p{Ll}+|(?<=\p{Ll}[,;]? )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/u

/**
 * What: a sentence that names somebody and says of them what a court has to find ("bribed", "fraud", "is guilty") without
 * saying whose accusation it is. Why: it may be libel, and a lawyer or the desk has to look first. Source: common newsroom practice
 * on contempt and libel. Measured below 0.95 precision, so a note. Quoted words count too: printing them is publishing them.
 */
export const legalWords = wordsRule(
  {
    name: 'legal-words',
    title: 'Words that ask for a legal check',
    family: 'legal',
    basis: 'prose',
    what: 'A sentence says of a named person what a court has to find, and not whose accusation it is.',
    why: 'It may be libel. Say who accuses or what a court found, or have it read by a lawyer.',
    origin: 'Common newsroom practice on libel and contempt of court',
    promise: 'An accusation says who makes it, and nobody is called guilty before a court has found so.',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  ({ text, part }) =>
    sentencesOf(text).flatMap((sentence) => {
      const words = text.slice(sentence.from, sentence.to)
      if (HEDGED.test(words) || !PERSON.test(words)) return []
      const grave = [...words.matchAll(GRAVE)][0]
      if (!grave) return []
      const from = sentence.from + grave.index
      return [
        {
          from,
          to: from + grave[0].length,
          message: `“${grave[0]}” is for a court to find. Say who accuses or what was found, or ask for a legal check.`,
          ...(part === 'caption' ? { atMost: 'note' as const } : {}),
        },
      ]
    }),
)
