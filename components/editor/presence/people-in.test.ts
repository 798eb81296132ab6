import { describe, expect, it } from 'vitest'
import { alreadyHere, cameAndWent, doingOf, peopleIn } from './people-in.ts'

const state = (id: string, name: string, more: object = {}) => ({
  user: { id, name, access: 'write' },
  ...more,
})

describe('who is here', () => {
  it('leaves out oneself and lists each person once, by name', () => {
    const states = [state('me', 'Me'), state('b', 'Berit'), state('b', 'Berit'), state('a', 'Aino')]
    expect(peopleIn(states, 'me').map((person) => person.name)).toEqual(['Aino', 'Berit'])
  })

  it('is not upset by windows that have not said who they are', () => {
    expect(peopleIn([null, {}, { user: {} }, { user: { id: 1, name: 'x' } }], 'me')).toEqual([])
  })

  it('is away only when every window of theirs is', () => {
    const idle = (...windows: boolean[]) =>
      peopleIn(
        windows.map((each) => state('b', 'Berit', { idle: each })),
        'me',
      )[0]?.idle
    expect(idle(true)).toBe(true)
    expect(idle(true, false)).toBe(false)
    expect(idle(false, true)).toBe(false)
    expect(idle(true, true)).toBe(true)
  })

  it('says what they do, and takes somebody for a reader who is not known to do more', () => {
    const [reader] = peopleIn([{ user: { id: 'b', name: 'Berit', access: 'everything' } }], 'me')
    expect(reader && doingOf(reader)).toBe('reading')
    const [writer] = peopleIn([state('b', 'Berit')], 'me')
    expect(writer && doingOf(writer)).toBe('writing')
    expect(writer && doingOf({ ...writer, idle: true })).toBe('away for a while')
  })
})

describe('what is announced', () => {
  const people = (...names: string[]) =>
    peopleIn(
      names.map((name) => state(name, name)),
      'me',
    )

  it('is who came and who left, and nothing when somebody only moves', () => {
    expect(cameAndWent(people(), people('Ben'))).toBe('Ben opened the story.')
    expect(cameAndWent(people('Ben'), people())).toBe('Ben left.')
    expect(cameAndWent(people('Ben'), people('Ana', 'Cem'))).toBe('Ana and Cem opened the story. Ben left.')
    expect(cameAndWent(people('Ben'), people('Ben'))).toBe('')
  })

  it('says on arrival who was here already', () => {
    expect(alreadyHere(people('Ben'))).toBe('Ben has this story open too.')
    expect(alreadyHere(people('Ana', 'Ben'))).toBe('Ana and Ben have this story open too.')
    expect(alreadyHere(people())).toBe('')
  })

  it('counts a crowd instead of naming it', () => {
    expect(cameAndWent(people(), people('A', 'B', 'C', 'D'))).toBe('4 people opened the story.')
  })
})
