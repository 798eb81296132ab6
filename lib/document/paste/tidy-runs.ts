import type { Run } from './line.ts'

// Zero width spaces and joiners that programs leave behind, and control characters; joiners within emoji and words stay.
const NOISE =
  // oxlint-disable-next-line no-control-regex -- control characters are what goes
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\ufffc]/g
/** A space that must not break says something before French signs and within figures; elsewhere programs put it there. */
const IDLE_NBSP = /(?<![\p{N}«‹])\u00a0(?![;:!?»›%€])|\u00a0(?![;:!?»›%€\p{L}\p{N}])/gu

/** A line's runs as a story keeps them: one space between words, none at the ends or beside a break, nothing invisible. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const whole = runs.map((run) => run.text.replace(NOISE, '').toWellFormed()).join('\u0000')
  const plain = whole.replace(IDLE_NBSP, ' ').split('\u0000')
  let last = '\n'
  const kept = runs.map((run, index) => {
    let text = ''
    for (const letter of plain[index] ?? '') {
      const space = letter === ' ' || letter === '\t'
      if (space && (last === ' ' || last === '\n')) continue
      if (letter === '\n' && last === ' ') text = text.replace(/ $/, '')
      text += space ? ' ' : letter
      last = space ? ' ' : letter
    }
    return { ...run, text }
  })
  return joined(trimmedEnd(withoutSpaceBeforeBreak(kept)))
}

function withoutSpaceBeforeBreak(runs: Run[]): Run[] {
  return runs.map((run, index) => {
    const next = runs.slice(index + 1).find(({ text }) => text !== '')
    return next?.text.startsWith('\n') ? { ...run, text: run.text.replace(/ +$/, '') } : run
  })
}

function trimmedEnd(runs: Run[]): Run[] {
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const run = runs[at]
    if (!run) continue
    run.text = run.text.replace(/[ \n]+$/, '')
    if (run.text !== '') break
  }
  return runs
}

/** Neighbours that look alike are one run; runs without words are none. */
function joined(runs: Run[]): Run[] {
  const all: Run[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (run.text === '') continue
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href)
      last.text += run.text
    else all.push({ ...run })
  }
  return all
}

/** A line cut where it has an empty line in it, each part tidied; parts without words are none. */
export function paragraphsOf(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]]
  for (const run of tidyRuns(runs)) {
    for (const [index, text] of run.text.split(/\n{2,}/).entries()) {
      if (index > 0) parts.push([])
      if (text !== '') parts.at(-1)?.push({ ...run, text })
    }
  }
  return parts.map(tidyRuns).filter((part) => part.length > 0)
}
