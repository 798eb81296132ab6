import { generateClient } from '../start/generate-client.ts'
import { say } from '../start/say.ts'
import { messageOf } from '../trouble.ts'
import { SUITES, type Count } from './suites.ts'

const names = Object.keys(SUITES)
const given = process.argv.slice(2)
const chosen = names.filter((name) => given.includes(name))
const more = given.filter((word) => !names.includes(word))
if (more.length > 0 && chosen.length !== 1) {
  say(`Say which part the rest is for: npm test -- ${names.join(' | ')} …`)
  process.exit(1)
}

async function runSuite(name: string): Promise<Count> {
  say(`\n── ${name} ──`)
  try {
    return (await SUITES[name]?.(more)) ?? { passed: 0, failed: 1 }
  } catch (error) {
    say(messageOf(error))
    return { passed: 0, failed: 1 }
  }
}

await generateClient()
const total = { passed: 0, failed: 0, wrong: [] as string[] }
for (const name of chosen.length > 0 ? chosen : names) {
  const { passed, failed, wrong = [] } = await runSuite(name)
  say(`${name}: ${failed === 0 ? 'all well' : `${failed} failed`}`)
  total.passed += passed
  total.failed += failed
  total.wrong.push(...wrong.map((one) => `${name} › ${one}`))
}
// Said again at the end: a log is often kept only by its last lines.
if (total.wrong.length > 0) say(`\nWhat went wrong:\n\n${total.wrong.join('\n\n')}`)
say(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
