/** What can be done with a photo of the library. */
const PHOTO_ACTIONS = ['see', 'use', 'edit'] as const
export type PhotoAction = (typeof PHOTO_ACTIONS)[number]

type PolicyActor = { id: string; role: string }
export type PhotoSubject = { uploadedById: string }

/** What each role may do with every photo, and what it may do besides with those it uploaded. */
const GRANTS: Record<string, { any: readonly PhotoAction[]; own: readonly PhotoAction[]; upload: boolean }> =
  {
    reporter: { any: ['see', 'use'], own: ['edit'], upload: true },
    editor: { any: ['see', 'use', 'edit'], own: [], upload: true },
    managing_editor: { any: ['see', 'use', 'edit'], own: [], upload: true },
    copy_editor: { any: ['see', 'use'], own: ['edit'], upload: true },
    photo_editor: { any: ['see', 'use', 'edit'], own: [], upload: true },
    admin: { any: ['see'], own: [], upload: false },
  }

/** Whether this person may do this with this photo. Unknown roles may do nothing. */
export function can(actor: PolicyActor, action: PhotoAction, photo: PhotoSubject): boolean {
  const grants = grantsOf(actor)
  if (!grants) return false
  return grants.any.includes(action) || (photo.uploadedById === actor.id && grants.own.includes(action))
}

/** Whether this person may add photos to the library. */
export function canUpload(actor: PolicyActor): boolean {
  return grantsOf(actor)?.upload ?? false
}

/** A condition on photo rows that is true of exactly the photos that `can(actor, 'see', …)` allows. */
export type VisiblePhotos = { id?: { in: string[] } }

/** The photos this person may see, as a where-clause: the library is the whole newsroom's. */
export function visibleTo(actor: PolicyActor): VisiblePhotos {
  return grantsOf(actor)?.any.includes('see') ? {} : { id: { in: [] } }
}

/** Everything this person may do with this photo, for the interface. */
export function abilitiesFor(actor: PolicyActor, photo: PhotoSubject): Record<PhotoAction, boolean> {
  return { see: can(actor, 'see', photo), use: can(actor, 'use', photo), edit: can(actor, 'edit', photo) }
}

function grantsOf(actor: PolicyActor) {
  return Object.hasOwn(GRANTS, actor.role) ? GRANTS[actor.role] : undefined
}
