import { digestOfSources } from './lib/build/sources.mjs'
import { version } from './lib/build/version.mjs'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  agentRules: false,
  images: { unoptimized: true },
  env: { NEXT_PUBLIC_VERSION: version() },
  // The same sources give the same files, so that anybody can compare a deployed copy with their own build.
  generateBuildId: () => digestOfSources(),
  // `npm test` checks the types, those of the tests included; a build is not to fail for a test.
  typescript: { ignoreBuildErrors: true },
}
