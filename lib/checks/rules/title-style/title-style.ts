import { wordsRule } from '../../define-rule.ts'

const TITLES =
  'president|prime minister|chancellor|mayor|governor|senator|minister|councillor|councilwoman|councilman|judge|sheriff|pope|bishop|archbishop|king|queen|prince|princess|general|colonel|captain|professor'
const CAPITALISED = TITLES.split('|')
  .map((title) => title.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()))
  .join('|')
const NAME = String.raw`\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]+`
// Behind an article, a possessive or "former" the word describes a person and is no title.
const BEFORE_NAME = new RegExp(
  `(?<!\\b(?:the|an?|their|his|her|its|our|my|then|former|late|ex|of|or|and|both)[ -])(?<![’']s? )(?<!prime )(?<![\\p{L}-])(?:${TITLES})(?= ${NAME})`,
  'gu',
)
const AFTER_ARTICLE = new RegExp(
  `(?<=\\b(?:the|a|an|their|his|her|its|former) )(?:${CAPITALISED})(?=(?: \\p{Ll}|[.,;:!?]|$))(?! of the | of \\p{Lu})`,
  'gu',
)

/**
 * What: "mayor Ida Quill" and "the Mayor said". Why: a title before a name is part of the name, elsewhere it is a common
 * noun; one form reads as one newsroom. Source: common house style: capitals before names, small letters elsewhere.
 */
export const titleStyle = wordsRule(
  {
    name: 'title-style',
    title: 'Title of a person',
    family: 'style',
    basis: 'prose',
    what: 'A title stands in small letters before a name, or in capitals without one.',
    why: 'A title before a name is part of the name; elsewhere it is a common noun.',
    origin: 'Common house style',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  ({ text, part, kind }) =>
    part === 'headline' || kind === 'heading' || kind === 'speaker'
      ? []
      : [
          ...[...text.matchAll(BEFORE_NAME)].map(({ 0: title, index }) => ({
            from: index,
            to: index + title.length,
            message: 'A title before a name begins with a capital.',
            instead: [title.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())],
          })),
          ...[...text.matchAll(AFTER_ARTICLE)].map(({ 0: title, index }) => ({
            from: index,
            to: index + title.length,
            message: 'Without a name behind it, a title is written in small letters.',
            instead: [title.toLowerCase()],
          })),
        ],
)
