/** How a language sets quotes and dashes. `inside` stands between a quote and its words; `before` before signs that want a space. */
export type TypeStyle = {
  double: readonly [open: string, close: string]
  single: readonly [open: string, close: string]
  /** What two hyphens become. */
  dash: '—' | '–'
  /** The space inside double quotes, or nothing. */
  inside: string
  /** Whether ; : ! ? stand apart from the word before them, as in French. */
  apart: boolean
}

const NBSP = '\u00a0'
const NARROW = '\u202f'

const plain = (
  double: TypeStyle['double'],
  single: TypeStyle['single'],
  more: Partial<TypeStyle> = {},
): TypeStyle => ({
  double,
  single,
  dash: '–',
  inside: '',
  apart: false,
  ...more,
})

const ENGLISH: TypeStyle = plain(['“', '”'], ['‘', '’'], { dash: '—' })
const LOW_HIGH: TypeStyle = plain(['„', '“'], ['‚', '‘'])
const LOW_UPPER: TypeStyle = plain(['„', '”'], ['‚', '’'])
const POINTED: TypeStyle = plain(['«', '»'], ['“', '”'])
const SLAVIC: TypeStyle = plain(['«', '»'], ['„', '“'], { dash: '—' })
const SAME: TypeStyle = plain(['”', '”'], ['’', '’'])

/** By language tag, lower case; the part before the first hyphen where the whole is not here. */
const STYLES: Record<string, TypeStyle> = {
  en: ENGLISH,
  'en-gb': { ...ENGLISH, dash: '–' },
  'en-au': { ...ENGLISH, dash: '–' },
  'en-ie': { ...ENGLISH, dash: '–' },
  'en-nz': { ...ENGLISH, dash: '–' },
  de: LOW_HIGH,
  'de-ch': plain(['«', '»'], ['‹', '›']),
  fr: plain(['«', '»'], ['“', '”'], { inside: NBSP, apart: true }),
  'fr-ch': plain(['«', '»'], ['‹', '›'], { inside: NARROW, apart: true }),
  'fr-ca': plain(['«', '»'], ['“', '”'], { inside: NBSP }),
  es: { ...POINTED, dash: '—' },
  it: POINTED,
  'pt-br': { ...ENGLISH },
  pt: { ...POINTED, dash: '—' },
  ca: POINTED,
  nl: plain(['“', '”'], ['‘', '’']),
  da: plain(['»', '«'], ['›', '‹']),
  nb: plain(['«', '»'], ['‘', '’']),
  nn: plain(['«', '»'], ['‘', '’']),
  no: plain(['«', '»'], ['‘', '’']),
  sv: SAME,
  fi: SAME,
  pl: LOW_UPPER,
  ro: plain(['„', '”'], ['«', '»']),
  hu: plain(['„', '”'], ['»', '«']),
  cs: LOW_HIGH,
  sk: LOW_HIGH,
  sl: LOW_HIGH,
  bg: LOW_HIGH,
  is: LOW_HIGH,
  lt: LOW_HIGH,
  et: LOW_UPPER,
  ru: SLAVIC,
  uk: SLAVIC,
  el: POINTED,
  tr: plain(['“', '”'], ['‘', '’']),
}

/** How this language (a tag such as "de" or "en-GB") sets its signs; as English where nothing is known. */
export function typeStyleFor(language: string): TypeStyle {
  const tag = language.toLowerCase().replaceAll('_', '-')
  const base = tag.split('-')[0] ?? ''
  if (Object.hasOwn(STYLES, tag)) return STYLES[tag] ?? ENGLISH
  return Object.hasOwn(STYLES, base) ? (STYLES[base] ?? ENGLISH) : ENGLISH
}
