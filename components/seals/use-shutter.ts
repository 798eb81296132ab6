'use client'

import { useEffect, useRef } from 'react'

const OPEN_MS = 3 * 60_000

/**
 * Shuts what only one pair of eyes may see: when the window loses the focus or is hidden, when one leaves the page, and after three
 * minutes. Leaving for another place of the newsroom takes the panel away altogether.
 */
export function useShutter(onShut: () => void): void {
  const shut = useRef(onShut)
  useEffect(() => void (shut.current = onShut))
  useEffect(() => {
    const close = () => shut.current()
    const closeWhenHidden = () => document.visibilityState === 'hidden' && close()
    const timer = setTimeout(close, OPEN_MS)
    addEventListener('blur', close)
    addEventListener('pagehide', close)
    document.addEventListener('visibilitychange', closeWhenHidden)
    return () => {
      clearTimeout(timer)
      removeEventListener('blur', close)
      removeEventListener('pagehide', close)
      document.removeEventListener('visibilitychange', closeWhenHidden)
    }
  }, [])
}
