// `npm run check`: format, types, lint and layers, dead code.
import path from 'node:path'
import { ROOT, installPackages } from './lib/launch/install.mjs'
import { findNode, requireNode, runUnder } from './lib/launch/node.mjs'

requireNode()
await installPackages({ withTools: true })
runUnder(findNode(), [path.join(ROOT, 'bin/lib/check/main.ts')])
