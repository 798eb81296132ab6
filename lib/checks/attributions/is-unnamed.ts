import { NOT_PEOPLE, PEOPLE, PEOPLE_ENDING } from './cues.ts'

const SPEAKS_ANONYMOUSLY = /\b(?:anonym\p{L}+|not (?:to )?be (?:named|identified)|not authori[sz]ed to)\b/iu
const TAIL =
  /\s(?:who|whose|which|that|briefed|familiar|with|involved|close|privy|aware|speaking|present|at|in|on|of|for|from|to|there|near)\b.*$/iu
const INDEFINITE =
  /^(?:an?|some|several|many|most|both|all|other|another|these|those|at|more|few|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)\b/iu
const POINTS_TO_SOMEBODY = /^(?:the|his|her|its|their|our|my|neither)\b|[’']s?\s/iu
const EVER_VAGUE =
  /\b(?:people|persons?|sources?|insiders?|officials?|aides?|executives?|diplomats?|witness(?:es)?)$/iu

/**
 * Whether words for a source leave open who it is: "a nurse", "officials", "two aides to the minister" do; a name, a
 * pronoun, an institution, a spokeswoman or the one holder of a post ("the mayor") do not.
 */
export function isUnnamed(words: string): boolean {
  if (SPEAKS_ANONYMOUSLY.test(words)) return true
  const stretches = words.split(/,\s*/u)
  if (stretches.slice(1).some((stretch) => /^(?:\p{Lu}[\p{L}.’-]*\s?){2,}$/u.test(stretch))) return false
  const core = (stretches[0] ?? '').replace(TAIL, '').trim()
  const head = /[\p{L}’-]+$/u.exec(core)?.[0] ?? ''
  if (!isPeople(core === head && /(?:s|en|ple)$/u.test(head) ? head.toLowerCase() : head)) return false
  if (POINTS_TO_SOMEBODY.test(core)) return EVER_VAGUE.test(core) && /^(?:the|these|those)\b/iu.test(core)
  return INDEFINITE.test(core) || head.endsWith('s') || head === 'people'
}

// A name ends in a capitalized word and is never a noun for people.
function isPeople(head: string): boolean {
  return PEOPLE.has(head) || (/^\p{Ll}/u.test(head) && PEOPLE_ENDING.test(head) && !NOT_PEOPLE.test(head))
}
