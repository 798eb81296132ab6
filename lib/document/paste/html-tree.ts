/** Words of a page, with entities read. */
type HtmlText = { text: string }
/** An element of a page: its tag and its attributes' names in lower case. */
export type HtmlElement = { tag: string; attrs: Record<string, string>; children: HtmlNode[] }
export type HtmlNode = HtmlText | HtmlElement

/** Whether a node of a page is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tag' in node
}

/** All words below a node, as they stand in the page. */
export function wordsBelow(node: HtmlNode): string {
  return isElement(node) ? node.children.map(wordsBelow).join('') : node.text
}
