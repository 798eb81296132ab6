import { SHARED_STATES, STORY_STATES } from './model/story-state.ts'
import type { StoryState } from './model/story-state.ts'

/** What can be done with a story. */
export const STORY_ACTIONS = [
  'read',
  'write',
  'attribute',
  'log_request',
  'approve_use',
  'approve_use_top',
  'edit_details',
  'add_collaborator',
  'assign',
  'submit',
  'edit',
  'override',
  'publish',
  'publish_breaking',
  'withdraw',
  'archive',
] as const
export type StoryAction = (typeof STORY_ACTIONS)[number]

/** What a policy needs to know of a person, and of a story. */
export type PolicyActor = { id: string; role: string }
export type StorySubject = { authorId: string; collaboratorIds: readonly string[]; state: StoryState }

type Grant = { actions: readonly StoryAction[]; whose: 'own' | 'any'; states: readonly StoryState[] }

const EVERY = STORY_STATES
const OPEN = STORY_STATES.filter((state) => state !== 'archived' && state !== 'withdrawn')
/** A reply may come at any time, also when readers have the story no more. */
const ANSWERABLE = STORY_STATES.filter((state) => state !== 'archived')
const WRITING: readonly StoryAction[] = ['write', 'attribute', 'edit_details']
const ON_DESK: readonly StoryState[] = ['submitted', 'in_edit', 'ready']

const NEWS_WRITER: readonly Grant[] = [
  { actions: ['read'], whose: 'own', states: EVERY },
  { actions: [...WRITING, 'add_collaborator'], whose: 'own', states: OPEN },
  { actions: ['log_request'], whose: 'own', states: ANSWERABLE },
  { actions: ['submit'], whose: 'own', states: ['draft'] },
  { actions: ['archive'], whose: 'own', states: ['pitch', 'assigned', 'draft', 'archived'] },
]

const EDITOR: readonly Grant[] = [
  ...NEWS_WRITER,
  { actions: ['read'], whose: 'any', states: EVERY },
  { actions: [...WRITING, 'add_collaborator', 'override', 'approve_use'], whose: 'any', states: OPEN },
  { actions: ['log_request'], whose: 'any', states: ANSWERABLE },
  { actions: ['assign'], whose: 'any', states: ['pitch'] },
  { actions: ['submit'], whose: 'any', states: ['draft'] },
  { actions: ['edit'], whose: 'any', states: ON_DESK },
  { actions: ['publish'], whose: 'any', states: [...ON_DESK, 'published'] },
  { actions: ['withdraw'], whose: 'any', states: ['published'] },
  { actions: ['archive'], whose: 'any', states: ['pitch', 'assigned', 'draft', 'archived'] },
]

/** Who may do what with which story, as data: a role has the grants of its line and no others. */
const GRANTS: Record<string, readonly Grant[]> = {
  reporter: [...NEWS_WRITER, { actions: ['read'], whose: 'any', states: SHARED_STATES }],
  editor: EDITOR,
  managing_editor: [
    ...EDITOR,
    { actions: ['approve_use_top'], whose: 'any', states: OPEN },
    { actions: ['publish_breaking'], whose: 'any', states: [...ON_DESK, 'published'] },
  ],
  copy_editor: [
    ...NEWS_WRITER,
    { actions: ['read'], whose: 'any', states: EVERY },
    { actions: [...WRITING, 'override'], whose: 'any', states: [...ON_DESK, 'published'] },
    { actions: ['log_request'], whose: 'any', states: [...ON_DESK, 'published', 'withdrawn'] },
    { actions: ['edit'], whose: 'any', states: ON_DESK },
  ],
  photo_editor: [
    ...NEWS_WRITER,
    { actions: ['read'], whose: 'any', states: EVERY },
    { actions: ['write'], whose: 'any', states: OPEN },
  ],
  admin: [
    { actions: ['read'], whose: 'any', states: SHARED_STATES },
    { actions: ['read'], whose: 'own', states: EVERY },
  ],
}

/** Roles that may begin a story, and roles whose holder counts as an editor who can know a source. */
const MAY_START = new Set(['reporter', 'editor', 'managing_editor', 'copy_editor', 'photo_editor'])
const MAY_ADD_TOPIC = new Set(['editor', 'managing_editor', 'copy_editor'])
const COUNTS_AS_EDITOR = new Set(['editor', 'managing_editor'])

/** Whether this person may do this with this story. Unknown roles may do nothing. */
export function can(actor: PolicyActor, action: StoryAction, story: StorySubject): boolean {
  const own = story.authorId === actor.id || story.collaboratorIds.includes(actor.id)
  return grantsOf(actor).some(
    (grant) =>
      grant.actions.includes(action) && grant.states.includes(story.state) && (grant.whose === 'any' || own),
  )
}

/** Whether this person may begin a story. */
export function canStart(actor: PolicyActor): boolean {
  return MAY_START.has(actor.role)
}

/** Whether this person may name a topic that no story had before. */
export function canAddTopic(actor: PolicyActor): boolean {
  return MAY_ADD_TOPIC.has(actor.role)
}

/** Whether somebody of this role counts as the editor who must know an anonymous source. */
export function countsAsEditor(role: string): boolean {
  return COUNTS_AS_EDITOR.has(role)
}

/** A condition on story rows that is true of exactly the stories that `can(actor, 'read', …)` allows. */
export type VisibleStories = {
  OR: {
    state: { in: StoryState[] }
    AND?: { OR: [{ authorId: string }, { collaborators: { some: { personId: string } } }] }
  }[]
}

/** The stories this person may see, as a where-clause for lists and look-ups; nothing matches an empty OR. */
export function visibleTo(actor: PolicyActor): VisibleStories {
  return {
    OR: grantsOf(actor)
      .filter((grant) => grant.actions.includes('read'))
      .map((grant) => {
        const state = { in: [...grant.states] }
        if (grant.whose === 'any') return { state }
        return {
          state,
          AND: { OR: [{ authorId: actor.id }, { collaborators: { some: { personId: actor.id } } }] },
        }
      }),
  }
}

/** Everything this person may do with this story, for the interface: it gets abilities and never asks for roles. */
export function abilitiesFor(actor: PolicyActor, story: StorySubject): Record<StoryAction, boolean> {
  return Object.fromEntries(STORY_ACTIONS.map((action) => [action, can(actor, action, story)])) as Record<
    StoryAction,
    boolean
  >
}

/** The socket's question: may this person's words enter the document? */
export function canWriteDocument(actor: PolicyActor, story: StorySubject): boolean {
  return can(actor, 'write', story)
}

function grantsOf(actor: PolicyActor): readonly Grant[] {
  return Object.hasOwn(GRANTS, actor.role) ? (GRANTS[actor.role] ?? []) : []
}
