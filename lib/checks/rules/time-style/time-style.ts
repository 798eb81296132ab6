import { blockRule, type Sighting } from '../../define-rule.ts'
import type { Draft } from '../../model/rule.ts'
import { placeIn } from '../../story-facts.ts'
import { timesIn, type TimeOfDay } from './times.ts'

const FORM = 'House style for a time is 3 p.m. or 3:15 p.m., and noon or midnight for 12.'

/**
 * What: a time of day in another form than 3 p.m., and a time without a zone in a story that gives one to another time. Why:
 * one form reads as one newsroom, and a zone given once makes readers ask which zone the others are in. Source: this
 * newsroom's house style.
 */
export const timeStyle = blockRule<TimeOfDay>(
  {
    name: 'time-style',
    title: 'Time of day',
    family: 'style',
    basis: 'prose',
    what: 'A time of day is not written as 3 p.m., or lacks the zone that another time in the story has.',
    why: 'One form reads as one newsroom, and a zone given once makes readers ask which zone the others are in.',
    origin: 'House style of this newsroom',
    defaultSeverity: 'note',
    languages: ['en'],
  },
  ({ text, part }) => (part === 'headline' ? [] : timesIn(text)),
  (sightings) => {
    const named = sightings.find(({ reading }) => reading.zone !== null)?.reading.zone ?? null
    return sightings.flatMap((sighting) => formOf(sighting) ?? zoneOf(sighting, named) ?? [])
  },
)

function formOf({ block, reading }: Sighting<TimeOfDay>): Draft | null {
  const { from, to, styled } = reading
  const words = block.text.slice(from, to)
  if (styled === words) return null
  const place = placeIn(block, from, to)
  return {
    message: FORM,
    place,
    about: words,
    fix: { kind: 'replace', label: `Write “${styled}”`, place, words, text: styled },
  }
}

function zoneOf({ block, reading }: Sighting<TimeOfDay>, named: string | null): Draft | null {
  if (named === null || reading.zone !== null || block.part === 'caption') return null
  const words = block.text.slice(reading.from, reading.to)
  return {
    message: `Another time in the story is given in ${named}. Say in which zone ${words} is, or leave the zone out of both.`,
    place: placeIn(block, reading.from, reading.to),
    about: `zone ${words}`,
  }
}
