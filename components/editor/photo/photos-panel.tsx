'use client'
export function PhotosPanel() {
  return null
}
