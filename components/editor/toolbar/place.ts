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
