'use client'

import { AlertDialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

import { buttonClasses } from './button.tsx'
import { cx } from './class-names.ts'
import { scrimClasses, sheetClasses } from './dialog.tsx'
import { layers } from './layers.ts'
import { returnFocus } from './return-focus.ts'

type Props = {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** A question that names the thing: "Deactivate Ines Okoro?" */
  title: string
  /** What will happen, and what will not. */
  description: ReactNode
  /** The verb: "Deactivate". */
  action: string
  onAction: () => void
  cancel?: string
  danger?: boolean
}

/** Asks before something that cannot be taken back by pressing a key. */
export function AlertDialog({
  open,
  onOpenChange,
  title,
  description,
  action,
  onAction,
  cancel = 'Keep as it is',
  danger = true,
}: Props) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal container={layers()}>
        <Radix.Overlay className={scrimClasses} />
        <Radix.Content onCloseAutoFocus={returnFocus} className={cx(sheetClasses, 'gap-2 p-5 sm:max-w-100')}>
          <Radix.Title className="font-text text-title font-medium text-balance">{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="text-ui text-ink-soft text-pretty">{description}</div>
          </Radix.Description>
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <Radix.Cancel className={buttonClasses('secondary')}>{cancel}</Radix.Cancel>
            <Radix.Action className={buttonClasses(danger ? 'danger-solid' : 'primary')} onClick={onAction}>
              {action}
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
