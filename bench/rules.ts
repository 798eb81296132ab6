// npm run bench:rules [-- --misses]: precision and recall of the rules that read prose, on labelled paragraphs.
// The people who wrote the rules wrote the paragraphs too: on other prose the figures will be lower.
import { PARAGRAPHS } from '../lib/checks/labelled/paragraphs.ts'
import { measuredRules, scoreRules } from '../lib/checks/labelled/score-rules.ts'

const severities = new Map(measuredRules(PARAGRAPHS).map((rule) => [rule.name, rule.defaultSeverity]))

console.log(
  `${`${PARAGRAPHS.length} paragraphs`.padEnd(28)}default  precision  recall   right/found/expected`,
)
for (const [name, { precision, recall, right, found, expected, misses }] of scoreRules(PARAGRAPHS)) {
  const rates = [precision, recall].map((rate) => rate.toFixed(3).padStart(8)).join('')
  console.log(
    `${name.padEnd(28)}${(severities.get(name) ?? '').padEnd(9)}${rates}   ${right}/${found}/${expected}`,
  )
  if (process.argv.includes('--misses')) for (const miss of misses) console.log(`    ${miss}`)
}
