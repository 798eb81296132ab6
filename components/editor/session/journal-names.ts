const PREFIX = 'stet:'
const SENT = 'stet-sent:'
const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const NAME = new RegExp(`^stet:(${ID}):(${ID})$`)

/** The name of the database in the browser that keeps one person's words in one story. */
export function journalName(personId: string, storyId: string): string {
  return `${PREFIX}${personId}:${storyId}`
}

/** Whose journal a database of the browser is, and of which story; null when it is none. */
export function journalOf(name: string): { personId: string; storyId: string } | null {
  const [, personId, storyId] = NAME.exec(name) ?? []
  return personId && storyId ? { personId, storyId } : null
}

/** Takes down that the newsroom has every word of a journal. */
export function markSent(name: string): void {
  quietly(() => localStorage.setItem(SENT + name, '1'))
}

/** Takes that back, before a word that the newsroom has not. */
export function forgetSent(name: string): void {
  quietly(() => localStorage.removeItem(SENT + name))
}

/** Whether the newsroom has every word of a journal; one that nothing is known of counts as unsent. */
export function isSent(name: string): boolean {
  return quietly(() => localStorage.getItem(SENT + name)) === '1'
}

/** Some private windows have no storage; then nothing counts as sent. */
function quietly<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
