import type { ReactNode } from 'react'
import type { NodeJson } from '#lib/document/model/story-document.ts'
import { textOf } from '#lib/document/model/text-of.ts'

type Inside = (content: NodeJson[] | undefined) => ReactNode
type RowProps = { row: NodeJson; isHead: boolean; figures: ReadonlySet<number>; inside: Inside }

/** A table that scrolls by itself where it is wider than the page, by finger or by key. Columns of figures stand to the right. */
export function Table({ node, inside }: { node: NodeJson; inside: Inside }): ReactNode {
  const rows = (node.content ?? []).filter((row) => textOf(row).trim() !== '')
  const [first] = rows
  if (!first) return null
  const hasHead = (first.content ?? []).every((cell) => cell.type === 'tableHeader')
  const body = hasHead ? rows.slice(1) : rows
  const figures = columnsOfFigures(body)
  const names = hasHead ? (first.content ?? []).map(textOf).filter((name) => name.trim() !== '') : []
  return (
    <div
      className="table"
      role="region"
      aria-label={names.length > 0 ? `Table: ${names.join(', ')}` : 'Table'}
      tabIndex={0}
    >
      <table>
        {hasHead ? (
          <thead>
            <Row row={first} isHead figures={figures} inside={inside} />
          </thead>
        ) : null}
        <tbody>
          {body.map((row, position) => (
            <Row key={position} row={row} isHead={false} figures={figures} inside={inside} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, isHead, figures, inside }: RowProps): ReactNode {
  return (
    <tr>
      {(row.content ?? []).map((cell, column) => {
        const look = figures.has(column) ? { className: 'figures' } : {}
        return cell.type === 'tableHeader' ? (
          <th key={column} scope={isHead ? 'col' : 'row'} {...look}>
            {inside(cell.content)}
          </th>
        ) : (
          <td key={column} {...look}>
            {inside(cell.content)}
          </td>
        )
      })}
    </tr>
  )
}

const FIGURE = /^[+\-−–]?[$€£¥]?\s?\d[\d.,\s]*\s?(?:%|percent|[kmb]n?)?$/iu

/** The columns in which every cell with words holds a figure. */
function columnsOfFigures(rows: readonly NodeJson[]): ReadonlySet<number> {
  const width = Math.max(0, ...rows.map((row) => row.content?.length ?? 0))
  const columns = Array.from({ length: width }, (_, column) => column)
  return new Set(
    columns.filter((column) => {
      const words = rows
        .map((row) => row.content?.[column])
        .flatMap((cell) => (cell ? [textOf(cell).trim()] : []))
        .filter((text) => text !== '')
      return words.length > 0 && words.every((text) => FIGURE.test(text))
    }),
  )
}
