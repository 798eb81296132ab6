import { ROLE_IDS } from '#lib/people/policy.ts'

type PolicyActor = { id: string; role: string }

/** What the policy needs to know of a source's seal: who keeps the source, who was told, who holds a copy, who was handed one. */
export type SealSubject = {
  anonymous: boolean
  reporterId: string
  knowerIds: readonly string[]
  holderIds: readonly string[]
  openedIds: readonly string[]
}

/** `see` shows who holds and who knows; `keep` says where the identity is kept: seal, seal anew, withdraw, destroy, outside. */
export type SealAction = 'see' | 'keep' | 'open' | 'share' | 'read_log' | 'attest' | 'attest_editor'

const REPORTER_OF: readonly SealAction[] = ['see', 'keep', 'read_log', 'attest', 'attest_editor']
const HOLDER_OF: readonly SealAction[] = ['see', 'open', 'share', 'read_log']
const OPENED: readonly SealAction[] = ['see', 'attest']
const KNOWER_OF: readonly SealAction[] = ['see']

const KNOWN_ROLES: readonly string[] = ROLE_IDS

/**
 * Whether this person may do this with the identity of this source. No role opens anything: what counts is whether somebody keeps
 * the source, holds a copy or was told.
 */
export function can(actor: PolicyActor, action: SealAction, subject: SealSubject): boolean {
  if (!KNOWN_ROLES.includes(actor.role) || !subject.anonymous) return false
  const grants = [
    ...(subject.reporterId === actor.id ? REPORTER_OF : []),
    ...(subject.holderIds.includes(actor.id) ? HOLDER_OF : []),
    ...(subject.openedIds.includes(actor.id) ? OPENED : []),
    ...(subject.knowerIds.includes(actor.id) ? KNOWER_OF : []),
  ]
  return grants.includes(action)
}

/** Whether this person may have a key of their own: everybody who works here. */
export function canHaveKey(actor: PolicyActor): boolean {
  return KNOWN_ROLES.includes(actor.role)
}

/** Everything this person may do with the identity, for the interface: it gets abilities and never asks for roles. */
export function abilitiesFor(actor: PolicyActor, subject: SealSubject) {
  const may = (action: SealAction) => can(actor, action, subject)
  return {
    keep: may('keep'),
    open: may('open'),
    share: may('share'),
    readLog: may('read_log'),
    attest: may('attest'),
    attestEditor: may('attest_editor'),
  }
}
