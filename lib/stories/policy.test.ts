import { describe, expect, it } from 'vitest'
import { STORY_STATES } from './model/story-state.ts'
import { abilitiesFor, can, canStart, STORY_ACTIONS, visibleTo } from './policy.ts'
import type { StoryAction } from './policy.ts'

const ROLES = [
  'reporter',
  'editor',
  'managing_editor',
  'copy_editor',
  'photo_editor',
  'admin',
  'intruder',
  '__proto__',
  '',
]
const ME = 'me'
const own = { authorId: ME, collaboratorIds: [] }
const together = { authorId: 'other', collaboratorIds: [ME] }
const foreign = { authorId: 'other', collaboratorIds: [] }

function who(
  action: StoryAction,
  story: { authorId: string; collaboratorIds: string[] },
  state: (typeof STORY_STATES)[number],
): string[] {
  return ROLES.filter((role) => can({ id: ME, role }, action, { ...story, state }))
}

describe('Who may do what with a story', () => {
  it('lets only editors publish and withdraw', () => {
    for (const state of STORY_STATES) {
      for (const story of [own, together, foreign]) {
        expect(who('publish', story, state)).toEqual(
          ['submitted', 'in_edit', 'ready', 'published'].includes(state) ? ['editor', 'managing_editor'] : [],
        )
        expect(who('withdraw', story, state)).toEqual(
          state === 'published' ? ['editor', 'managing_editor'] : [],
        )
      }
    }
  })

  it('keeps a draft between its authors, the desk and the photo desk', () => {
    expect(who('read', foreign, 'draft')).toEqual([
      'editor',
      'managing_editor',
      'copy_editor',
      'photo_editor',
    ])
    expect(who('read', together, 'draft')).toContain('reporter')
    expect(who('read', foreign, 'submitted')).toContain('reporter')
  })

  it('lets a reporter write in their own and shared stories and nobody else’s', () => {
    expect(who('write', foreign, 'submitted')).not.toContain('reporter')
    expect(who('write', own, 'in_edit')).toContain('reporter')
    expect(who('write', together, 'in_edit')).toContain('reporter')
  })

  it('lets an admin write nothing', () => {
    for (const state of STORY_STATES) expect(who('write', foreign, state)).not.toContain('admin')
    expect(canStart({ id: ME, role: 'admin' })).toBe(false)
  })

  it('lets copy editors let findings stand, and reporters not', () => {
    expect(who('override', own, 'submitted')).toEqual(['editor', 'managing_editor', 'copy_editor'])
  })

  it('keeps the way past open blocks, and the top approval, to managing editors', () => {
    for (const state of STORY_STATES) {
      for (const action of ['publish_breaking', 'approve_use_top'] as const)
        expect(['managing_editor', undefined]).toContain(who(action, foreign, state)[0])
    }
    expect(who('publish_breaking', own, 'draft')).toEqual([])
    expect(who('publish_breaking', foreign, 'submitted')).toEqual(['managing_editor'])
    expect(who('approve_use', own, 'draft')).toEqual(['editor', 'managing_editor'])
  })

  it('writes nothing into archived and withdrawn stories', () => {
    for (const state of ['archived', 'withdrawn'] as const) expect(who('write', own, state)).toEqual([])
  })

  it('gives an unknown role nothing at all', () => {
    for (const role of ['intruder', '__proto__', '']) {
      for (const state of STORY_STATES) {
        expect(Object.values(abilitiesFor({ id: ME, role }, { ...own, state })).some(Boolean)).toBe(false)
      }
      expect(visibleTo({ id: ME, role })).toEqual({ OR: [] })
    }
  })

  it('never allows an action on a story that may not be read', () => {
    for (const role of ROLES) {
      for (const state of STORY_STATES) {
        for (const story of [own, together, foreign]) {
          const actor = { id: ME, role }
          const allowed = STORY_ACTIONS.some((action) => can(actor, action, { ...story, state }))
          expect(can(actor, 'read', { ...story, state })).toBe(allowed)
        }
      }
    }
  })
})
