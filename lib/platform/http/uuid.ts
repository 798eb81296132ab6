const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside can be an id of ours at all, before the database is asked. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
