/** Addresses of the built files that every reader's page loads; each name holds the hash of its bytes. */
export type SiteAssets = {
  css: string
  icon: string
  /** Fonts that the first screen needs. */
  preload: string[]
}
