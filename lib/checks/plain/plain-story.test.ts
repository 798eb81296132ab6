import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkStory } from '../check-story.ts'
import { plainStory } from './plain-story.ts'
import { PlainStoryError } from './plain-story-error.ts'
import { toCheckStory } from './to-check-story.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const readme = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8')
const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '') as Record<string, unknown>

const rulesOf = (story: unknown) =>
  checkStory(toCheckStory(plainStory.parse(story))).map((finding) => finding.rule)

describe('A story written as plain JSON', () => {
  it('is clean as the README has it', () => {
    const findings = checkStory(toCheckStory(plainStory.parse(example)))
    expect(findings.filter((finding) => finding.severity !== 'note')).toEqual([])
  })

  it('is blocked when one of its two people is the other one again', () => {
    const [first, second] = example['uses'] as Record<string, unknown>[]
    const uses = [first, { ...second, source: 'p1' }, { id: 'office', source: 'o' }]
    expect(rulesOf({ ...example, uses })).toContain('plural-sources')
  })

  it('is measured against its requests for comment', () => {
    const commentRequests = [{ id: 'asked', party: 'Harbour Office', outcome: 'commented' }]
    expect(rulesOf({ ...example, commentRequests })).toContain('unreached-without-record')
  })

  it('warns of what it leaves out and is blocked by what it says nobody did', () => {
    const [first, second] = example['uses'] as Record<string, unknown>[]
    const { approval: _approval, material: _material, basis: _basis, ...silent } = first ?? {}
    const severities = (use: Record<string, unknown>) => {
      const uses = [use, second, { id: 'office', source: 'o' }]
      return checkStory(toCheckStory(plainStory.parse({ ...example, uses }))).map(
        ({ rule, severity }) => `${rule} ${severity}`,
      )
    }
    expect(severities(silent)).toEqual(
      expect.arrayContaining([
        'anonymous-needs-approval warn',
        'anonymous-opinion warn',
        'anonymous-without-basis warn',
      ]),
    )
    expect(severities({ ...silent, approval: null, material: null, basis: null })).toEqual(
      expect.arrayContaining([
        'anonymous-needs-approval block',
        'anonymous-opinion block',
        'anonymous-without-basis block',
      ]),
    )
  })

  it('warns where it says nothing of rights and attestations, and is blocked where nobody gave them', () => {
    const { attestations: _attestations, photos, ...rest } = example
    const [photo] = photos as Record<string, unknown>[]
    const { rights: _rights, ...bare } = photo ?? {}
    const blocks = (story: unknown) =>
      checkStory(toCheckStory(plainStory.parse(story)))
        .filter(({ severity }) => severity === 'block')
        .map(({ rule }) => rule)
    expect(rulesOf({ ...rest, photos: [bare] })).toEqual(
      expect.arrayContaining(['same-person-declined', 'photo-without-rights']),
    )
    expect(blocks({ ...rest, photos: [bare] })).toEqual([])
    expect(blocks({ ...rest, attestations: [], photos: [{ ...bare, rights: 'unknown' }] })).toEqual(
      expect.arrayContaining(['same-person-declined', 'photo-without-rights']),
    )
  })

  it('knows whom words accuse, when rights end and who speaks with one voice', () => {
    const [first, ...body] = example['body'] as { text: string; spans: object[] }[]
    const accused = { ...first, spans: [{ ...first?.spans[0], against: 'the port' }] }
    const sources = (example['sources'] as object[]).map((source) => ({ ...source, voice: 'the port' }))
    const [photo] = example['photos'] as object[]
    const ended = { ...photo, rights: 'licensed', rightsUntil: '2020-01-01T00:00:00Z' }
    expect(rulesOf({ ...example, body: [accused, ...body], sources, photos: [ended] })).toEqual(
      expect.arrayContaining(['criticised-without-request', 'corroboration', 'photo-without-rights']),
    )
  })

  it('may be empty, and then says what is missing', () => {
    expect(rulesOf({})).toEqual(expect.arrayContaining(['no-headline', 'no-byline', 'no-section']))
  })

  it.each([
    [
      'words that are not there',
      { headline: { text: 'Port', spans: [{ words: 'Harbour' }] } },
      /do not stand in headline 1/,
    ],
    ['words that stand twice', { dek: { text: 'a a', spans: [{ words: 'a' }] } }, /more than once in dek 1/],
    ['a span past the end', { dek: { text: 'abc', spans: [{ from: 1, to: 9 }] } }, /ends at 9/],
    [
      'a use that is not there',
      { dek: { text: 'abc', spans: [{ from: 0, to: 1, uses: ['u'] }] } },
      /the use “u”/,
    ],
    ['a source that is not there', { uses: [{ id: 'u', source: 's' }] }, /the source “s”/],
    ['a photo that is not there', { body: [{ photo: 'p' }] }, /the photo “p”/],
  ])('is refused with a sentence for %s', (_, story, sentence) => {
    expect(() => toCheckStory(plainStory.parse(story))).toThrow(sentence)
    expect(() => toCheckStory(plainStory.parse(story))).toThrow(PlainStoryError)
  })

  it('is refused for a field that nobody knows', () => {
    expect(plainStory.safeParse({ headlines: 'x' }).success).toBe(false)
  })

  it('never makes the checks throw, whatever it holds', () => {
    const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }))
    const anyStory = fc.record({
      headline: anyText,
      dek: anyText,
      keyPoints: fc.array(anyText),
      body: fc.array(anyText),
      byline: fc.array(anyText),
    })
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(rulesOf(story)).toContain('no-section')
      }),
    )
  })
})

describe('npm run check-story', () => {
  const program = [path.join(ROOT, 'bin/check-story.ts')]

  it('prints findings as JSON', () => {
    const out = execFileSync(process.execPath, [...program, '-'], {
      cwd: ROOT,
      input: JSON.stringify({ ...example, section: null }),
      encoding: 'utf8',
    })
    const { mayPublish, findings } = JSON.parse(out) as { mayPublish: boolean; findings: object[] }
    expect(mayPublish).toBe(false)
    expect(findings[0]).toMatchObject({ rule: 'no-section', severity: 'block' })
  })

  it.each([
    ['no JSON', '{', /is not JSON/],
    ['no story', '{"body": 3}', /body: /],
    ['ids that do not fit', '{"uses": [{"id": "u", "source": "s"}]}', /which is not in "sources"/],
  ])('says what is wrong with %s', (_, input, sentence) => {
    const run = spawnSync(process.execPath, [...program, '-'], { cwd: ROOT, input, encoding: 'utf8' })
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(sentence)
    expect(run.stdout).toBe('')
  })
})
