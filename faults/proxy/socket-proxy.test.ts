import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import type { AddressInfo } from 'node:net'
import { startNetwork, type Network } from './socket-proxy.ts'

let app: WebSocketServer
let network: Network
const heard: string[] = []

beforeEach(async () => {
  heard.length = 0
  app = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  app.on('connection', (socket) => socket.on('message', (data) => heard.push(String(data))))
  await new Promise((resolve) => app.once('listening', resolve))
  const { port } = app.address() as AddressInfo
  network = await startNetwork(() => ({ port, headers: { cookie: 'a=b', origin: 'http://stet.example' } }))
})

afterEach(async () => {
  await network.stop()
  for (const socket of app.clients) socket.terminate()
  app.close()
})

async function page(writer = 0): Promise<WebSocket> {
  const socket = new WebSocket(network.addressOf(writer))
  socket.on('error', () => undefined)
  await new Promise((resolve) => {
    socket.once('open', resolve)
    socket.once('close', resolve)
  })
  return socket
}

test('Messages come in their order, however late each of them is', async () => {
  const delays = [60, 20, 0]
  network.weather({ delay: () => delays.shift() ?? 0, overtakes: () => false })
  const socket = await page()
  for (const word of ['one', 'two', 'three']) socket.send(word)
  await vi.waitFor(() => expect(heard).toEqual(['one', 'two', 'three']), 60_000)
})

test('A message that overtakes comes before one that was sent earlier', async () => {
  const delays = [200, 0]
  network.weather({ delay: () => delays.shift() ?? 0, overtakes: () => true })
  const socket = await page()
  for (const word of ['late', 'early']) socket.send(word)
  await vi.waitFor(() => expect(heard).toEqual(['early', 'late']), 60_000)
})

test('Who is cut off is cut off until the network is mended; others are not', async () => {
  const mine = await page(1)
  const other = await page(2)
  network.cut(1)
  await vi.waitFor(() => expect(mine.readyState).toBe(WebSocket.CLOSED), 60_000)
  expect(other.readyState).toBe(WebSocket.OPEN)
  expect((await page(1)).readyState).toBe(WebSocket.CLOSED)
  network.mend(1)
  expect((await page(1)).readyState).toBe(WebSocket.OPEN)
})
