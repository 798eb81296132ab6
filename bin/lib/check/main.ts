import { say } from '../start/say.ts'
import { runChecks } from './checks.ts'

const failed = await runChecks()
say(failed.length === 0 ? 'All checks passed' : `Failed: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)
