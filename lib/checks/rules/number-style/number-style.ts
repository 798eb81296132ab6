import { hideQuoted } from '../../attributions/units.ts'
import { wordsRule, type Remark } from '../../define-rule.ts'
import { figureOf, NUMBER_WORDS, wordOf } from '../../prose/number-words.ts'

// A lone figure before a common noun; not behind a name (Gate 4), a sign, or as part of a larger number.
const FIGURE =
  /(?<![\p{L}\p{N}.,:/$€£¥#%°+–—-])(?<![\p{Lu}][\p{L}\p{N}’.]*\s)(?<!\b(?:[Nn]o\.|number|page|chapter|route|aged?|line|section|level|phase|grade|size|the|at|to|or|and|from|between|than|by)\s)[1-9](?= \p{Ll})/gu
const WITH_FIGURES =
  /^(?:percent\w*|per|million|billion|trillion|thousand|hundred|kilomet\w+|met(?:re|er)s?|centimet\w+|millimet\w+|km|cm|mm|miles?|mph|knots?|feet|foot|ft|inch\w*|yards?|acres?|hectares?|square|cubic|kilos?|kilograms?|kg|grams?|pounds?|lb|ounces?|oz|tons?|tonnes?|lit(?:re|er)s?|gallons?|degrees?|volts?|watts?|kilowatt\w*|megawatt\w*|gigawatt\w*|hertz|[ap]\.?m|o’?'?clock|points?|goals?|crowns?|dollars?|euros?|cents?|pence|yen|francs?|krone\w*|for|of|in|out|to|or|and|x|times|years?[ -]old|months?[ -]old|weeks?[ -]old|days?[ -]old)\b/iu
const IN_WORDS = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${NUMBER_WORDS})(?= \\p{Ll}{3,}s\\b)`, 'gu')

/**
 * What: a count from 1 to 9 in figures, and one from ten in words. Why: readers take in figures faster where they are
 * large and words faster where they are small. Source: this newsroom's house style. Units, money, percent, ages, times,
 * scores, dates, names, headlines, quotations and the first word of a sentence are left alone.
 */
export const numberStyle = wordsRule(
  {
    name: 'number-style',
    title: 'Number in figures or words',
    family: 'style',
    basis: 'prose',
    what: 'A count from one to nine is written in figures, or a larger one in words.',
    why: 'Small numbers read faster in words and large ones in figures, and one form throughout reads as one newsroom.',
    origin: 'House style of this newsroom',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  ({ text, part, kind }) => {
    if (part === 'headline' || kind === 'heading') return []
    const hidden = hideQuoted(text)
    return [...smallIn(hidden), ...largeIn(hidden)]
  },
)

function smallIn(text: string): Remark[] {
  return [...text.matchAll(FIGURE)].flatMap(({ 0: figure, index }) => {
    const isAlone = !WITH_FIGURES.test(text.slice(index + 2))
    return isAlone ? remark(index, figure, wordOf(figure), 'One to nine are written in words.') : []
  })
}

function largeIn(text: string): Remark[] {
  return [...text.matchAll(IN_WORDS)].flatMap(({ 0: words, index }) => {
    const figure = figureOf(words)
    const after = text.slice(index + words.length + 1)
    if (Number(figure) < 10 || WITH_FIGURES.test(after)) return []
    return remark(index, words, figure, 'Numbers from 10 are written in figures.')
  })
}

function remark(from: number, words: string, instead: string, message: string): Remark {
  return { from, to: from + words.length, message, instead: [instead] }
}
