export type Place = { left: number; top: number }
type Box = { left: number; right: number; top: number; bottom: number }
type Size = { width: number; height: number }

const GAP = 8

/**
 * Where a toolbar stands for a selection, in pixels of the window: above its middle, below it when there is no room above, and
 * never outside the window. `lowest` is the first free pixel under the top bar.
 */
export function placeOver(selection: Box, toolbar: Size, window: Size, lowest: number): Place {
  const middle = (selection.left + selection.right) / 2
  const left = Math.max(GAP, Math.min(middle - toolbar.width / 2, window.width - toolbar.width - GAP))
  const above = selection.top - toolbar.height - GAP
  const top = above >= lowest ? above : Math.min(selection.bottom + GAP, window.height - toolbar.height - GAP)
  return { left: Math.round(left), top: Math.round(top) }
}

/** The handles that a phone draws below selected words. */
const HANDLE = 32
/** What the frame has at the foot of a phone, and what a keyboard takes at least. */
const FOOT = 60
const FRAME_BAR = 53
const KEYBOARD = 120

/** The part of the window that can be seen: a keyboard takes from its height, `top` is how far it has been pushed down. */
export type Seen = Size & { top: number }

/**
 * Where a toolbar stands on a phone, in pixels of the window: at the foot of what can be seen, above the keyboard, or under the top
 * bar when it would cover the selected words or their handles there.
 */
export function placeOnPhone(selection: Box, toolbar: Size, seen: Seen, window: Size, lowest: number): Place {
  const hasKeyboard = window.height - seen.height > KEYBOARD
  const bottom = seen.top + seen.height - (hasKeyboard ? GAP : FOOT)
  const foot = bottom - toolbar.height
  const head = Math.max(lowest, seen.top + GAP)
  const isCovered = selection.bottom + HANDLE > foot && selection.top < bottom
  const isFreeAbove = selection.top - GAP >= head + toolbar.height
  return { left: GAP, top: Math.round(isCovered && isFreeAbove ? head : foot) }
}

/** The lowest pixel of the window that a bar may take on a phone: the keyboard's upper edge, or that of the frame's own bar. */
export function footOf(seen: Seen, window: Size): number {
  const hasKeyboard = window.height - seen.height > KEYBOARD
  return seen.top + seen.height - (hasKeyboard ? 0 : FRAME_BAR)
}
