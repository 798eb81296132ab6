import { linkAddress } from './link-address.ts'
import type { OwnStory } from './use-own-stories.ts'

/** What Enter can set a link to. */
export type LinkChoice = { key: string; href: string; label: string; note: string }

/** What can be linked to for what was typed: the address that it is, then own stories that fit. */
export function linkChoices(typed: string, stories: readonly OwnStory[]): LinkChoice[] {
  const address = linkAddress(typed)
  const own = stories.map(({ id, href, headline, path }) => ({ key: id, href, label: headline, note: path }))
  return address
    ? [{ key: 'address', href: address, label: shown(address), note: 'This address' }, ...own]
    : own
}

/** An address as people read it: without what every address begins with. */
export function shown(href: string): string {
  return href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/, '').replace(/\/$/, '')
}
