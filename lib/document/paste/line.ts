/** Words of one look; a line break inside a line is "\n". */
export type Run = { text: string; bold: boolean; italic: boolean; href: string | null }

/** A list that a line is in: lines with the same `root` are one list, with the same `item` one entry. */
export type InList = { root: string; item: string; ordered: boolean; start: number }

/** One block of a pasted page, in reading order. */
export type Line =
  | { kind: 'text'; level: 0 | 2 | 3; runs: Run[]; list: InList | null; quoted: boolean }
  | { kind: 'rule' }
  | { kind: 'table'; rows: { header: boolean; runs: Run[] }[][] }
