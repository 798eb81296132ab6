import { describe, expect, it } from 'vitest'
import { peopleIn } from './use-people-here.ts'

describe('who is here', () => {
  it('leaves out oneself and lists each person once, by name', () => {
    const states = [
      { user: { id: 'me', name: 'Me', color: '#111111' } },
      { user: { id: 'b', name: 'Berit', color: '#222222' } },
      { user: { id: 'b', name: 'Berit', color: '#222222' } },
      { user: { id: 'a', name: 'Aino', color: '#333333' } },
    ]
    expect(peopleIn(states, 'me').map((person) => person.name)).toEqual(['Aino', 'Berit'])
  })

  it('is not upset by windows that have not said who they are', () => {
    expect(peopleIn([null, {}, { user: {} }, { user: { id: 1, name: 'x' } }], 'me')).toEqual([])
  })
})
