const LIST = new Intl.ListFormat('en', { type: 'conjunction' })

/** Says who is in a story: "Ben Test is in it". */
export function presentWords(names: readonly string[]): string {
  return `${LIST.format(names)} ${names.length === 1 ? 'is' : 'are'} in it`
}
