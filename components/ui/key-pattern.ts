/** What of a key press decides whether it matches. */
export type KeyPress = {
  key: string
  /** The key's place on the keyboard, such as "KeyF". */
  code?: string
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * Whether a key press is the pattern, such as "mod+k", "shift+enter", "j" or "?". "mod" is ⌘ on a Mac and Ctrl
 * elsewhere; either is taken, so that a foreign keyboard works. Shift matters only beside a letter or a named key:
 * "?" is "?" whichever keys make it. A Mac's Option makes another letter of a letter, so there its place counts.
 */
export function matchesKeys(press: KeyPress, pattern: string): boolean {
  const parts = pattern.toLowerCase().split('+')
  const key = parts.pop() ?? ''
  const wanted = new Set(parts)
  const mod = press.metaKey || press.ctrlKey
  if (mod !== wanted.has('mod') || press.altKey !== wanted.has('alt')) return false
  const shiftCounts = key.length > 1 || /[a-z]/.test(key)
  if (shiftCounts && press.shiftKey !== wanted.has('shift')) return false
  const isPlace =
    press.metaKey && press.altKey && /^[a-z]$/.test(key) && press.code === `Key${key.toUpperCase()}`
  return isPlace || press.key.toLowerCase() === key
}

/** Whether what has the focus takes letters, so that "j" must stay a letter. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target.matches(
      'input:not([type=checkbox],[type=radio]), textarea, select, [role=combobox], [role=textbox]',
    )
  )
}
