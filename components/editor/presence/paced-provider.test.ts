import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'
import { ownAwareness } from './own-awareness.ts'
import { TypedWords } from '../parts/typed-words.ts'
import { GATHERED, PacedProvider } from './paced-provider.ts'

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
