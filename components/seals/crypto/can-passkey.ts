/**
 * Whether this browser, at this address, can lock a key with a passkey: it knows the extension that gives a secret (PRF), and the
 * address is a name, for passkeys belong to names and not to numbers.
 */
export async function canPasskey(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined' || /^[\d.]+$|:/.test(location.hostname)) return false
  const capabilities = await PublicKeyCredential.getClientCapabilities?.().catch(() => null)
  return capabilities?.['extension:prf'] === true
}
