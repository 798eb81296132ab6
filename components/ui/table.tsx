import type { ComponentProps, ReactNode } from 'react'

import { cx } from './class-names.ts'

type Column = {
  key: string
  label: ReactNode
  className?: string
  /** Read out but not shown. */ silent?: boolean
}

type Props = {
  /** The accessible name: what the rows are. */
  label: string
  columns: readonly Column[]
  children: ReactNode
  /** True while other rows than these were asked for and are on their way. */
  busy?: boolean
  ref?: React.Ref<HTMLTableElement>
}

/** A table with a strong first column, one line a row, hairlines between. */
export function Table({ label, columns, children, busy, ref }: Props) {
  return (
    <table
      ref={ref}
      aria-label={label}
      aria-busy={busy}
      className="w-full table-fixed border-separate border-spacing-0 text-left text-ui"
    >
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={cx(
                'sticky top-(--sticky-top) z-10 h-8 border-b border-rule bg-paper px-2 text-label font-medium whitespace-nowrap text-ink-faint first:pl-4 last:pr-4',
                column.className,
              )}
            >
              {column.silent ? <span className="sr-only">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** A row, 36 px high. `data-current` marks where the keyboard is, `aria-selected` what was marked with x. */
export function Row({ className, ...rest }: ComponentProps<'tr'>) {
  return (
    <tr
      className={cx(
        'group h-9 hover:bg-panel data-current:bg-accent-wash aria-selected:bg-accent-wash max-sm:h-auto',
        className,
      )}
      {...rest}
    />
  )
}

/** A cell. Set `strong` on the first column: it heads the row. */
export function Cell({ strong = false, className, ...rest }: ComponentProps<'td'> & { strong?: boolean }) {
  const classes = cx(
    'border-b border-hairline px-2 font-normal first:pl-4 last:pr-4',
    strong && 'text-ink max-sm:py-2',
    className,
  )
  return strong ? <th scope="row" className={classes} {...rest} /> : <td className={classes} {...rest} />
}
