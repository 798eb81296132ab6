import { SHARED_STATES, STORY_STATES } from './model/story-state.ts'
import type { StoryState } from './model/story-state.ts'

/** What can be done with a story. */
export const STORY_ACTIONS = [
  'read',
  'comment',
  'suggest',
  'write',
  'attribute',
  'log_request',
  'approve_use',
  'approve_use_top',
  'edit_details',
  'add_collaborator',
  'keep_private',
  'assign',
  'submit',
  'edit',
  'override',
  'publish',
  'publish_breaking',
  'withdraw',
  'archive',
  'scrub',
] as const
export type StoryAction = (typeof STORY_ACTIONS)[number]

/** What a policy needs to know of a person, and of a story. */
export type PolicyActor = { id: string; role: string }
export type StorySubject = {
  authorId: string
  collaborators: readonly Collaboration[]
  /** A draft that its author keeps to themselves and those they added. */
  isPrivate: boolean
  state: StoryState
}

/** How far somebody was let into a story that is not theirs. `write` makes them a co-author. */
export const STORY_ACCESSES = ['write', 'suggest', 'comment', 'read'] as const
export type StoryAccess = (typeof STORY_ACCESSES)[number]
type Collaboration = { personId: string; access: StoryAccess }

type Grant = { actions: readonly StoryAction[]; whose: 'own' | 'any'; states: readonly StoryState[] }

const EVERY = STORY_STATES
const OPEN = STORY_STATES.filter((state) => state !== 'archived' && state !== 'withdrawn')
/** A reply may come at any time, also when readers have the story no more. */
const ANSWERABLE = STORY_STATES.filter((state) => state !== 'archived')
const WRITING: readonly StoryAction[] = ['comment', 'suggest', 'write', 'attribute', 'edit_details']
/** Only these can be kept private: what went to the desk is the desk's. */
const KEPT: readonly StoryState[] = ['pitch', 'assigned', 'draft']
const ON_DESK: readonly StoryState[] = ['submitted', 'in_edit', 'ready']

const NEWS_WRITER: readonly Grant[] = [
  { actions: ['read'], whose: 'own', states: EVERY },
  { actions: [...WRITING, 'add_collaborator'], whose: 'own', states: OPEN },
  { actions: ['keep_private'], whose: 'own', states: KEPT },
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
  { actions: ['scrub'], whose: 'any', states: OPEN },
  { actions: ['archive'], whose: 'any', states: ['pitch', 'assigned', 'draft', 'archived'] },
]

/** Who may do what with which story, as data: a role has the grants of its line and no others. */
const GRANTS: Record<string, readonly Grant[]> = {
  reporter: [
    ...NEWS_WRITER,
    { actions: ['read'], whose: 'any', states: SHARED_STATES },
    { actions: ['comment'], whose: 'any', states: [...ON_DESK, 'published'] },
  ],
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
    { actions: ['comment', 'suggest'], whose: 'any', states: KEPT },
    { actions: ['log_request'], whose: 'any', states: [...ON_DESK, 'published', 'withdrawn'] },
    { actions: ['edit'], whose: 'any', states: ON_DESK },
  ],
  photo_editor: [
    ...NEWS_WRITER,
    { actions: ['read'], whose: 'any', states: EVERY },
    { actions: ['comment', 'suggest', 'write'], whose: 'any', states: OPEN },
  ],
  admin: [
    { actions: ['read'], whose: 'any', states: SHARED_STATES },
    { actions: ['read'], whose: 'own', states: EVERY },
  ],
}

/** What somebody may do who was let into a story short of writing in it, whatever their role. */
const GUESTS: Record<Exclude<StoryAccess, 'write'>, readonly Grant[]> = {
  suggest: [
    { actions: ['read'], whose: 'own', states: EVERY },
    { actions: ['comment', 'suggest'], whose: 'own', states: OPEN },
  ],
  comment: [
    { actions: ['read'], whose: 'own', states: EVERY },
    { actions: ['comment'], whose: 'own', states: OPEN },
  ],
  read: [{ actions: ['read'], whose: 'own', states: EVERY }],
}

/** Roles that may begin a story, and roles whose holder counts as an editor who can know a source. */
const MAY_START = new Set(['reporter', 'editor', 'managing_editor', 'copy_editor', 'photo_editor'])
const MAY_ADD_TOPIC = new Set(['editor', 'managing_editor', 'copy_editor'])
const COUNTS_AS_EDITOR = new Set(['editor', 'managing_editor'])

/** Whether this person may do this with this story. Unknown roles may do nothing. */
export function can(actor: PolicyActor, action: StoryAction, story: StorySubject): boolean {
  const access =
    story.authorId === actor.id
      ? 'write'
      : story.collaborators.find(({ personId }) => personId === actor.id)?.access
  const allows = (grant: Grant): boolean =>
    grant.actions.includes(action) && grant.states.includes(story.state)
  const concerns = (grant: Grant): boolean => (grant.whose === 'own' ? access === 'write' : !story.isPrivate)
  if (grantsOf(actor).some((grant) => allows(grant) && concerns(grant))) return true
  return access !== undefined && access !== 'write' && isKnown(actor) && GUESTS[access].some(allows)
}

/** Whether a person may be let into a story this far: guests may be anybody with a role, co-authors must write stories. */
export function mayBeLetIn(person: PolicyActor, access: StoryAccess): boolean {
  return access === 'write' ? canStart(person) : isKnown(person)
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
    isPrivate?: false
    AND?: { OR: [{ authorId: string }, { collaborators: { some: Collaborates } }] }
    collaborators?: { some: Collaborates }
  }[]
}
type Collaborates = { personId: string; access: StoryAccess | { not: 'write' } }

/** The stories this person may see, as a where-clause for lists and look-ups; nothing matches an empty OR. */
export function visibleTo(actor: PolicyActor): VisibleStories {
  const writes: Collaborates = { personId: actor.id, access: 'write' }
  const listed = grantsOf(actor)
    .filter((grant) => grant.actions.includes('read'))
    .map((grant): VisibleStories['OR'][number] => {
      const state = { in: [...grant.states] }
      if (grant.whose === 'any') return { state, isPrivate: false }
      return { state, AND: { OR: [{ authorId: actor.id }, { collaborators: { some: writes } }] } }
    })
  if (!isKnown(actor)) return { OR: [] }
  // Every guest may read, in every state.
  const asGuest = { personId: actor.id, access: { not: 'write' } } as const
  return { OR: [...listed, { state: { in: [...EVERY] }, collaborators: { some: asGuest } }] }
}

/** Everything this person may do with this story, for the interface: it gets abilities and never asks for roles. */
export function abilitiesFor(actor: PolicyActor, story: StorySubject): Record<StoryAction, boolean> {
  return Object.fromEntries(STORY_ACTIONS.map((action) => [action, can(actor, action, story)])) as Record<
    StoryAction,
    boolean
  >
}

/** How far this person may go in this story now, whatever gives them that right; null for those who may not even read it. */
export function accessOf(actor: PolicyActor, story: StorySubject): StoryAccess | null {
  return STORY_ACCESSES.find((access) => can(actor, access, story)) ?? null
}

/** The socket's question: may this person's words enter the document? */
export function canWriteDocument(actor: PolicyActor, story: StorySubject): boolean {
  return can(actor, 'write', story)
}

function isKnown(actor: PolicyActor): boolean {
  return Object.hasOwn(GRANTS, actor.role)
}

function grantsOf(actor: PolicyActor): readonly Grant[] {
  return isKnown(actor) ? (GRANTS[actor.role] ?? []) : []
}
