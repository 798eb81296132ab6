import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SEVERITIES } from './model/severity.ts'
import { RULES, ruleNamed } from './registry.ts'

const folder = new URL('./rules/', import.meta.url)
const folders = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const read = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, folder), 'utf8')

describe('the registry of rules', () => {
  test('lists every rule folder, once and in order', () => {
    expect(RULES.map((rule) => rule.name)).toEqual([...folders].sort())
  })

  test('finds a rule by name and knows no others', () => {
    expect(ruleNamed('tk-left')?.title).toBe('TK left in the text')
    expect(ruleNamed('toString')).toBeNull()
  })

  test('promises readers whole sentences, each once', () => {
    const promises = RULES.flatMap((rule) => rule.promise ?? [])
    expect(promises.length).toBeGreaterThan(8)
    expect(new Set(promises).size).toBe(promises.length)
    for (const promise of promises) expect(promise).toMatch(/^\p{Lu}.*\.$/u)
  })

  test('only counted words and records may block by default; a TK is the one exception, asked for by name', () => {
    const blocking = RULES.filter(
      (rule) => rule.defaultSeverity.startsWith('block') && rule.basis === 'prose',
    )
    expect(blocking.map((rule) => rule.name)).toEqual(['tk-left'])
  })
})

describe.each(folders)('the rule %s', (name) => {
  test('says what it looks for, why, and where the practice comes from', () => {
    const rule = ruleNamed(name)
    for (const text of [rule?.title, rule?.what, rule?.why, rule?.origin])
      expect(text?.trim().length).toBeGreaterThan(3)
    expect(SEVERITIES).toContain(rule?.defaultSeverity)
  })

  test('carries a docstring with what, why and source', () => {
    const docstring =
      /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*export const/u.exec(read(name, `${name}.ts`))?.[0] ?? ''
    for (const word of ['What:', 'Why:', 'Source:']) expect(docstring).toContain(word)
  })

  test('has a table of examples', () => {
    expect(existsSync(new URL(`${name}/${name}.test.ts`, folder))).toBe(true)
    expect(read(name, `${name}.test.ts`)).toMatch(/^testRule\(/mu)
  })
})
