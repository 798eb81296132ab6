/** `moved` is a block that stands elsewhere in the other text: it becomes no other. */
type Block = { kind: string; text: string; moved?: boolean }
export type Pair<B> = { before: B; after: B } | { before: B; after: null } | { before: null; after: B }

// Pairing is quadratic; a run this long is a rewrite, in which blocks are paired by place.
const LONGEST_RUN = 60
const ALIKE = 0.3
// A picture never became a paragraph, nor a note to the desk a sentence of the story, however alike their words.
const APART = new Set(['caption', 'rule', 'related', 'embed', 'note'])

/**
 * Pairs removed blocks with added ones that are alike, without crossing, so that the most likeness is kept. What has
 * no partner stands alone. Keeps reading order; of two that stand at the same place the removed one comes first.
 */
export function alignBlocks<B extends Block>(removed: B[], added: B[]): Pair<B>[] {
  if (removed.length > LONGEST_RUN || added.length > LONGEST_RUN) return alignByPlace(removed, added)
  const [old, young] = [removed.map(worded), added.map(worded)]
  const likeness = old.map((a) => young.map((b) => likenessOf(a, b)))
  const best = bestSums(likeness, removed.length, added.length)
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0
  const pairs: Pair<B>[] = []
  let [row, column] = [0, 0]
  while (row < removed.length || column < added.length) {
    const [before, after] = [removed[row], added[column]]
    const alike = likeness[row]?.[column] ?? 0
    if (before && after && alike > 0 && at(row, column) === alike + at(row + 1, column + 1)) {
      pairs.push({ before, after })
      ;[row, column] = [row + 1, column + 1]
    } else if (before && (!after || at(row, column) === at(row + 1, column))) {
      pairs.push({ before, after: null })
      row += 1
    } else if (after) {
      pairs.push({ before: null, after })
      column += 1
    }
  }
  return pairs
}

/** For each place in both lists: the most likeness that can be had from there to the ends. */
function bestSums(likeness: number[][], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0))
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const [here, below] = [best[row] ?? [], best[row + 1] ?? []]
      const paired = (likeness[row]?.[column] ?? 0) + (below[column + 1] ?? 0)
      here[column] = Math.max(paired, below[column] ?? 0, here[column + 1] ?? 0)
    }
  }
  return best
}

function alignByPlace<B extends Block>(removed: B[], added: B[]): Pair<B>[] {
  const pairs: Pair<B>[] = []
  for (let place = 0; place < Math.max(removed.length, added.length); place += 1) {
    const [before, after] = [removed[place], added[place]]
    if (before && after && likenessOf(worded(before), worded(after)) > 0) pairs.push({ before, after })
    else {
      if (before) pairs.push({ before, after: null })
      if (after) pairs.push({ before: null, after })
    }
  }
  return pairs
}

type Worded = { block: Block; words: Set<string> }

function worded(block: Block): Worded {
  return { block, words: new Set(block.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) }
}

/** The share of words that two blocks have in common, 0 when it is too small to call one the other's new form. */
function likenessOf({ block: a, words: wordsA }: Worded, { block: b, words: wordsB }: Worded): number {
  const isApart = (block: Block): boolean => APART.has(block.kind)
  if (a.moved || b.moved || ((isApart(a) || isApart(b)) && a.kind !== b.kind)) return 0
  if (a.text === b.text) return 1
  let common = 0
  for (const word of wordsA) if (wordsB.has(word)) common += 1
  const share = (2 * common) / (wordsA.size + wordsB.size || 1)
  return share >= ALIKE ? share : 0
}
