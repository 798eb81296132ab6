'use client'

import { createContext, startTransition, use, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useWordsSoFar } from '../session/document-context.tsx'
import type { besides as all } from './besides.ts'

type Besides = typeof all

/** After how long the file is asked for again, in ms. */
const AGAIN = 3000

type Fetched = { besides: Besides | null; failed: boolean }
const NOT_YET: Fetched = { besides: null, failed: false }

const BesidesContext = createContext(NOT_YET)

/** Fetches what stands beside the text once the text is drawn and its words are read, and again until it is here. */
export function BesidesProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState(NOT_YET)
  const isTime = useWordsSoFar() !== null
  useEffect(() => {
    if (!isTime) return
    let isGone = false
    let again: ReturnType<typeof setTimeout> | undefined
    const fetchThem = () => {
      import('./besides.ts').then(
        // What it makes the page draw may wait for a key.
        ({ besides }) => isGone || startTransition(() => setState({ besides, failed: false })),
        () => {
          if (isGone) return
          setState({ besides: null, failed: true })
          again = setTimeout(fetchThem, AGAIN)
        },
      )
    }
    fetchThem()
    return () => {
      isGone = true
      clearTimeout(again)
    }
  }, [isTime])
  return <BesidesContext value={state}>{children}</BesidesContext>
}

type Props = {
  /** Stands there meanwhile; told whether the fetching failed. */
  instead?: (failed: boolean) => ReactNode
  children: (besides: Besides) => ReactNode
}

/** What comes after the text: one writes before it is there, also where it never comes. */
export function Beside({ instead, children }: Props) {
  const { besides, failed } = use(BesidesContext)
  return besides ? children(besides) : instead?.(failed)
}
