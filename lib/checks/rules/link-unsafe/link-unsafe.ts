import { safeHref } from '#lib/document/marks/link/safe-href.ts'
import { blockRule } from '../../define-rule.ts'
import { shorten } from '../../prose/shorten.ts'
import { placeIn } from '../../story-facts.ts'

/**
 * What: a link whose address is not a plain web or mail address. Why: other addresses can run a program in the reader's
 * browser, or lead nowhere; they are left out when the page is made. Source: OWASP ASVS 5, safe URL schemes.
 */
export const linkUnsafe = blockRule<{ href: string; from: number; to: number }>(
  {
    name: 'link-unsafe',
    title: 'Link that cannot be published',
    family: 'structure',
    basis: 'facts',
    what: 'A link’s address is not a complete http, https or mailto address.',
    why: 'Other addresses can run a program in the reader’s browser or lead nowhere, so the page leaves them out.',
    origin: 'OWASP ASVS 5, safe URL schemes',
    defaultSeverity: 'block',
  },
  ({ links }) => links.filter((link) => safeHref(link.href) === null),
  (sightings) =>
    sightings.map(({ block, reading: { href, from, to } }) => {
      const place = placeIn(block, from, to)
      return {
        message: `The link on “${shorten(block.text.slice(from, to))}” leads to “${shorten(href)}”, which readers cannot be sent to. Enter a complete address that begins with https://, or remove the link.`,
        place,
        about: `${href} ${block.text.slice(from, to)}`,
        fix: { kind: 'edit_link' as const, label: 'Edit the link', place },
      }
    }),
)
