import { describe, expect, it } from 'vitest'
import { linkChoices, shown } from './link-choices.ts'
import { ownPath } from './use-own-stories.ts'

const wall = {
  id: 's1',
  headline: 'A wall for the quay',
  path: '/city/2026/11/03/a-wall',
  href: 'https://stet.example/city/2026/11/03/a-wall',
}

describe('what can be linked to', () => {
  it('is the address that was typed, before own stories', () => {
    expect(linkChoices('harbour.example/vote', [wall]).map(({ href }) => href)).toEqual([
      'https://harbour.example/vote',
      wall.href,
    ])
  })

  it('is own stories for words, by their full address', () => {
    expect(linkChoices('the wall', [wall])).toEqual([
      { key: 's1', href: wall.href, label: 'A wall for the quay', note: wall.path },
    ])
    expect(linkChoices('javascript:alert(1)', [])).toEqual([])
  })
})

it('an address is shown without what every address begins with', () => {
  expect(shown('https://www.harbour.example/')).toBe('harbour.example')
  expect(shown('mailto:desk@stet.example')).toBe('desk@stet.example')
})

it('a link is to an own story only under this newsroom’s own address', () => {
  expect(ownPath('https://stet.example/city/x', 'https://stet.example')).toBe('/city/x')
  expect(ownPath('https://stet.example.evil/city/x', 'https://stet.example')).toBeNull()
})
