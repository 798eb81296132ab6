const SHORTENED = /^(?:\d\ds?\b|(?:tis|twas|em|til|cause|n)\b)/iu

/**
 * The text, of equal length, with straight quotation marks and apostrophes made curly by English rules. Marks of feet,
 * inches and minutes, which stand behind a figure, stay as they are unless they close a quotation.
 */
export function curlyQuotes(text: string): string {
  let isOpen = false
  return text.replace(/["'“”]/gu, (mark, at: number) => {
    if (mark === '“' || mark === '”') {
      isOpen = mark === '“'
      return mark
    }
    const opens = at === 0 || /[\s([{—–“‘"/-]/u.test(text.charAt(at - 1))
    if (mark === "'") return curlyApostrophe(text, at, opens)
    if (!opens && !isOpen && /[\d'’]/u.test(text.charAt(at - 1))) return mark
    isOpen = opens
    return opens ? '“' : '”'
  })
}

function curlyApostrophe(text: string, at: number, opens: boolean): string {
  if (/\d/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + 1))) return "'"
  return opens && !SHORTENED.test(text.slice(at + 1, at + 8)) ? '‘' : '’'
}
