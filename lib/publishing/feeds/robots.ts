import { absolute } from './addresses.ts'

/** What crawlers may fetch: everything that readers get, nothing of the newsroom. */
export function toRobots(origin: string): string {
  return [
    'User-agent: *',
    'Disallow: /newsroom',
    'Disallow: /api/',
    'Allow: /',
    '',
    `Sitemap: ${absolute(origin, '/sitemap.xml')}`,
    '',
  ].join('\n')
}
