import { describe, expect, test } from 'vitest'
import { abilitiesFor, can, PEOPLE_ACTIONS, ROLE_IDS, roleLabel, visibleTo } from './policy.ts'
import type { PeopleAction } from './policy.ts'

const ADMIN_ONLY: readonly PeopleAction[] = [
  'enter_admin',
  'manage_people',
  'manage_bylines',
  'manage_sections',
]
const me = '00000000-0000-7000-8000-000000000001'
const other = '00000000-0000-7000-8000-000000000002'

describe('who may do what with people, bylines and sections', () => {
  test.each(ADMIN_ONLY)('%s is for admins alone', (action) => {
    for (const role of ROLE_IDS) expect(can({ id: me, role }, action)).toBe(role === 'admin')
  })

  test('everybody sees colleagues, bylines and sections', () => {
    for (const role of ROLE_IDS) {
      for (const action of ['list_colleagues', 'list_bylines', 'list_sections'] as const)
        expect(can({ id: me, role }, action)).toBe(true)
    }
  })

  test('everybody sees and ends their own sign-ins, and only an admin those of others', () => {
    for (const role of ROLE_IDS) {
      for (const action of ['see_sessions', 'end_session'] as const) {
        expect(can({ id: me, role }, action, { personId: me })).toBe(true)
        expect(can({ id: me, role }, action, { personId: other })).toBe(role === 'admin')
      }
    }
  })

  test.each(['', 'owner', 'constructor', '__proto__', 'toString'])(
    'the unknown role "%s" may do nothing and sees nobody',
    (role) => {
      for (const action of PEOPLE_ACTIONS) expect(can({ id: me, role }, action, { personId: me })).toBe(false)
      expect(visibleTo({ id: me, role })).toEqual({ id: { in: [] } })
    },
  )

  test('lists show the active people; who manages people sees all', () => {
    for (const role of ROLE_IDS)
      expect(visibleTo({ id: me, role })).toEqual(role === 'admin' ? {} : { status: 'active' })
  })

  test('abilities say the same as the policy', () => {
    for (const role of ROLE_IDS) {
      for (const [action, able] of Object.entries(abilitiesFor({ id: me, role }))) {
        expect(able).toBe(can({ id: me, role }, action as PeopleAction))
      }
    }
  })

  test('roles have words', () => {
    expect(roleLabel('copy_editor')).toBe('Copy editor')
    expect(roleLabel('something')).toBe('something')
  })
})
