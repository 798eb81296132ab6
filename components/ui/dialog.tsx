'use client'

import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

import { cx } from './class-names.ts'
import { layers } from './layers.ts'
import { returnFocus } from './return-focus.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** One sentence under the title; null where the title says it all. */
  description?: ReactNode
  children: ReactNode
  /** The buttons, primary last. */
  actions?: ReactNode
  width?: 'narrow' | 'normal' | 'wide'
}

const WIDTHS = { narrow: 'sm:max-w-100', normal: 'sm:max-w-120', wide: 'sm:max-w-180' }

export const scrimClasses = 'fixed inset-0 z-40 bg-scrim dim-in'
export const sheetClasses = cx(
  'fixed z-50 flex max-h-[min(86dvh,860px)] w-full flex-col bg-raised shadow-float outline-none rise-in',
  'inset-x-0 bottom-0 rounded-t-lg sm:inset-auto sm:top-[10dvh] sm:left-1/2 sm:-translate-x-1/2 sm:rounded-lg',
)

/** A sheet on the desk, to decide something. Everything else is done in place. From the foot of the screen on a phone. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  actions,
  width = 'normal',
}: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={layers()}>
        <Radix.Overlay className={scrimClasses} />
        <Radix.Content
          onCloseAutoFocus={returnFocus}
          // A form inside is one level of its own: Escape leaves it first.
          onEscapeKeyDown={(event) => {
            if (event.target instanceof Element && event.target.closest('[data-escape="own"]'))
              event.preventDefault()
          }}
          className={cx(sheetClasses, WIDTHS[width])}
          {...(description ? {} : { 'aria-describedby': undefined })}
        >
          <header className="flex items-start gap-4 px-5 pt-4 pb-3">
            <div className="grid flex-1 gap-1">
              <Radix.Title className="font-text text-title font-medium text-ink text-balance">
                {title}
              </Radix.Title>
              {description ? (
                <Radix.Description className="text-ui text-ink-soft text-pretty">
                  {description}
                </Radix.Description>
              ) : null}
            </div>
            <Radix.Close
              aria-label="Close"
              className="-mt-1 -mr-2 inline-flex size-control shrink-0 items-center justify-center rounded-md text-ink-faint hover:bg-well hover:text-ink"
            >
              <X className="size-4.5" />
            </Radix.Close>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
          {actions ? (
            <footer className="flex flex-wrap items-center justify-end gap-2 border-t border-hairline px-5 py-3 pb-[max(12px,env(safe-area-inset-bottom))]">
              {actions}
            </footer>
          ) : null}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
