import { ratesOf, type Tally } from '../attributions/labelled/score.ts'
import { createChecker } from '../check-story.ts'
import type { Rule } from '../model/rule.ts'
import { RULES } from '../registry.ts'
import { storyOf } from '../testing/story.ts'

type Label = { rule: string; block: number; from: number; to: number }

/** A paragraph's words and what should be found in them, from the markup of `paragraphs.ts`. */
function readParagraph(marked: string): { body: string[]; labels: Label[] } {
  const labels: Label[] = []
  const body = marked.split(' ¶ ').map((part, block) => {
    let text = ''
    for (const [piece, rules, words] of part.matchAll(/<([a-z+-]+)\|([^>]*)>|[^<]+/gu)) {
      const from = text.length
      text += words ?? piece
      for (const rule of rules?.split('+') ?? []) labels.push({ rule, block, from, to: text.length })
    }
    return text
  })
  return { body, labels }
}

/** The rules that the marks name: those that the set can measure. Throws where a mark names no rule. */
export function measuredRules(marked: readonly string[]): Rule[] {
  const names = new Set(marked.flatMap((each) => readParagraph(each).labels.map(({ rule }) => rule)))
  const rules = RULES.filter(({ name }) => names.has(name))
  if (rules.length !== names.size) throw new Error('A mark names a rule that does not exist.')
  return rules
}

export type RuleScore = Tally & { precision: number; recall: number; misses: string[] }

/**
 * For each measured rule, how many of its findings share words with a mark of that rule, of how many found and how many
 * marked; `misses` says in words what was found wrongly or not at all.
 */
export function scoreRules(marked: readonly string[]): Map<string, RuleScore> {
  const rules = measuredRules(marked)
  const tallies = new Map(
    rules.map(({ name }) => [name, { right: 0, found: 0, expected: 0, misses: [] as string[] }]),
  )
  const check = createChecker(rules)
  for (const { body, labels } of marked.map(readParagraph)) {
    const left = [...labels]
    for (const { rule } of labels) bump(tallies.get(rule), 'expected')
    for (const { rule, place } of check(storyOf({ body }), {})) {
      const tally = tallies.get(rule)
      if (!tally || place?.part !== 'body') continue
      tally.found += 1
      const at = left.findIndex(
        (label) =>
          label.rule === rule &&
          label.block === place.index &&
          label.from < place.to &&
          place.from < label.to,
      )
      if (at === -1)
        tally.misses.push(
          `wrongly “${body[place.index]?.slice(place.from, place.to)}” in: ${body.join(' ¶ ')}`,
        )
      else {
        left.splice(at, 1)
        tally.right += 1
      }
    }
    for (const { rule } of left) tallies.get(rule)?.misses.push(`not in: ${body.join(' ¶ ')}`)
  }
  return new Map(
    [...tallies].map(([name, tally]) => {
      const { precision, recall } = ratesOf(tally)
      return [name, { ...tally, precision, recall }]
    }),
  )
}

function bump(tally: Tally | undefined, what: keyof Tally): void {
  if (tally) tally[what] += 1
}
