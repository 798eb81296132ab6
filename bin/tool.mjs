// A bench or the faults, under the project's Node and with all they need made: `node bin/tool.mjs bench/editor.ts keys 500`.
import path from 'node:path'
import { ROOT, installPackages } from './lib/launch/install.mjs'
import { findNode, requireNode, runUnder } from './lib/launch/node.mjs'

requireNode()
await installPackages({ withTools: true })
runUnder(findNode(), [path.join(ROOT, 'bin/lib/tool/main.ts'), ...process.argv.slice(2)])
