import { fromLocalField, toLocalField } from '#components/ui/local-field.ts'
import type { SourceFields, UseFields } from '#lib/sources/model/inputs.ts'
import type { Basis, Channel, Material, RecordStatus } from '#lib/sources/model/sourcing.ts'
import type { UseView } from '../story-types.ts'
import type { Choice } from './choice.ts'

/** An agreement as it stands in the form: everything is text, until it is sent. */
export type Agreement = {
  recordStatusId: string
  basis: Basis | null
  material: Material | null
  description: string
  reason: string
  reasonWithheld: boolean
  terms: string
  /** Null while the notes that are kept have not been opened: they then stay as they are. */
  notes: string | null
  channel: Channel | null
  /** Local date and time as the field gives it: "2026-03-04T15:30", or empty. */
  obtainedAt: string
  /** Who obtained it; null for whoever fills the form in. */
  obtainedById: string | null
  knownTo: string[]
}

/** The status a form starts with: on the record for those who are named, the first that hides the name for those who are not. */
export function startingStatus(statuses: readonly RecordStatus[], anonymous: boolean): string {
  const fits = (status: RecordStatus) => status.mayPublish && status.mayName !== anonymous
  return (statuses.find(fits) ?? statuses[0])?.id ?? ''
}

/** A new agreement with nothing said yet but what follows from the choice. */
export function startAgreement(
  choice: Exclude<Choice, { type: 'use' }>,
  statuses: readonly RecordStatus[],
): Agreement {
  const description = choice.type === 'create' ? choice.name : choice.label
  return {
    recordStatusId: startingStatus(statuses, choice.anonymous),
    basis: null,
    material: null,
    description: choice.anonymous ? description : '',
    reason: '',
    reasonWithheld: false,
    terms: '',
    notes: '',
    channel: null,
    obtainedAt: '',
    obtainedById: null,
    knownTo: [],
  }
}

/** The agreement of a use that is there, for changing it. */
export function agreementOf(use: UseView): Agreement {
  return {
    recordStatusId: use.recordStatus.id,
    basis: use.basis,
    material: use.material,
    description: use.description,
    reason: use.reason,
    reasonWithheld: use.reasonWithheld,
    terms: use.terms ?? '',
    notes: use.hasNotes ? null : '',
    channel: use.channel,
    obtainedAt: toLocalField(use.obtainedAt),
    obtainedById: use.obtainedById,
    knownTo: use.knowers.map((knower) => knower.personId),
  }
}

/** What the server is sent. */
export function toUseFields(
  agreement: Agreement,
): Omit<UseFields, 'obtainedAt'> & { obtainedAt: string | null } {
  const { notes, obtainedById, ...rest } = agreement
  return {
    ...rest,
    ...(notes === null ? {} : { notes }),
    ...(obtainedById === null ? {} : { obtainedById }),
    obtainedAt: fromLocalField(agreement.obtainedAt),
  }
}

/** The source that a choice makes; an anonymous one carries its agreed description and nothing else. */
export function toSourceFields(
  choice: Extract<Choice, { type: 'create' }>,
  named: { jobRole: string; affiliation: string; url: string },
  description: string,
): SourceFields {
  const bare = {
    kind: choice.kind,
    beats: [],
    publicName: '',
    description: '',
    jobRole: '',
    affiliation: '',
    url: '',
  }
  if (choice.anonymous) return { ...bare, anonymous: true, description }
  return { ...bare, anonymous: false, publicName: choice.name, ...named }
}

/** What keeps an agreement from being made, as a sentence; null when nothing does. */
export function problemOfAgreement(agreement: Agreement, anonymous: boolean): string | null {
  if (!agreement.recordStatusId) return 'Choose what was agreed with the source.'
  if (anonymous && !agreement.description.trim())
    return 'Say how readers are to be told of this source: “a person briefed on the talks”.'
  return null
}
