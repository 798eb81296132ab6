import type { Schema } from '@tiptap/pm/model'
import type { MarkJson, NodeJson } from '../model/story-document.ts'
import type { Line, Run } from './line.ts'

type TextLine = Extract<Line, { kind: 'text' }>
type TableLine = Extract<Line, { kind: 'table' }>

/** Lines as blocks of the body. What the schema does not have (an older one without tables) becomes paragraphs. */
export function assemble(lines: readonly Line[], schema: Schema): NodeJson[] {
  const blocks: NodeJson[] = []
  const last: { line: Line | null } = { line: null }
  for (const line of lines) {
    const before = last.line
    const open = blocks.at(-1)
    last.line = line
    if (line.kind === 'rule') blocks.push({ type: 'horizontalRule' })
    else if (line.kind === 'table') blocks.push(...tableOf(line, schema))
    else if (open && before?.kind === 'text' && isSame(before, line)) addTo(open, before, line)
    else blocks.push(blockOf(line))
  }
  return blocks
}

/** Whether a line goes on with the list or the quotation of the line before. */
function isSame(before: TextLine, line: TextLine): boolean {
  if (before.list && line.list) {
    const one = before.list.root === line.list.root || !line.list.ordered || line.list.start > 1
    return one && before.list.ordered === line.list.ordered
  }
  return before.quoted && line.quoted && !before.list && !line.list
}

function addTo(block: NodeJson, before: TextLine, line: TextLine): void {
  const item = block.content?.at(-1)
  if (line.list && before.list?.item === line.list.item && item) item.content?.push(paragraph(line.runs))
  else block.content?.push(line.list ? listItem(line.runs) : paragraph(line.runs))
}

function blockOf({ list, quoted, level, runs }: TextLine): NodeJson {
  if (list?.ordered)
    return { type: 'orderedList', attrs: { start: list.start, type: null }, content: [listItem(runs)] }
  if (list) return { type: 'bulletList', content: [listItem(runs)] }
  if (quoted) return { type: 'blockquote', content: [paragraph(runs)] }
  return level === 0 ? paragraph(runs) : { type: 'heading', attrs: { level }, content: inline(runs) }
}

function listItem(runs: readonly Run[]): NodeJson {
  return { type: 'listItem', content: [paragraph(runs)] }
}

function paragraph(runs: readonly Run[]): NodeJson {
  return runs.length > 0 ? { type: 'paragraph', content: inline(runs) } : { type: 'paragraph' }
}

/** Runs as text nodes and breaks, marks in the schema's order. */
function inline(runs: readonly Run[]): NodeJson[] {
  return runs.flatMap((run) => {
    const marks = marksOf(run)
    return run.text
      .split('\n')
      .flatMap((text, index): NodeJson[] => [
        ...(index > 0 ? [{ type: 'hardBreak' }] : []),
        ...(text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }]),
      ])
  })
}

function marksOf({ bold, italic, href }: Run): MarkJson[] {
  return [
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
  ]
}

function tableOf({ rows }: TableLine, schema: Schema): NodeJson[] {
  const widest = Math.max(...rows.map((row) => row.length))
  const table: NodeJson = {
    type: 'table',
    content: rows.map((row) => ({
      type: 'tableRow',
      content: Array.from({ length: widest }, (_, column) => ({
        type: row[column]?.header ? 'tableHeader' : 'tableCell',
        content: [paragraph(row[column]?.runs ?? [])],
      })),
    })),
  }
  return stands(table, schema) ? [table] : rows.flatMap(rowAsParagraph)
}

function stands(node: NodeJson, schema: Schema): boolean {
  try {
    schema.nodeFromJSON(node).check()
    return true
  } catch {
    return false
  }
}

const BETWEEN: Run = { text: ' | ', bold: false, italic: false, href: null }

function rowAsParagraph(row: TableLine['rows'][number]): NodeJson[] {
  const cells = row.filter((cell) => cell.runs.length > 0)
  return cells.length === 0
    ? []
    : [paragraph(cells.flatMap((cell, index) => (index > 0 ? [BETWEEN, ...cell.runs] : cell.runs)))]
}
