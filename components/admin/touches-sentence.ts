/** What changing the flags of a record status does to stories that were agreed under it; null when there are none. */
export function touchesSentence({ open, live }: { open: number; live: number }): string | null {
  if (open + live === 0) return null
  const openPart =
    open === 0
      ? null
      : `${open === 1 ? '1 open story was' : `${open} open stories were`} agreed under this status and will be checked by the new rules at once.`
  const livePart =
    live === 0
      ? null
      : `${live === 1 ? '1 published story keeps' : `${live} published stories keep`} what readers have, and will be checked when published again.`
  return [openPart, livePart].filter(Boolean).join(' ')
}
