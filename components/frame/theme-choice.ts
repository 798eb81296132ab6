const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The cookie in which a browser keeps its choice; the server writes it into the page, so nothing flashes. */
export const THEME_COOKIE = 'stet_theme'

/** What a cookie's value means; anything unknown follows the system. */
export function themeFrom(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'auto'
}
