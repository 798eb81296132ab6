/** Where to go after signing in: a page of the newsroom, never another site and never the door itself. */
export function returnPath(wanted: string | null | undefined): string {
  if (!wanted) return '/newsroom'
  const here = new URL('http://stet.invalid/newsroom')
  try {
    const url = new URL(wanted, here)
    const inside = url.pathname === '/newsroom' || url.pathname.startsWith('/newsroom/')
    const door = url.pathname.startsWith('/newsroom/sign-in') || url.pathname.startsWith('/newsroom/join')
    return inside && !door ? url.pathname + url.search : '/newsroom'
  } catch {
    return '/newsroom'
  }
}
