'use client'

import { useEffect, useState } from 'react'

const TYPING_PAUSE_MS = 150

/** A value that follows once it has rested for a moment, so that not every key press asks the server. */
export function usePaused<T>(value: T): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
