// `npm test`, or a part of it: `npm test -- unit`, `npm test -- e2e e2e/reader.spec.ts`.
import path from 'node:path'
import { ROOT, installPackages } from './lib/launch/install.mjs'
import { findNode, requireNode, runUnder } from './lib/launch/node.mjs'

requireNode()
await installPackages({ withTools: true })
runUnder(findNode(), [path.join(ROOT, 'bin/lib/test/main.ts'), ...process.argv.slice(2)])
