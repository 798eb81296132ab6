/** Moves the focus along the buttons of a toolbar with the arrow keys, as toolbars do. */
export function stepFocus(event: React.KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (by === 0) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  event.preventDefault()
  buttons[(at + by + buttons.length) % buttons.length]?.focus()
}
