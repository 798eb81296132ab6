import { HocuspocusProviderWebsocket, MessageType } from '@hocuspocus/provider'
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeUpdate } from 'y-protocols/sync'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { ownAwareness } from './own-awareness.ts'
import { TypedWords } from '../parts/typed-words.ts'
import { GATHERED, PacedProvider, TOGETHER } from './paced-provider.ts'

function opened(typed = new TypedWords()) {
  const ydoc = new Doc()
  const socket = new HocuspocusProviderWebsocket({ url: 'ws://stet.invalid', autoConnect: false })
  const said: unknown[] = []
  const provider = new PacedProvider(typed, () => null, {
    name: 'a story',
    document: ydoc,
    awareness: ownAwareness(ydoc),
    websocketProvider: socket,
    onOutgoingMessage: () => said.push(provider.awareness?.getLocalState()),
  })
  provider.attach()
  const end = () => {
    provider.destroy()
    socket.destroy()
    ydoc.destroy()
  }
  return { provider, said, end }
}

describe('Where one’s caret is', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is told five times a second at most, and the last place in the end', () => {
    const { provider, said, end } = opened()
    for (let cursor = 1; cursor <= 100; cursor += 1) {
      provider.setAwarenessField('cursor', cursor)
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(1_000)
    expect(said.length).toBeGreaterThan(3)
    expect(said.length).toBeLessThanOrEqual(7)
    expect(said.at(-1)).toEqual({ cursor: 100 })
    end()
  })

  it('is not told any more once the story is closed', () => {
    const { provider, said, end } = opened()
    provider.setAwarenessField('cursor', 1)
    end()
    const told = said.length
    vi.advanceTimersByTime(60_000)
    expect(said.length).toBe(told)
  })

  it('stays known of people whose tabs sleep, until the newsroom says that they left', () => {
    const { provider, end } = opened()
    provider.awareness?.states.set(7, { user: { id: 'x', name: 'Asleep' } })
    provider.awareness?.meta.set(7, { clock: 1, lastUpdated: Date.now() })
    vi.advanceTimersByTime(300_000)
    expect(provider.awareness?.getStates().has(7)).toBe(true)
    end()
  })
})

describe('Words that are typed', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('go to the newsroom together, and soon', () => {
    const { provider, said, end } = opened()
    const text = provider.document.getText('body')
    for (const letter of 'Words') text.insert(text.length, letter)
    expect(provider.unsyncedChanges).toBe(1)
    vi.advanceTimersByTime(GATHERED - 1)
    const before = said.length
    vi.advanceTimersByTime(1)
    expect(said.length - before).toBe(1)
    end()
  })

  it('wait for the picture of a key that was just pressed, and not for ever', () => {
    const drawn: (() => void)[] = []
    const typed = new TypedWords((work) => drawn.push(work))
    const { provider, said, end } = opened(typed)
    provider.document.getText('body').insert(0, 'W')
    const before = said.length
    typed.later({}, () => undefined)
    vi.advanceTimersByTime(GATHERED)
    expect(said.length).toBe(before)
    drawn.shift()?.()
    expect(said.length).toBe(before + 1)
    provider.document.getText('body').insert(0, 'o')
    typed.later({}, () => undefined)
    vi.advanceTimersByTime(300)
    expect(said.length).toBe(before + 2)
    end()
  })
})

/** What the newsroom sends when others typed these letters one by one. */
function sentByOthers(letters: string): MessageEvent[] {
  const ydoc = new Doc()
  const sent: MessageEvent[] = []
  ydoc.on('update', (update: Uint8Array) => {
    const encoder = createEncoder()
    writeVarString(encoder, 'a story')
    writeVarUint(encoder, MessageType.Sync)
    writeUpdate(encoder, update)
    sent.push(new MessageEvent('message', { data: toUint8Array(encoder).buffer }))
  })
  const text = ydoc.getText('body')
  for (const letter of letters) text.insert(text.length, letter)
  return sent
}

describe('Words of others', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function watched() {
    const drawn: (() => void)[] = []
    const typed = new TypedWords((work) => drawn.push(work))
    const { provider, end } = opened(typed)
    const text = provider.document.getText('body')
    const seen: string[] = []
    provider.document.on('update', () => seen.push(text.toString()))
    const press = () => {
      typed.later({}, () => undefined)
      drawn.shift()?.()
    }
    return { provider, seen, press, end }
  }

  it('come in at once while nobody types', () => {
    const { provider, seen, end } = watched()
    for (const message of sentByOthers('abc')) provider.onMessage(message)
    expect(seen).toEqual(['a', 'ab', 'abc'])
    end()
  })

  it('are drawn once for some keys of somebody who types on, and soon', () => {
    const { provider, seen, press, end } = watched()
    const [first, ...more] = sentByOthers('abcd')
    press()
    if (first) provider.onMessage(first)
    press()
    expect(seen).toEqual(['a'])
    for (const message of more) provider.onMessage(message)
    press()
    vi.advanceTimersByTime(TOGETHER - 1)
    press()
    expect(seen).toEqual(['a'])
    vi.advanceTimersByTime(1)
    press()
    expect(seen).toEqual(['a', 'abcd'])
    end()
  })

  it('come in beside a message that cannot be read', () => {
    const { provider, seen, press, end } = watched()
    const [first, ...more] = sentByOthers('abcd')
    const broken = new MessageEvent('message', { data: new Uint8Array([0xff]).buffer })
    press()
    if (first) provider.onMessage(first)
    press()
    for (const message of more.flatMap((one) => [one, broken])) provider.onMessage(message)
    expect(() => vi.advanceTimersByTime(TOGETHER + 300)).toThrow()
    expect(seen.at(-1)).toBe('abcd')
    end()
  })

  it('come in too when the next key does not come', () => {
    const { provider, seen, press, end } = watched()
    const [first, second] = sentByOthers('ab')
    press()
    if (first) provider.onMessage(first)
    press()
    if (second) provider.onMessage(second)
    vi.advanceTimersByTime(300)
    expect(seen).toEqual(['a', 'ab'])
    end()
  })
})

describe('Words that the newsroom may not have', () => {
  it('go ahead at each new connection, and are counted as unsaved', () => {
    const ydoc = new Doc()
    ydoc.getText('body').insert(0, 'Typed offline.')
    const words = encodeStateAsUpdate(ydoc)
    const socket = new HocuspocusProviderWebsocket({ url: 'ws://stet.invalid', autoConnect: false })
    const said: string[] = []
    const provider = new PacedProvider(new TypedWords(), () => words, {
      name: 'a story',
      document: new Doc(),
      awareness: null,
      websocketProvider: socket,
      onOutgoingMessage: ({ message }) => said.push(message.description ?? ''),
    })
    provider.attach()
    provider.sendAhead(words)
    expect(said).toEqual([])
    provider.startSync()
    expect(said).toEqual(['First sync step', 'A document update'])
    expect(provider.unsyncedChanges).toBe(2)
    provider.destroy()
    socket.destroy()
  })
})
