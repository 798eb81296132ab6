/** Saves a locked key as a file on this computer. */
export function saveKeyFile(lockedIdentity: string, recipient: string): void {
  const address = URL.createObjectURL(new Blob([lockedIdentity], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `stet-key-${shortKey(recipient)}.age`
  link.click()
  setTimeout(() => URL.revokeObjectURL(address))
}

/** The end of a public key, by which two people compare it. */
export function shortKey(recipient: string): string {
  return recipient.slice(-8)
}
