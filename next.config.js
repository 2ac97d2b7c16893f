import { orgJson } from './scripts/org-file.mjs'
import { digestOfSources } from './scripts/sources.mjs'
import { version } from './scripts/version.mjs'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  agentRules: false,
  images: { unoptimized: true },
  // A page may fetch nothing, so what the organisation says of itself is part of the build.
  env: { NEXT_PUBLIC_VERSION: version(), NEXT_PUBLIC_ORG: await orgJson() },
  // Not a folder above that happens to hold a lockfile.
  turbopack: { root: import.meta.dirname },
  // The same sources give the same files, so that anybody can compare a deployed copy with their own build.
  generateBuildId: () => digestOfSources(),
  // Draws the maps while the site is built; no browser gets it.
  serverExternalPackages: ['elkjs'],
  // `npm test` checks the types, those of the tests included; a build is not to fail for a test.
  typescript: { ignoreBuildErrors: true },
}
