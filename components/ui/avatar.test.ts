import fc from 'fast-check'
import { expect, test } from 'vitest'

import { hueOf, initialsOf } from './avatar.tsx'

test.each([
  ['Ines Okoro', 'IO'],
  ['Mika', 'M'],
  ['  Ana   de la Cruz ', 'AC'],
  ['李 明', '李明'],
  ['🖋️ Desk', '🖋D'],
  ['', ''],
])('%j stands as %j', (name, initials) => expect(initialsOf(name)).toBe(initials))

test('a person keeps one colour, on the wheel', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(hueOf(id)).toBe(hueOf(id))
      expect(hueOf(id)).toBeGreaterThanOrEqual(0)
      expect(hueOf(id)).toBeLessThan(360)
    }),
  )
})
