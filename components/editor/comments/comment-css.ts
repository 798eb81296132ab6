const IDS = /^[0-9a-f-]{36}$/i

/**
 * The style sheet that draws the open conversations by their ids, the active one stronger. A style sheet and not decorations, so that a
 * key press costs nothing however many there are; what is resolved is not drawn.
 */
export function commentCss(open: readonly string[], active: string | null): string {
  const ids = open.filter((id) => IDS.test(id))
  const rules = ids.length > 0 ? [`${ids.map(selector).join(',')}{${DRAWN}}`] : []
  if (active && IDS.test(active)) rules.push(`${selector(active)}{${ACTIVE}}`)
  return rules.join('\n')
}

const DRAWN =
  'padding-bottom:2px;background:var(--comment-wash);border-bottom:2px dotted var(--comment);cursor:pointer'
const ACTIVE = 'padding-bottom:2px;background:var(--comment-active);border-bottom:2px solid var(--comment)'

function selector(id: string): string {
  return `.part [data-comment="${id}"]`
}
