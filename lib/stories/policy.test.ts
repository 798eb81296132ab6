import { describe, expect, it } from 'vitest'
import { STORY_STATES } from './model/story-state.ts'
import { abilitiesFor, can, canStart, STORY_ACTIONS, visibleTo } from './policy.ts'
import type { StoryAccess, StoryAction, StorySubject } from './policy.ts'

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
const own = { authorId: ME, collaborators: [], isPrivate: false }
const together = withAccess('write')
const foreign = { authorId: 'other', collaborators: [], isPrivate: false }

function withAccess(access: StoryAccess) {
  return { authorId: 'other', collaborators: [{ personId: ME, access }], isPrivate: false }
}

function who(
  action: StoryAction,
  story: Omit<StorySubject, 'state'>,
  state: (typeof STORY_STATES)[number],
): string[] {
  return ROLES.filter((role) => can({ id: ME, role }, action, { ...story, state }))
}

const guests = (['suggest', 'comment', 'read'] as const).map(withAccess)
const hidden = (story: Omit<StorySubject, 'state'>) => ({ ...story, isPrivate: true })
const NEWSROOM = ['reporter', 'editor', 'managing_editor', 'copy_editor', 'photo_editor', 'admin']

describe('Who may do what with a story', () => {
  it('shows a private draft to its author and those added to it, and to no editor', () => {
    for (const state of ['pitch', 'assigned', 'draft', 'archived'] as const) {
      expect(who('read', hidden(foreign), state)).toEqual([])
      expect(who('read', hidden(own), state)).toEqual(NEWSROOM)
      for (const guest of guests) expect(who('read', hidden(guest), state)).toEqual(NEWSROOM)
    }
    expect(who('keep_private', foreign, 'draft')).toEqual([])
    expect(who('keep_private', own, 'submitted')).toEqual([])
  })

  it('lets a guest of a story do as much as they were let in for and no more', () => {
    const may = (access: StoryAccess, action: StoryAction) =>
      who(action, withAccess(access), 'draft').includes('reporter')
    const actions = ['read', 'comment', 'suggest', 'write'] as const
    expect(actions.filter((action) => may('read', action))).toEqual(['read'])
    expect(actions.filter((action) => may('comment', action))).toEqual(['read', 'comment'])
    expect(actions.filter((action) => may('suggest', action))).toEqual(['read', 'comment', 'suggest'])
    expect(actions.filter((action) => may('write', action))).toEqual(actions)
  })

  it('lets reporters comment on the desk’s stories, copy editors suggest in drafts, and admins only read', () => {
    expect(who('comment', foreign, 'submitted')).toContain('reporter')
    expect(who('suggest', foreign, 'submitted')).not.toContain('reporter')
    expect(who('suggest', foreign, 'draft')).toContain('copy_editor')
    expect(who('write', foreign, 'draft')).not.toContain('copy_editor')
    for (const state of STORY_STATES) expect(who('comment', foreign, state)).not.toContain('admin')
  })

  it('lets editors remove a passage for good, also in what readers have, and nobody in a private draft', () => {
    for (const state of STORY_STATES) {
      const may = ['archived', 'withdrawn'].includes(state) ? [] : ['editor', 'managing_editor']
      expect(who('scrub', foreign, state)).toEqual(may)
      expect(who('scrub', own, state)).toEqual(may)
    }
    expect(who('scrub', hidden(foreign), 'draft')).toEqual([])
  })

  it('lets whoever may write also suggest, and whoever may suggest also comment', () => {
    for (const state of STORY_STATES) {
      for (const story of [own, together, foreign, ...guests]) {
        expect(who('suggest', story, state)).toEqual(expect.arrayContaining(who('write', story, state)))
        expect(who('comment', story, state)).toEqual(expect.arrayContaining(who('suggest', story, state)))
      }
    }
  })

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
        for (const story of [own, together, foreign, ...guests, ...[own, foreign].map(hidden)]) {
          const actor = { id: ME, role }
          const allowed = STORY_ACTIONS.some((action) => can(actor, action, { ...story, state }))
          expect(can(actor, 'read', { ...story, state })).toBe(allowed)
        }
      }
    }
  })
})
