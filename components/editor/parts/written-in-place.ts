type Difference = { start: number; count: number; put: string }

/**
 * Does `work`, in which the text of `node` may be written anew; what the page gets of it are the letters that differ. The browser then
 * lays out those, and not the whole run of words once more.
 */
export function writtenInPlace(node: Node | null | undefined, work: () => void): void {
  if (!isText(node)) return work()
  Object.defineProperty(node, 'nodeValue', {
    configurable: true,
    get: () => node.data,
    set: (text: string | null) => {
      const { start, count, put } = differenceOf(node.data, text ?? '')
      node.replaceData(start, count, put)
    },
  })
  try {
    work()
  } finally {
    Reflect.deleteProperty(node, 'nodeValue')
  }
}

function isText(node: Node | null | undefined): node is Text {
  return node?.nodeType === 3
}

/** What makes `after` of `before`: from `start` on, `count` code units go and `put` comes. */
export function differenceOf(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return { start, count: before.length - start - end, put: after.slice(start, after.length - end) }
}
