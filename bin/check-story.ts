// npm run check-story -- FILE.json [--spelling] ("-" reads standard input): runs the checks on a story written as plain JSON and prints
// the findings as JSON. lib/checks/plain/README.md describes the file. Exit code 0 when it was checked, 2 when it could not be read.
import { readFileSync } from 'node:fs'
import { checkStory } from '#lib/checks/check-story.ts'
import { gate } from '#lib/checks/gate.ts'
import { plainStory } from '#lib/checks/plain/plain-story.ts'
import { PlainStoryError } from '#lib/checks/plain/plain-story-error.ts'
import { toCheckStory } from '#lib/checks/plain/to-check-story.ts'
import { nspellSpeller } from '#lib/checks/spelling/nspell-speller.ts'
import { englishDictionary } from '#lib/platform/dictionary/english-dictionary.ts'

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

function read(file: string): unknown {
  let text = ''
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    fail(`${file} cannot be read. Give the path of a JSON file, or - for standard input.`)
  }
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    return fail(`${file} is not JSON: ${(error as Error).message}`)
  }
}

const given = process.argv.slice(2)
const file = given.find((word) => word !== '--spelling')
if (!file) fail('Say which story: npm run check-story -- FILE.json')
const parsed = plainStory.safeParse(read(file))
if (!parsed.success) {
  const lines = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.') || 'the story'}: ${issue.message}`,
  )
  fail(`${file} is not a story:\n${lines.join('\n')}`)
}
try {
  const tools = given.includes('--spelling') ? { speller: nspellSpeller(await englishDictionary()) } : {}
  const findings = checkStory(toCheckStory(parsed.data), {}, tools)
  const { mayPublish } = gate(findings, [])
  process.stdout.write(`${JSON.stringify({ mayPublish, findings }, null, 2)}\n`)
} catch (error) {
  if (error instanceof PlainStoryError) fail(`${file}: ${error.message}`)
  throw error
}
