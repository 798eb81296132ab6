import { describe, expect, it } from 'vitest'
import { abilitiesFor, can, canUpload, visibleTo } from './policy.ts'

const me = (role: string) => ({ id: 'me', role })
const MINE = { uploadedById: 'me' }
const THEIRS = { uploadedById: 'somebody' }

describe('photos', () => {
  it.each([
    ['reporter', true, true, false],
    ['editor', true, true, true],
    ['managing_editor', true, true, true],
    ['copy_editor', true, true, false],
    ['photo_editor', true, true, true],
    ['admin', false, false, false],
    ['constructor', false, false, false],
    ['', false, false, false],
  ])('%s: upload %s, edit own %s, edit any %s', (role, uploads, editsOwn, editsAny) => {
    expect(canUpload(me(role))).toBe(uploads)
    expect(can(me(role), 'edit', MINE)).toBe(editsOwn)
    expect(can(me(role), 'edit', THEIRS)).toBe(editsAny)
  })

  it.each([
    'reporter',
    'editor',
    'managing_editor',
    'copy_editor',
    'photo_editor',
    'admin',
    'nobody',
    'toString',
  ])('are listed for %s exactly when each may be seen', (role) => {
    const lists = visibleTo(me(role)).id === undefined
    expect(lists).toBe(can(me(role), 'see', THEIRS))
    expect(lists).toBe(abilitiesFor(me(role), MINE).see)
  })

  it('can be put into a story by everybody who writes, and not by an admin', () => {
    expect(
      ['reporter', 'editor', 'copy_editor', 'photo_editor', 'admin'].map((role) =>
        can(me(role), 'use', THEIRS),
      ),
    ).toEqual([true, true, true, true, false])
  })
})
