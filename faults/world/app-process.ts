// The app as scenarios kill it: co-editing and the newsroom's RPC door on one port, as server.ts opens them, without the pages.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { disconnect } from '#lib/platform/db/client.ts'
import { stopListening } from '#lib/platform/db/notify.ts'
import { closeServer } from '#lib/platform/http/close-server.ts'
import { handleCollabUpgrade, openCollab, stopCollab } from '#lib/stories/collab/socket.ts'

const CLOSE_MS = 10_000

async function answerRpc(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Most scenarios only write; the doors and all that lies behind them are loaded when the first one is knocked at.
  const { answer } = await import('./rpc-door.ts')
  await answer(request, response)
}

const server = createServer((request, response) => {
  answerRpc(request, response).catch(() => response.destroy())
})
server.on('upgrade', (request, socket, head) => void handleCollabUpgrade(request, socket, head))

function open(): void {
  server.listen(0, '127.0.0.1', () => {
    void openCollab()
    process.send?.({ listening: (server.address() as AddressInfo).port })
  })
}

async function close(): Promise<never> {
  await Promise.all([closeServer(server, CLOSE_MS), stopCollab()])
  await stopListening()
  await disconnect()
  process.exit(0)
}

process.once('message', open)
process.once('SIGTERM', () => void close())
process.once('disconnect', () => process.exit(1))
