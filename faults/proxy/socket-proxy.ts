import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer, type RawData } from 'ws'
import { pause } from '../wait.ts'

/** Where a writer's socket leads to: the app's port, and the headers that a browser would send. */
export type Way = { port: number; headers: { cookie: string; origin: string } }

/** How messages travel: each waits `delay()` ms; one for which `overtakes()` is true may pass those before it. */
type Weather = { delay: () => number; overtakes: () => boolean }

/** The network between the writers' browsers and the app. A writer's address ends in their number. */
export type Network = {
  addressOf: (writer: number) => string
  /** Cuts one writer's connection, or everybody's, and lets nobody in again before `mend`. */
  cut: (writer?: number) => void
  mend: (writer?: number) => void
  weather: (weather: Weather | null) => void
  stop: () => Promise<void>
}

const CALM: Weather = { delay: () => 0, overtakes: () => false }

/** Starts a network on which every writer goes the way that `wayOf` says at that moment. */
export async function startNetwork(wayOf: (writer: number) => Way): Promise<Network> {
  const down = new Set<number>()
  const open = new Map<WebSocket, number>()
  let isDown = false
  let weather = CALM
  const sockets = new WebSocketServer({ noServer: true })
  const server = createServer()
  server.on('upgrade', (request, socket, head) => {
    const writer = Number(request.url?.split('/').at(-1))
    if (isDown || down.has(writer)) return void socket.destroy()
    sockets.handleUpgrade(request, socket, head, (client) => {
      open.set(client, writer)
      client.once('close', () => open.delete(client))
      join(client, wayOf(writer), () => weather)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const terminate = (writer?: number): void => {
    for (const [client, whose] of open) if (writer === undefined || whose === writer) client.terminate()
  }
  return {
    addressOf: (writer) => `ws://127.0.0.1:${port}/collab/${writer}`,
    cut: (writer) => {
      if (writer === undefined) isDown = true
      else down.add(writer)
      terminate(writer)
    },
    mend: (writer) => {
      if (writer === undefined) isDown = false
      else down.delete(writer)
    },
    weather: (next) => (weather = next ?? CALM),
    stop: async () => {
      terminate()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

function join(client: WebSocket, { port, headers }: Way, weather: () => Weather): void {
  const app = new WebSocket(`ws://127.0.0.1:${port}/collab`, { headers })
  const early: [RawData, boolean][] = []
  const toApp = carrier(app, weather)
  const toClient = carrier(client, weather)
  client.on('message', (data, isBinary) => {
    if (app.readyState === WebSocket.CONNECTING) early.push([data, isBinary])
    else toApp(data, isBinary)
  })
  app.on('open', () => {
    for (const message of early) toApp(...message)
  })
  app.on('message', toClient)
  // A server that is killed, or not there, is a network that fails; one that closes says why.
  app.on('error', () => client.terminate())
  app.on('close', (code, reason) =>
    code >= 3000 || code === 1012 || code === 1013 ? client.close(code, reason) : client.terminate(),
  )
  client.on('error', () => app.terminate())
  client.on('close', () => app.terminate())
}

/** Sends messages on after their delay: one after the other, but for those that overtake. */
function carrier(to: WebSocket, weather: () => Weather): (data: RawData, isBinary: boolean) => void {
  let sent = Promise.resolve()
  return (data, isBinary) => {
    const { delay, overtakes } = weather()
    const due = Date.now() + delay()
    const send = (): void => {
      if (to.readyState === WebSocket.OPEN) to.send(data, { binary: isBinary })
    }
    if (overtakes()) void waitUntil(due).then(send)
    else sent = sent.then(() => waitUntil(due)).then(send)
  }
}

function waitUntil(due: number): Promise<void> {
  const wait = due - Date.now()
  return wait <= 0 ? Promise.resolve() : pause(wait)
}
