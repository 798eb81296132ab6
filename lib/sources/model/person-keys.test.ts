import { describe, expect, it } from 'vitest'
import { personKeys } from './person-keys.ts'

const source = (id: string, rest: { anonymous?: boolean; group?: string } = {}) => ({
  id,
  anonymous: rest.anonymous ?? true,
  independenceGroupId: rest.group ?? null,
})

describe('The keys of the people behind sources', () => {
  it('number each source, and let each speak for itself', () => {
    expect([...personKeys([source('a'), source('b')], [])]).toEqual([
      ['a', { sourceKey: 'source-1', voiceKey: 'source-1' }],
      ['b', { sourceKey: 'source-2', voiceKey: 'source-2' }],
    ])
  })

  it('make one of sources that were vouched to be one person, over any number of pairs', () => {
    const keys = personKeys(
      [source('a'), source('b'), source('c'), source('d')],
      [
        ['c', 'b'],
        ['a', 'c'],
      ],
    )
    expect([...keys.values()].map(({ sourceKey }) => sourceKey)).toEqual([
      'source-1',
      'source-1',
      'source-1',
      'source-2',
    ])
  })

  it('let sources of one group be two people with one voice', () => {
    const keys = personKeys([source('a', { group: 'g' }), source('b'), source('c', { group: 'g' })], [])
    expect(keys.get('c')).toEqual({ sourceKey: 'source-3', voiceKey: 'source-1' })
    expect(keys.get('b')).toEqual({ sourceKey: 'source-2', voiceKey: 'source-2' })
  })

  it('never join an unnamed source with a named one, for the name would tell who it is', () => {
    const sources = [source('a', { group: 'g' }), source('n', { anonymous: false, group: 'g' })]
    const keys = personKeys(sources, [['a', 'n']])
    expect(keys.get('n')).toEqual({ sourceKey: 'source-2', voiceKey: 'source-2' })
  })

  it('leave out pairs with a source of another story', () => {
    expect(personKeys([source('a')], [['a', 'elsewhere']]).get('a')?.sourceKey).toBe('source-1')
  })
})
