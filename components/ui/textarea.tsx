import type { ComponentProps } from 'react'

import { cx } from './class-names.ts'
import { inputClasses } from './input.tsx'

/** Several lines to type into; grows with the words where the browser can. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={cx(inputClasses, 'field-sizing-content min-h-16 resize-y py-1.5', className)}
      {...rest}
    />
  )
}
