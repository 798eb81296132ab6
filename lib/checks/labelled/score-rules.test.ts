import { describe, expect, test } from 'vitest'
import { RULES } from '../registry.ts'
import { PARAGRAPHS } from './paragraphs.ts'
import { scoreRules } from './score-rules.ts'

/** A rule that reads prose may warn from this precision on. */
const TO_WARN = 0.95

/** They read words only where records speak of them (claims, reasons); the labelled paragraphs have no records. */
const NEED_RECORDS = ['attribution-far-from-claim', 'boilerplate-reason', 'deep-background-attributed']

const scores = scoreRules(PARAGRAPHS)
const loud = RULES.filter(
  ({ basis, defaultSeverity }) => basis === 'prose' && !['off', 'note'].includes(defaultSeverity),
)

describe('rules that read prose, measured', () => {
  test('on at least 150 paragraphs, each once', () => {
    expect(PARAGRAPHS.length).toBeGreaterThanOrEqual(150)
    expect(new Set(PARAGRAPHS).size).toBe(PARAGRAPHS.length)
  })

  test('each rule that is louder than a note is measured or needs records', () => {
    const unmeasured = loud.filter(({ name }) => !scores.has(name)).map(({ name }) => name)
    expect(unmeasured).toEqual(NEED_RECORDS)
  })

  test.each(loud.filter(({ name }) => scores.has(name)).map(({ name }) => [name]))(
    '%s is right often enough to warn',
    (name) => {
      const score = scores.get(name)
      expect(score?.found).toBeGreaterThan(0)
      expect(score?.precision, score?.misses.join('\n')).toBeGreaterThanOrEqual(TO_WARN)
    },
  )
})
