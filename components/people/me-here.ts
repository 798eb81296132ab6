const KEY = 'stet-me'

/** Takes down who is signed in on this browser, for a page that has to do without the newsroom's database. It opens nothing. */
export function rememberMe(personId: string): void {
  try {
    localStorage.setItem(KEY, personId)
  } catch {
    // A private window: then nobody is known here.
  }
}

/** Forgets it, at sign-out. */
export function forgetMe(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}

/** Who was last signed in on this browser and did not sign out; null when nobody is known. */
export function meHere(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
