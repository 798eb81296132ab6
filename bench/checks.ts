import { checkStory, createChecker } from '#lib/checks/check-story.ts'
import type { CheckStory } from '#lib/checks/model/check-story.ts'
import { RULES } from '#lib/checks/registry.ts'
import { nspellSpeller } from '#lib/checks/spelling/nspell-speller.ts'
import { claimOn, photoOf, requestTo, storyOf, unnamedUse } from '#lib/checks/testing/story.ts'
import { englishDictionary } from '#lib/platform/dictionary/english-dictionary.ts'

/*
 * What the checks cost while somebody types: all rules, spelling with its dictionary among them, over a story of 2,000 words (cold, warm, after one edit), beside
 * one pass of a plain regular expression over the same text. Times are milliseconds; limits are the project's own.
 */

const ROUNDS = 300
const PLAIN = /\bTK\b|“[^”]*”|\b(?:two|three|several) (?:people|officials|sources)\b|could not be reached/gu

const PARAGRAPHS = [
  'The harbour board of Port Ansel {{c1|will turn down the rail company’s offer}} on Thursday, according to two people briefed on the plan, and will ask the U.S. firm for another by the end of the month.',
  'The Harbour Office {{c2|could not immediately be reached for comment}} on Monday evening, and a lawyer for the company declined to comment on what he called “a matter before the court.”',
  '“We have waited for {{c1|three winters and two councils}},” said Ida Quill, who runs the fish market, “and nobody has told us when the gate will open again.”',
  'About 1,200 people work along the quay; the fleet landed 14,300 tonnes last year, 6 percent less than in the year before, as the water stayed cold until late in May.',
  'Talks began at 3 p.m. in the old customs house. Three officials said {{c3|the first hour went to the fares}}, and the second to a dispute about who pays for the dredging of the outer channel.',
  'Shops on Rope Street closed early. The next ferry leaves on Friday, and the council meets again in the first week of December to vote on the budget for the coming year.',
]

function storyOfWords(count: number): CheckStory {
  const body: string[] = []
  for (let words = 0, at = 0; words < count; at += 1) {
    const paragraph = `${PARAGRAPHS[at % PARAGRAPHS.length] ?? ''} It was day ${at + 1}.`
    words += paragraph.split(/\s+/u).length
    body.push(paragraph)
  }
  return storyOf({
    headline: 'Harbour board to turn down rail offer: Sources',
    body,
    claims: [claimOn('c1', 'u1', 'u2'), claimOn('c2'), claimOn('c3', 'u1', 'u2')],
    uses: [unnamedUse('u1'), unnamedUse('u2')],
    commentRequests: [requestTo('r1', { claimId: 'c2' })],
    photos: [photoOf('p1')],
    leadPhotoUseId: 'p1',
  })
}

/** As an editor hands it over after a key press: new objects, one paragraph changed. */
function withEdit(story: CheckStory, round: number): CheckStory {
  const copy = structuredClone(story)
  const at = 10 + (round % 20)
  return {
    ...copy,
    blocks: copy.blocks.map((block, index) =>
      index === at ? { ...block, text: `${block.text} ${round} TK` } : block,
    ),
  }
}

function timed(label: string, limit: number | null, run: (round: number) => unknown): void {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    run(round)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(3).padStart(8)
  const verdict =
    limit === null ? '' : `   limit ${limit} ms: ${Number(at(0.99)) <= limit ? 'kept' : 'BROKEN'}`
  console.log(`${label.padEnd(44)} p50 ${at(0.5)}   p99 ${at(0.99)}${verdict}`)
}

const story = storyOfWords(2000)
const text = story.blocks.map((block) => block.text).join('\n')
const tools = { speller: nspellSpeller(await englishDictionary()) }
const check = createChecker()
const findings = check(story, {}, tools)
const edits = Array.from({ length: ROUNDS }, (_, round) => withEdit(story, round))

console.log(
  `${text.split(/\s+/u).length} words, ${story.blocks.length} blocks, ${RULES.length} rules, ${findings.length} findings; ${ROUNDS} rounds, ms`,
)
timed('all rules, nothing remembered (server gate)', 50, () => checkStory(story, {}, tools))
timed('all rules, warm, nothing changed', 50, () => check(structuredClone(story), {}, tools))
timed('all rules, one paragraph edited', 5, (round) => check(edits[round] ?? story, {}, tools))
timed('peer: one plain regular expression', null, () => [...text.matchAll(PLAIN)].length)
