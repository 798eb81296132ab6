import type { Knower } from './model/sourcing.ts'

type PolicyActor = { id: string; role: string }

/** What a policy needs to know of a source. */
export type SourceSubject = {
  anonymous: boolean
  reporterId: string
  knowers: readonly Pick<Knower, 'personId'>[]
}

/**
 * `see_contacts` opens contacts and notes, `see_files` files; `keep` adds to all three. They are apart from `see`: whoever
 * manages a newsroom's lists has no need of its telephone numbers.
 */
export type SourceAction =
  'see' | 'use' | 'edit' | 'name_knower' | 'archive' | 'see_contacts' | 'see_files' | 'keep'

const OPENS: readonly SourceAction[] = ['see', 'use', 'see_contacts', 'see_files']

/** What each role may do with a source that has a public name. */
const NAMED: Record<string, readonly SourceAction[]> = {
  reporter: [...OPENS, 'keep'],
  editor: [...OPENS, 'keep', 'edit', 'archive'],
  managing_editor: [...OPENS, 'keep', 'edit', 'archive'],
  copy_editor: [...OPENS, 'keep', 'edit'],
  photo_editor: OPENS,
  admin: ['see', 'edit', 'archive'],
}
/** What the reporter of any source may do with it, and what those who know an anonymous one may. */
const REPORTER_OF: readonly SourceAction[] = [...OPENS, 'keep', 'edit', 'name_knower', 'archive']
const KNOWER_OF: readonly SourceAction[] = [...OPENS, 'keep']

/** Roles that may add to the registry. */
const MAY_ADD = new Set(['reporter', 'editor', 'managing_editor', 'copy_editor', 'admin'])

/**
 * Whether this person may do this with this source. An anonymous source exists for its reporter and for those who know it; no
 * role opens it to anybody else.
 */
export function can(actor: PolicyActor, action: SourceAction, source: SourceSubject): boolean {
  if (!Object.hasOwn(NAMED, actor.role)) return false
  if (source.reporterId === actor.id) return REPORTER_OF.includes(action)
  if (source.anonymous) return knows(actor, source) && KNOWER_OF.includes(action)
  return NAMED[actor.role]?.includes(action) ?? false
}

/** Whether this person may remove a file of this source: whoever sent it, as long as they may keep things here, or change it. */
export function canRemoveFile(
  actor: PolicyActor,
  source: SourceSubject,
  file: { uploadedById: string },
): boolean {
  if (!can(actor, 'keep', source)) return false
  return file.uploadedById === actor.id || can(actor, 'edit', source)
}

/** Roles that keep the newsroom's list of record statuses. */
const KEEPS_STATUSES = new Set(['admin'])

/** Whether this person may change what can be agreed with sources in this newsroom. */
export function canKeepStatuses(actor: PolicyActor): boolean {
  return KEEPS_STATUSES.has(actor.role)
}

/** Whether this person may add a source to the registry. */
export function canAdd(actor: PolicyActor): boolean {
  return MAY_ADD.has(actor.role)
}

/** A condition on source rows that is true of exactly the sources that `can(actor, 'see', …)` allows. */
export type VisibleSources = {
  OR: ({ anonymous: false } | { reporterId: string } | { knowers: { some: { personId: string } } })[]
}

/** The sources this person may see, as a where-clause; nothing matches an empty OR. */
export function visibleTo(actor: PolicyActor): VisibleSources {
  if (!Object.hasOwn(NAMED, actor.role)) return { OR: [] }
  return {
    OR: [{ anonymous: false }, { reporterId: actor.id }, { knowers: { some: { personId: actor.id } } }],
  }
}

function knows(actor: PolicyActor, source: SourceSubject): boolean {
  return source.knowers.some((knower) => knower.personId === actor.id)
}
