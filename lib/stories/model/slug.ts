const LONGEST = 80

/**
 * A text as the last part of an address: lower case ASCII letters and digits with single hyphens, at most 80 characters, cut at a
 * word. Letters with accents lose them; text without any usable letter gives "".
 */
export function slugify(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, LONGEST)
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug
}
