import { HocuspocusProvider } from '@hocuspocus/provider'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Doc } from 'yjs'
import { JournalledSocket } from './journalled-socket.ts'

/** A browser's WebSocket that opens when it is told to, and keeps what it is given. */
class FakeSocket extends EventTarget {
  static readonly OPEN = 1
  static last: FakeSocket | undefined
  readyState = 0
  readonly sent: Uint8Array[] = []

  constructor() {
    super()
    FakeSocket.last = this
  }

  open(): void {
    this.readyState = FakeSocket.OPEN
    this.dispatchEvent(new Event('open'))
  }

  send(message: Uint8Array): void {
    this.sent.push(message)
  }

  close(): void {
    this.readyState = 3
  }
}

let socket: JournalledSocket
let provider: HocuspocusProvider
let ydoc: Doc

beforeEach(() => {
  vi.stubGlobal('WebSocket', FakeSocket)
  vi.useFakeTimers()
  ydoc = new Doc()
  socket = new JournalledSocket({ url: 'ws://stet.example/collab' })
  provider = new HocuspocusProvider({
    name: 'story',
    document: ydoc,
    websocketProvider: socket,
    flushDelay: 40,
  })
  provider.attach()
})

afterEach(() => {
  provider.destroy()
  socket.destroy()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const type = (word: string): void => ydoc.getText('words').insert(0, word)
/** Messages that carry words: an update is kind 2 of sync, which is kind 0, after the name. */
const updates = (): number =>
  (FakeSocket.last?.sent ?? []).filter((message) => message[6] === 0 && message[7] === 2).length

test('a key pressed just before the socket opens is left to the handshake, which alone is acknowledged for it', async () => {
  await vi.advanceTimersByTimeAsync(0)
  type('just before')
  FakeSocket.last?.open()
  await vi.advanceTimersByTimeAsync(100)
  expect(updates()).toBe(0)
  expect(provider.unsyncedChanges).toBe(1)
})

test('a key pressed after the socket opened is sent, and counts until it is acknowledged', async () => {
  await vi.advanceTimersByTimeAsync(0)
  FakeSocket.last?.open()
  await vi.advanceTimersByTimeAsync(1)
  type('after')
  await vi.advanceTimersByTimeAsync(100)
  expect(updates()).toBe(1)
  expect(provider.unsyncedChanges).toBe(2)
})

test('nothing is sent, or kept to be sent, while it is closed', async () => {
  await vi.advanceTimersByTimeAsync(0)
  type('closed')
  await vi.advanceTimersByTimeAsync(100)
  FakeSocket.last?.open()
  await vi.advanceTimersByTimeAsync(100)
  expect(updates()).toBe(0)
})

test('a connection that does not answer any more is replaced at once, without waiting for its end', async () => {
  await vi.advanceTimersByTimeAsync(0)
  const dead = FakeSocket.last
  dead?.open()
  dead?.dispatchEvent(Object.assign(new Event('message'), { data: Uint8Array.of(9) }))
  await vi.advanceTimersByTimeAsync(1)
  socket.renew()
  await vi.advanceTimersByTimeAsync(1)
  expect(FakeSocket.last).not.toBe(dead)
  expect(dead?.readyState).toBe(3)
  FakeSocket.last?.open()
  expect(provider.isAttached).toBe(true)
})
