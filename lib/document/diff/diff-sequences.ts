/** What became of a stretch of two sequences: how many items it has, in the one, the other, or both. */
export type Stretch = { kind: 'same' | 'removed' | 'added'; count: number }

/**
 * The shortest way from one sequence to another (Myers, "An O(ND) Difference Algorithm", 1986), items compared by `===`. Where it
 * would take more than `mostEdits` steps the middle counts as replaced: two such sequences have nothing in common worth the search.
 */
export function diffSequences<T>(before: readonly T[], after: readonly T[], mostEdits: number): Stretch[] {
  let [start, endA, endB] = [0, before.length, after.length]
  while (start < endA && start < endB && before[start] === after[start]) start += 1
  while (endA > start && endB > start && before[endA - 1] === after[endB - 1]) {
    endA -= 1
    endB -= 1
  }
  const numbers = new Map<T, number>()
  const [a, b] = [numbered(before, numbers, start, endA), numbered(after, numbers, start, endB)]
  const middle = shortestWay(a, b, mostEdits)
  const tail: Stretch = { kind: 'same', count: before.length - endA }
  return joined([{ kind: 'same', count: start }, ...middle, tail])
}

/** Numbers compare faster than words. */
function numbered<T>(items: readonly T[], numbers: Map<T, number>, start: number, end: number): Int32Array {
  const result = new Int32Array(end - start)
  for (let place = start; place < end; place += 1) {
    const item = items[place] as T
    const number = numbers.get(item) ?? numbers.size
    numbers.set(item, number)
    result[place - start] = number
  }
  return result
}

function shortestWay(a: Int32Array, b: Int32Array, mostEdits: number): Stretch[] {
  const replaced: Stretch[] = [
    { kind: 'removed', count: a.length },
    { kind: 'added', count: b.length },
  ]
  if (a.length === 0 || b.length === 0) return replaced
  const most = Math.min(a.length + b.length, mostEdits)
  // Row `edits` holds, by diagonal, how far one gets in `a` with that many edits; it begins at `edits * edits`.
  let rows = scratch
  for (let edits = 0; edits <= most; edits += 1) {
    const [row, last] = [edits * edits + edits, (edits - 1) * (edits - 1) + edits - 1]
    if (row + edits >= rows.length) rows = scratch = longer(rows)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = 0
      if (edits > 0) {
        const down = goesDown(rows, last, edits, diagonal)
        x = down ? (rows[last + diagonal + 1] ?? 0) : (rows[last + diagonal - 1] ?? 0) + 1
      }
      let y = x - diagonal
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1
        y += 1
      }
      rows[row + diagonal] = x
      if (x >= a.length && y >= b.length) return wayBack(rows, edits, a.length, b.length)
    }
  }
  return replaced
}

/** Memory for the rows, kept from one comparison to the next: to make it anew costs more than to compare two paragraphs. */
let scratch = new Int32Array(1 << 14)

function longer(rows: Int32Array): Int32Array<ArrayBuffer> {
  const result = new Int32Array(rows.length * 2)
  result.set(rows)
  return result
}

/** Whether the furthest way to a diagonal adds an item, from the diagonal above, or removes one, from that below. */
function goesDown(rows: Int32Array, last: number, edits: number, diagonal: number): boolean {
  if (diagonal === -edits) return true
  return diagonal !== edits && (rows[last + diagonal - 1] ?? 0) < (rows[last + diagonal + 1] ?? 0)
}

/** Reads the way backwards from the furthest points of each row. */
function wayBack(rows: Int32Array, most: number, lengthA: number, lengthB: number): Stretch[] {
  const steps: Stretch[] = []
  let [x, y] = [lengthA, lengthB]
  for (let edits = most; edits > 0; edits -= 1) {
    const last = (edits - 1) * (edits - 1) + edits - 1
    const diagonal = x - y
    const down = goesDown(rows, last, edits, diagonal)
    const from = down ? diagonal + 1 : diagonal - 1
    const fromX = rows[last + from] ?? 0
    steps.push(
      { kind: 'same', count: x - (down ? fromX : fromX + 1) },
      { kind: down ? 'added' : 'removed', count: 1 },
    )
    ;[x, y] = [fromX, fromX - from]
  }
  steps.push({ kind: 'same', count: x })
  return steps.toReversed()
}

/** Stretches of one kind in a row are one; between two that stay, what went comes before what came. */
function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = []
  let [removed, added] = [0, 0]
  const settle = (): void => {
    if (removed > 0) result.push({ kind: 'removed', count: removed })
    if (added > 0) result.push({ kind: 'added', count: added })
    ;[removed, added] = [0, 0]
  }
  for (const { kind, count } of stretches) {
    if (count === 0) continue
    if (kind === 'removed') removed += count
    else if (kind === 'added') added += count
    else {
      settle()
      const last = result.at(-1)
      if (last?.kind === 'same') last.count += count
      else result.push({ kind, count })
    }
  }
  settle()
  return result
}
