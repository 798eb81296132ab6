/** How far a guest was let into a story, said to them. */
export const GUEST_WORDS = {
  suggest: 'You may suggest',
  comment: 'You may comment',
  read: 'You may read',
} as const
