import { describe, expect, it } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { Doc } from 'yjs'
import { silentAtKeys } from './own-awareness.ts'

function here() {
  const awareness = new Awareness(new Doc())
  const typed = { isSettling: false }
  const drawn = silentAtKeys(awareness, typed)
  let times = 0
  const draw = () => (times += 1)
  drawn.on('change', draw)
  const end = () => drawn.off('change', draw)
  return { awareness, typed, drawn, end, times: () => times }
}

/** Somebody else, with a caret, as this window hears of them. */
function arrives(awareness: Awareness, cursor: number): void {
  const theirs = new Awareness(new Doc())
  theirs.setLocalState({ cursor })
  applyAwarenessUpdate(awareness, encodeAwarenessUpdate(theirs, [theirs.clientID]), 'socket')
  theirs.destroy()
}

describe('The carets of others', () => {
  it('are not drawn anew because of a key of one’s own', () => {
    const { awareness, typed, times } = here()
    typed.isSettling = true
    awareness.setLocalStateField('cursor', 1)
    expect(times()).toBe(0)
    awareness.destroy()
  })

  it('are when somebody else comes or moves, even while a key is written', () => {
    const { awareness, typed, times } = here()
    typed.isSettling = true
    arrives(awareness, 1)
    expect(times()).toBe(1)
    awareness.destroy()
  })

  it('are when one moves otherwise: a block that went took their place away', () => {
    const { awareness, times } = here()
    awareness.setLocalStateField('cursor', 2)
    expect(times()).toBe(1)
    awareness.destroy()
  })

  it('are known in the same way, and no more once nobody asks', () => {
    const { awareness, drawn, end, times } = here()
    drawn.setLocalState({ cursor: 3 })
    expect(awareness.getLocalState()).toEqual({ cursor: 3 })
    expect(drawn.getStates()).toBe(awareness.getStates())
    end()
    arrives(awareness, 4)
    expect(times()).toBe(1)
    awareness.destroy()
  })
})
