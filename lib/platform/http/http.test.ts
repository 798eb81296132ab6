import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test, vi } from 'vitest'
import { closeServer } from './close-server.ts'
import { answerHealth } from './health.ts'
import { refuseMalformed } from './refuse-malformed.ts'
import { refuseUpgrade } from './refuse-upgrade.ts'
import { stampAddress } from './stamp-address.ts'

const servers: Server[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => closeServer(server, 0))))

async function serve(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return address.port
}

function answering(ask: () => Promise<unknown>): Server {
  return createServer((req, res) => {
    if (!answerHealth(req, res, ask)) res.end('page')
  })
}

test('a process that lives says so whatever the database does', async () => {
  const port = await serve(answering(() => Promise.reject(new Error('away'))))
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503)
  expect(await (await fetch(`http://127.0.0.1:${port}/readyz/other`)).text()).toBe('page')
})

test('a process whose database answers is ready, and one whose database hangs is not', async () => {
  const ready = await serve(answering(() => Promise.resolve()))
  expect((await fetch(`http://127.0.0.1:${ready}/readyz?probe=1`)).status).toBe(200)
  const hanging = await serve(answering(() => new Promise(() => undefined)))
  expect((await fetch(`http://127.0.0.1:${hanging}/readyz`)).status).toBe(503)
})

test('a client cannot say itself who it is', () => {
  const from = (headers: IncomingMessage['headers'], trustProxy: boolean) => {
    const given = { headers, socket: { remoteAddress: '10.0.0.9' } } as unknown as IncomingMessage
    stampAddress(given, trustProxy)
    return given.headers['x-stet-address']
  }
  expect(from({ 'x-stet-address': '1.2.3.4', 'x-forwarded-for': '1.2.3.4' }, false)).toBe('10.0.0.9')
  expect(from({ 'x-forwarded-for': '1.2.3.4, 5.6.7.8' }, true)).toBe('5.6.7.8')
  expect(from({}, true)).toBe('10.0.0.9')
})

test.each([
  ['/city/%', 400],
  ['/city/%zz', 400],
  ['/%E0%A4', 400],
  ['/city/100%25', 200],
  ['/%C3%A9?q=%', 200],
])('an address with an escape that cannot be read is refused: %s gets %i', async (path, status) => {
  const server = createServer((req, res) => {
    if (!refuseMalformed(req, res)) res.end('page')
  })
  const response = await get(await serve(server), path)
  expect(response.statusCode).toBe(status)
  if (status === 400) expect(await text(response)).toContain('stands for no letter')
})

test('closing waits for a request that runs, and cuts one that never ends', async () => {
  const server = createServer((req, res) => {
    if (req.url === '/slow') setTimeout(() => res.end('done'), 150)
  })
  const port = await serve(server)
  const slow = fetch(`http://127.0.0.1:${port}/slow`).then((response) => response.text())
  const endless = fetch(`http://127.0.0.1:${port}/endless`).then(
    () => 'answered',
    () => 'cut',
  )
  await vi.waitFor(async () => expect(await connections(server)).toBe(2), 60_000)
  await closeServer(server, 400)
  expect(await slow).toBe('done')
  expect(await endless).toBe('cut')
})

test('a socket for nobody is refused at once', async () => {
  const server = createServer()
  server.on('upgrade', (_request, socket) => refuseUpgrade(socket))
  const port = await serve(server)
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { connection: 'Upgrade', upgrade: 'websocket' }
    request({ port, host: '127.0.0.1', path: '/nowhere', headers }, (response) =>
      resolve(response.statusCode),
    )
      .on('error', reject)
      .end()
  })
  expect(status).toBe(404)
})

/** As `fetch` would, but with the path as it is. */
function get(port: number, path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) =>
    request({ port, host: '127.0.0.1', path }, resolve).on('error', reject).end(),
  )
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  )
}
