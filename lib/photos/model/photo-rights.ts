/** What right the newsroom has to print a photo. */
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
