'use client'
export function PublishFlow(_props: {
  flow: 'publish' | 'withdraw' | 'preview' | null
  onClose: () => void
}) {
  return null
}
