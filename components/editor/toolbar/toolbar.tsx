'use client'
export function Toolbar(_props: { enabled: boolean }) {
  return null
}
