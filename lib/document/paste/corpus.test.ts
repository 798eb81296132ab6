import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { schemaFor } from '../kits/kit-for.ts'
import { cleanHtml } from './clean-html.ts'
import { cleanText } from './clean-text.ts'

/** One file for each program, with what it puts on the clipboard, and beside it what a story makes of it. */
const FOLDER = path.join(import.meta.dirname, 'corpus')
const samples = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'))

function cleaned(name: string) {
  const pasted = readFileSync(path.join(FOLDER, name), 'utf8')
  return name.endsWith('.txt') ? { blocks: cleanText(pasted), pictures: 0 } : cleanHtml(pasted)
}

test.each(samples)('what is pasted from %s becomes clean words', (name) => {
  const expected: unknown = JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8'))
  expect(cleaned(name)).toEqual(expected)
})

test.each(samples)('what is pasted from %s is a body that can be published', (name) => {
  const schema = schemaFor('body')
  expect(() => schema.nodeFromJSON({ type: 'doc', content: cleaned(name).blocks }).check()).not.toThrow()
})

test('the corpus holds what newsrooms paste from', () => {
  expect(samples.length).toBeGreaterThanOrEqual(25)
})
