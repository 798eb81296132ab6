'use client'

import { createContext, use } from 'react'

const ZoneContext = createContext<string | undefined>(undefined)

/** Gives everything below it one time zone (an IANA name) to show times in. */
export const ZoneProvider = ZoneContext.Provider

/** The zone that times are shown in; undefined where there is none but the machine's own. */
export function useZone(): string | undefined {
  return use(ZoneContext)
}
