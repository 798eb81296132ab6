/** The id of the element that dialogs, menus and tips are put into; it stands at the end of every page of the newsroom. */
export const LAYERS = 'layers'

/**
 * Where what lies over the page is put: beside the page. Put into the body itself, React would listen there as well, and look at every
 * key that is typed on the page twice. Undefined (then the body) on the server and on pages without one.
 */
export function layers(): HTMLElement | undefined {
  return typeof document === 'undefined' ? undefined : (document.getElementById(LAYERS) ?? undefined)
}
