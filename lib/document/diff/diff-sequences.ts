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
  const furthest = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  const middle = most + 1
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(furthest.slice(middle - edits - 1, middle + edits + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = furthest[middle + diagonal - 1] ?? 0
      const right = furthest[middle + diagonal + 1] ?? 0
      const down = diagonal === -edits || (diagonal !== edits && left < right)
      let x = down ? right : left + 1
      let y = x - diagonal
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1
        y += 1
      }
      furthest[middle + diagonal] = x
      if (x >= a.length && y >= b.length) return wayBack(trace, a.length, b.length)
    }
  }
  return replaced
}

/** Reads the way backwards from the furthest points that each step began with. */
function wayBack(trace: Int32Array[], lengthA: number, lengthB: number): Stretch[] {
  const steps: Stretch[] = []
  let [x, y] = [lengthA, lengthB]
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const points = trace[edits] ?? new Int32Array()
    const at = (diagonal: number): number => points[diagonal + edits + 1] ?? 0
    const diagonal = x - y
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1))
    const fromX = edits === 0 ? 0 : down ? at(diagonal + 1) : at(diagonal - 1)
    const entryX = edits === 0 ? 0 : down ? fromX : fromX + 1
    steps.push({ kind: 'same', count: x - entryX })
    if (edits > 0) steps.push({ kind: down ? 'added' : 'removed', count: 1 })
    const fromDiagonal = down ? diagonal + 1 : diagonal - 1
    ;[x, y] = [fromX, fromX - fromDiagonal]
  }
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
