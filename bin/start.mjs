// `npm start` and `npm run dev`: runs on the Node that is there, with nothing installed, and hands over to our own.
import path from 'node:path'
import { ROOT, installPackages } from './lib/launch/install.mjs'
import { findNode, requireNode, runUnder } from './lib/launch/node.mjs'

requireNode()
await installPackages()
runUnder(findNode(), [path.join(ROOT, 'bin/lib/start/main.ts'), ...process.argv.slice(2)])
