/** Phrases in front of a source, as in “according to the auditor”. */
export const ACCORDING_TO = ['according to', 'in the words of', 'in the view of', 'in the opinion of']

/**
 * Verbs that attribute whatever follows or goes before, with or without “that”. Only forms with a subject: an infinitive
 * attributes nothing that was said.
 */
export const SAYING = (
  'said says say insisted insists insist argued argues argue complained complains complain testified testifies ' +
  'alleged alleges allege denied denies deny confirmed confirms confirm acknowledged acknowledges acknowledge admitted ' +
  'admits conceded concedes contended contends explained explains stressed stresses agreed ruled cautioned cautions rejected rejects disputed disputes'
).split(' ')

/** Verbs with other meanings too: they attribute only a clause, quoted words or words that go before. */
export const SOMETIMES_SAYING = (
  'told tells tell added adds add claimed claims claim reported reports report announced announces announce warned warns ' +
  'warn replied replies answered asked asks shouted cried wrote writes posted tweeted recalled recalls remembered noted ' +
  'notes concluded concludes concluded believes believe believed estimates estimate estimated expects expect expected ' +
  'predicted predicts promised promises promise pledged vowed suggested suggests stated states found finds shows show ' +
  'showed indicates indicate indicated maintained repeated recounted called calls thinks think declared declares observed ' +
  'remarked joked responded pointed predict remember remembers accused accuses'
).split(' ')

/** Verbs whose plain object is what was said: “described a workplace”, “denied any wrongdoing”. */
export const WITH_OBJECT = new Set(
  (
    'denied denies deny confirmed confirms confirm acknowledged acknowledges acknowledge admitted admits described ' +
    'describes describe conceded alleged recounted rejected rejects disputed disputes remember remembers remembered recalled recalls'
  ).split(' '),
)

/** Verbs that stand in front of their subject in news prose: “said the mayor”. */
export const INVERTING = new Set(
  (
    'said says added adds asked recalled recalls shouted cried wrote replied warned explained insisted ' +
    'claimed reported announced noted observed predicted argued complained testified cautioned joked'
  ).split(' '),
)

/** Ways to say that somebody was asked and gave nothing; each is a regular expression. */
export const NO_COMMENT = [
  '(?:declin|refus)(?:ed|es) (?:to (?:comment|be interviewed|say|discuss|answer)|(?:an? )?(?:interview )?requests?(?: for comment)?)',
  "(?:did|ha[sd]|have)(?: not|n[’']t) (?:immediately |yet )?(?:respond|reply|return|answer)(?:ed)?(?: to)?(?: (?!on\\b|about\\b)[\\p{L}-]+){0,4}? (?:comment|requests?|calls?|messages?|e-?mails?|questions?|letters?|texts?)(?: (?:for|seeking) comment)?",
  "(?:could|can)(?: not|n[’']t) (?:immediately |yet )?be (?:immediately )?(?:reached|contacted)(?: for comment)?",
  "(?:was|were)(?: not|n[’']t) (?:immediately )?available (?:for|to) comment",
  '(?:was|were) unavailable (?:for|to) comment',
  "(?:was|were)(?: not|n[’']t) (?:immediately )?(?:returned|answered)",
  'had no (?:immediate )?comment',
  "(?:would not|wouldn[’']t) comment",
  '(?<=\\bneither\\b[^.;]{1,80}\\b)(?:would comment|(?:responded|replied) to(?: [\\p{L}-]+){0,3}? (?:comment|requests?|calls?|messages?|e-?mails?|questions?)(?: (?:for|seeking) comment)?|could be reached(?: for comment)?)',
]

/** What sources are said to know; people described so are kind "briefed". */
export const KNOWING =
  /\b(?:briefed|familiar with|with (?:\p{L}+ )?knowledge of|privy to|aware of|close to|involved in)\b/iu

/** Nouns for people who are not named by them. */
export const PEOPLE = new Set(
  (
    'people person persons man men woman women source sources insider insiders official officials aide aides executive ' +
    'executives diplomat diplomats employee employees staffer staffers adviser advisers advisor advisors lawmaker ' +
    'lawmakers witness witnesses resident residents neighbor neighbors neighbour neighbours expert experts analyst ' +
    'analysts critic critics scientist scientists researcher researchers engineer engineers worker workers organizer ' +
    'organizers organiser organisers colleague colleagues friend friends relative relatives passenger passengers doctor ' +
    'doctors nurse nurses teacher teachers parent parents student students farmer farmers trader traders investor ' +
    'investors banker bankers lawyer lawyers director directors manager managers member members activist activists ' +
    'supporter supporters opponent opponents observer observers veteran veterans negotiator negotiators minister ' +
    'ministers councillor councillors economist economists historian historians customer customers survivor survivors ' +
    'protester protesters driver drivers others clerk clerks guard guards pilot pilots captain captains'
  ).split(' '),
)

/** Endings of further nouns for people, and nouns that end so but are things, institutions or speak for one. */
export const PEOPLE_ENDING = /(?:er|or|ist|ian|eer|man|men|woman|women)s?$/u
export const NOT_PEOPLE =
  /(?:^spokes|paper|letter|order|number|matter|ledger|register|centre|center|newsletter|poster|computer|tower|river|prosecutor|regulator)/u
