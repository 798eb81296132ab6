'use client'

import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { usePhotoUploads } from './use-photo-uploads.ts'
import type { PhotoUploads } from './use-photo-uploads.ts'

const UploadsContext = createContext<PhotoUploads | null>(null)

/** One way for photos into the story, for the body and for the Photos leaf. */
export function PhotoUploadsProvider({ children }: { children: ReactNode }) {
  return <UploadsContext value={usePhotoUploads()}>{children}</UploadsContext>
}

/** Brings photos into the story and tells which are on their way. */
export function useUploads(): PhotoUploads {
  const uploads = use(UploadsContext)
  if (!uploads) throw new Error('useUploads stands outside a story page')
  return uploads
}
