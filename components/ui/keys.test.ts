import { expect, test } from 'vitest'

import { keyCaps } from './keys.tsx'

test('keys are drawn as they stand on the keyboard in use', () => {
  expect(keyCaps('mod+shift+a', true)).toEqual(['⌘', '⇧', 'A'])
  expect(keyCaps('mod+shift+a', false)).toEqual(['Ctrl', '⇧', 'A'])
  expect(keyCaps('enter', false)).toEqual(['↵'])
  expect(keyCaps('?', true)).toEqual(['?'])
})
