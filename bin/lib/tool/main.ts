// Runs a program of this project, named by its path here, with the arguments that follow, once the database client that it imports is made.
import path from 'node:path'
import { generateClient } from '../start/generate-client.ts'
import { ROOT } from '../run-program.ts'

const [program = ''] = process.argv.splice(2, 1)
await generateClient()
await import(path.join(ROOT, program))
