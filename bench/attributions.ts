// npm run bench:attributions [--misses]: what findAttributions gets right on the labelled sentences, and its time.
// --misses lists what it gets wrong among the development sentences; the held-out ones are to stay unseen.
import { findAttributions } from '../lib/checks/attributions/find-attributions.ts'
import { DEVELOPMENT } from '../lib/checks/attributions/labelled/development.ts'
import { DEVELOPMENT_LONG } from '../lib/checks/attributions/labelled/development-long.ts'
import { HELD_OUT_LONG } from '../lib/checks/attributions/labelled/held-out-long.ts'
import { HELD_OUT } from '../lib/checks/attributions/labelled/held-out.ts'
import { readLabelled } from '../lib/checks/attributions/labelled/read-labelled.ts'
import { ratesOf, score } from '../lib/checks/attributions/labelled/score.ts'

const ROUNDS = 200

function printScores(name: string, sentences: readonly string[]): void {
  console.log(
    `\n${`${name}, ${sentences.length} texts`.padEnd(32)}precision  recall      F1   right/found/expected`,
  )
  for (const [measure, tally] of Object.entries(score(sentences, findAttributions))) {
    const { precision, recall, f1 } = ratesOf(tally)
    const columns = [precision, recall, f1].map((rate) => rate.toFixed(3).padStart(8)).join('')
    console.log(`${measure.padEnd(32)}${columns}   ${tally.right}/${tally.found}/${tally.expected}`)
  }
}

function printMisses(): void {
  for (const { text, attributions } of [...DEVELOPMENT, ...DEVELOPMENT_LONG].map(readLabelled)) {
    const found = findAttributions(text)
    if (JSON.stringify(found) !== JSON.stringify(attributions))
      console.log({ text, found: found.map(brief), expected: attributions.map(brief) })
  }
}

function brief({ source, cue, content, kind }: ReturnType<typeof findAttributions>[number]): string {
  return `${kind} [${source?.unnamed ? '?' : ''}${source?.text ?? '-'}] ${cue.text} [${content?.text ?? '-'}]`
}

function printTime(): void {
  const texts = [...DEVELOPMENT, ...DEVELOPMENT_LONG, ...HELD_OUT, ...HELD_OUT_LONG].map(
    (marked) => readLabelled(marked).text,
  )
  const words = texts.join(' ').split(/\s+/u).length
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    for (const text of texts) findAttributions(text)
    return ((performance.now() - start) * 1000) / words
  }).sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor((ROUNDS - 1) * share)] ?? 0).toFixed(3)
  console.log(`\n${words} words, ${ROUNDS} rounds: ms per 1,000 words p50 ${at(0.5)}, p99 ${at(0.99)}`)
}

printScores('Development', DEVELOPMENT)
printScores('Development, longer', DEVELOPMENT_LONG)
printScores('Held out', HELD_OUT)
printScores('Held out, longer', HELD_OUT_LONG)
printTime()
if (process.argv.includes('--misses')) printMisses()
