import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  agentRules: false,
  // `npm run check` type-checks everything once, tests included; a fresh start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg',
    'sharp',
    'pino',
    'graphile-worker',
    'dictionary-en',
    'yjs',
    'y-protocols',
    '@tiptap/y-tiptap',
  ],
  // The framework's own pages carry scripts and no policy; readers get our 404, which the catch-all route gives.
  rewrites: () =>
    Promise.resolve({
      beforeFiles: ['/404', '/500', '/_error', '/_not-found'].map((source) => ({
        source,
        destination: '/nothing/here',
      })),
      afterFiles: [],
      fallback: [],
    }),
  headers: () =>
    Promise.resolve([
      {
        // The names of readers' styles and fonts hold the hash of their bytes.
        source: '/_site/:file(.*-[0-9a-f]{10}\\.\\w+)',
        headers: [
          { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
        ],
      },
    ]),
}

export default config
