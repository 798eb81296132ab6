import type { KeyKind } from './age-file.ts'

/** Where the identity of an anonymous source is kept, as its reporter says. */
export type IdentityKept = 'unsaid' | 'outside' | 'sealed'

/** What happened to a seal, and what people read for it; the name of whom it concerned follows. */
export const DEED_LABELS = {
  sealed: 'Sealed it',
  handed_out: 'Was handed the sealed identity',
  shared: 'Sealed it to',
  withdrawn: 'Withdrew the copy of',
  resealed: 'Sealed it anew',
  destroyed: 'Destroyed the seal',
} as const
export type SealDeed = keyof typeof DEED_LABELS

/** How many days an entry of the access log is kept; the database refuses to drop a younger one. */
export const LOG_DAYS = 365

export const ATTESTATION_KINDS = [
  'editor_knows',
  'same_person',
  'different_people',
  'not_who_was_asked',
] as const
type AttestationKind = (typeof ATTESTATION_KINDS)[number]

/** Somebody's key, as others may see it. */
type PublicKey = { id: string; recipient: string }

/** One's own key. `lockedIdentity` is an age file that one's passphrase or passkey opens; times are ISO 8601. */
export type OwnKey = PublicKey & {
  kind: KeyKind
  label: string
  lockedIdentity: string
  createdAt: string
  retiredAt: string | null
  copies: number
}

/** A colleague to whom an identity can be sealed, or who has no key yet. */
export type SealPerson = { id: string; name: string; roleLabel: string; me: boolean; key: PublicKey | null }

/** Somebody who holds a copy. `active`: works here; `keyRetired`: the copy is for a key that its owner replaced. */
export type Holder = {
  personId: string
  name: string
  me: boolean
  active: boolean
  keyRetired: boolean
  since: string
  openedAt: string | null
}

/** Somebody who knows who a source is, and how that is known to us. */
export type KnowerView = {
  personId: string
  name: string
  isEditor: boolean
  how: 'keeps' | 'opened' | 'told' | 'vouched'
  confirmed: boolean
}

/** What somebody vouched for. `about` says in words whom or what it concerns, as far as the viewer may see it. */
export type AttestationView = {
  id: string
  kind: AttestationKind
  about: string
  byName: string
  at: string
  mine: boolean
}

/** The identity of a source as those see it who keep it, hold it or were told: everything but the identity. */
export type SealView = {
  sourceId: string
  identityKept: IdentityKept
  seal: { id: string; madeAt: string; madeByName: string } | null
  holders: Holder[]
  knowers: KnowerView[]
  attestations: AttestationView[]
  requests: { id: string; party: string; story: string }[]
  abilities: {
    keep: boolean
    open: boolean
    share: boolean
    readLog: boolean
    attest: boolean
    attestEditor: boolean
    confirm: boolean
  }
}

/** One line of the access log. */
export type AccessEntry = { id: string; at: string; by: string; deed: SealDeed; about: string | null }

/** A copy on its way to its holder: an age file in base64, and the locked key that opens it. */
export type HandedOut = { sealId: string; ciphertext: string; kind: KeyKind; lockedIdentity: string }
