/** The roles of the newsroom: the id that rows carry, the word people read, and what its holder does. */
export const ROLES = [
  { id: 'reporter', label: 'Reporter', does: 'Writes, attaches sources, asks for comment, submits.' },
  { id: 'editor', label: 'Editor', does: 'Assigns, edits, approves, publishes, corrects.' },
  {
    id: 'managing_editor',
    label: 'Managing editor',
    does: 'Everything an editor does, approves what the top of a story rests on, and publishes when the news will not wait.',
  },
  {
    id: 'copy_editor',
    label: 'Copy editor',
    does: 'Works through findings, overrides a check with a reason.',
  },
  { id: 'photo_editor', label: 'Photo editor', does: 'Ingests photos, captions, credits, rights.' },
  { id: 'admin', label: 'Admin', does: 'Keeps the people, the bylines and the sections.' },
] as const
export type Role = (typeof ROLES)[number]['id']

/** The ids alone, for schemas. */
export const ROLE_IDS = ROLES.map((role) => role.id) as [Role, ...Role[]]

/** What can be done with people, sign-ins, bylines and sections. */
export const PEOPLE_ACTIONS = [
  'enter_admin',
  'list_colleagues',
  'manage_people',
  'see_sessions',
  'end_session',
  'list_bylines',
  'manage_bylines',
  'list_sections',
  'manage_sections',
] as const
export type PeopleAction = (typeof PEOPLE_ACTIONS)[number]

/** What a policy needs to know of who acts, and whose thing it is. */
export type PolicyActor = { id: string; role: string }
export type PeopleSubject = { personId: string }

type Grant = { actions: readonly PeopleAction[]; whose: 'own' | 'any' }

const COLLEAGUE: readonly Grant[] = [
  { actions: ['list_colleagues', 'list_bylines', 'list_sections'], whose: 'any' },
  { actions: ['see_sessions', 'end_session'], whose: 'own' },
]

/** Who may do what, as data: a role has the grants of its line and no others. */
const GRANTS: Record<string, readonly Grant[]> = {
  reporter: COLLEAGUE,
  editor: COLLEAGUE,
  managing_editor: COLLEAGUE,
  copy_editor: COLLEAGUE,
  photo_editor: COLLEAGUE,
  admin: [
    ...COLLEAGUE,
    {
      actions: [
        'enter_admin',
        'manage_people',
        'manage_bylines',
        'manage_sections',
        'see_sessions',
        'end_session',
      ],
      whose: 'any',
    },
  ],
}

/** The role whose last active holder must stay. */
export const KEEPER_ROLE: Role = 'admin'

/** Whether this person may do this; `subject` names whose sign-in it is. Unknown roles may do nothing. */
export function can(actor: PolicyActor, action: PeopleAction, subject?: PeopleSubject): boolean {
  return grantsOf(actor).some(
    (grant) => grant.actions.includes(action) && (grant.whose === 'any' || subject?.personId === actor.id),
  )
}

/** A condition on person rows: whom this person sees in lists. Those who manage people see all, others the active ones. */
export type VisiblePeople = { status?: 'active'; id?: { in: string[] } }

/** The people this person sees, as a where-clause; nobody for an unknown role. */
export function visibleTo(actor: PolicyActor): VisiblePeople {
  if (can(actor, 'manage_people')) return {}
  if (can(actor, 'list_colleagues')) return { status: 'active' }
  return { id: { in: [] } }
}

/** What the interface needs to know: it gets abilities and never asks for roles. */
export type PeopleAbilities = Record<PeopleAction, boolean>

/** Everything this person may do with other people's things, for the interface. */
export function abilitiesFor(actor: PolicyActor): PeopleAbilities {
  return Object.fromEntries(PEOPLE_ACTIONS.map((action) => [action, can(actor, action)])) as PeopleAbilities
}

/** A role's word; the id itself for one that is not known. */
export function roleLabel(role: string): string {
  return ROLES.find((known) => known.id === role)?.label ?? role
}

function grantsOf(actor: PolicyActor): readonly Grant[] {
  return Object.hasOwn(GRANTS, actor.role) ? (GRANTS[actor.role] ?? []) : []
}
