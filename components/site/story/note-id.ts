/** The address on the page of a note of "How we know this", by its number. */
export function noteId(note: number): string {
  return `note-${note}`
}
