import { PARAGRAPHS } from '#lib/checks/labelled/paragraphs.ts'
import { scoreRules } from '#lib/checks/labelled/score-rules.ts'

/** How a rule did on our labelled paragraphs: of `found` findings `right` were meant, on `paragraphs` paragraphs. */
export type RuleMeasure = { right: number; found: number; paragraphs: number }

let measures: ReadonlyMap<string, RuleMeasure> | undefined

/** What was measured of each rule that reads prose, by name; computed once, as `npm run bench:rules` does. */
export function ruleMeasures(): ReadonlyMap<string, RuleMeasure> {
  measures ??= new Map(
    [...scoreRules(PARAGRAPHS)].map(([name, { right, found }]) => [
      name,
      { right, found, paragraphs: PARAGRAPHS.length },
    ]),
  )
  return measures
}
