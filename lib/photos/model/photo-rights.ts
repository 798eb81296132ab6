/** What right the newsroom has to print a photo, and what people read for it. */
export const PHOTO_RIGHTS = [
  'unknown',
  'own',
  'agency',
  'licensed',
  'handout',
  'public_domain',
  'none',
] as const
export type PhotoRights = (typeof PHOTO_RIGHTS)[number]
export const PHOTO_RIGHTS_LABELS: Record<PhotoRights, string> = {
  unknown: 'Not cleared yet',
  own: 'Our own',
  agency: 'Agency, by subscription',
  licensed: 'Licensed for this use',
  handout: 'Handout',
  public_domain: 'Public domain or free licence',
  none: 'No right to print it',
}

/** Whether a right that lasts until that moment is over at `now` (both ISO 8601); null lasts. */
export function hasEnded(rightsUntil: string | null, now: string): boolean {
  return rightsUntil !== null && Date.parse(rightsUntil) < Date.parse(now)
}
