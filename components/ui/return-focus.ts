'use client'

const FLOATING =
  '[role=dialog],[role=alertdialog],[role=menu],[role=listbox],[data-radix-popper-content-wrapper]'

let lastOutside: HTMLElement | null = null

if (typeof document !== 'undefined') {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && !target.closest(FLOATING)) lastOutside = target
  })
}

/**
 * Gives the focus back to where it was on the page before anything floated over it. For `onCloseAutoFocus`: one dialog may have
 * followed another, so the element that had the focus when this one opened can be gone.
 */
export function returnFocus(event: Event): void {
  event.preventDefault()
  if (document.querySelector('[role=dialog],[role=alertdialog]')) return
  const target = lastOutside?.isConnected ? lastOutside : document.getElementById('page')
  target?.focus()
}
