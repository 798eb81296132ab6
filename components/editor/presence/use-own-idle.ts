'use client'

import { useEffect } from 'react'
import type { StorySession } from '../session/story-session.ts'

const IDLE_AFTER = 5 * 60_000
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const

/** Says of this window that nobody has touched it for five minutes, and that somebody has again. */
export function useOwnIdle(session: StorySession): void {
  useEffect(() => {
    let touchedAt = Date.now()
    let isIdle = false
    const tell = (idle: boolean) => {
      if (isIdle === idle) return
      isIdle = idle
      session.provider.awareness?.setLocalStateField('idle', idle)
    }
    const touched = () => {
      touchedAt = Date.now()
      tell(false)
    }
    const timer = setInterval(() => tell(Date.now() - touchedAt > IDLE_AFTER), 10_000)
    for (const sign of SIGNS) window.addEventListener(sign, touched, { passive: true, capture: true })
    return () => {
      clearInterval(timer)
      for (const sign of SIGNS) window.removeEventListener(sign, touched, { capture: true })
    }
  }, [session])
}
