/** Agencies that are often written in several ways: the way we write them, and how else they come. */
const AGENCIES: readonly (readonly [name: string, ...otherForms: string[]])[] = [
  ['AP', 'Associated Press', 'The Associated Press', 'AP Photo', 'AP Images'],
  ['Reuters', 'Thomson Reuters'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AFP Photo'],
  ['Getty Images', 'Getty', 'GettyImages'],
  ['PA', 'Press Association'],
  ['PA Wire'],
  ['PA Media'],
  ['EPA', 'European Pressphoto Agency'],
  ['The Canadian Press', 'Canadian Press'],
  ['Bloomberg'],
  ['Xinhua'],
  ['Anadolu', 'Anadolu Agency'],
  ['Kyodo', 'Kyodo News'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['AAP'],
  ['Shutterstock'],
  ['Zuma Press'],
  ['NurPhoto'],
]

const NAME_OF = new Map(
  AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((form) => [fold(form), name])),
)

/** How we write the agency, or null when the text is no agency that we know. */
export function knownAgency(text: string): string | null {
  return NAME_OF.get(fold(text)) ?? null
}

/** The same text for two writings that differ in case, dots and spaces only. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim()
}
