'use client'

import { Toaster as Sonner, toast } from 'sonner'

/** The corner where toasts say what happened. Stands once in the app. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      offset={20}
      mobileOffset={{ bottom: 72 }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-[min(92vw,420px)] items-center gap-3 rounded-md bg-ink px-3 py-2 font-ui text-ui text-paper shadow-float',
          title: 'font-medium',
          description: 'text-label opacity-80',
          content: 'min-w-0 flex-1',
          icon: 'hidden',
          actionButton:
            'shrink-0 rounded-sm px-2 py-1 font-medium underline underline-offset-2 hover:bg-paper/15',
        },
      }}
    />
  )
}

/** Says what happened, and offers to take it back where `undo` is given; the offer stands long enough to be read and reached. */
export function tell(message: string, undo?: () => void): void {
  toast(message, undo ? { action: { label: 'Undo', onClick: undo }, duration: 12_000 } : {})
}

/** Says what went wrong, what was kept and what to do; stays longer than good news. */
export function tellError(message: string): void {
  toast.error(message, { duration: 8000 })
}
