import { configDefaults, defineConfig } from 'vitest/config'

/** Left out of the quick run: texts made to be slow, programs that are started, and walks through everything. */
const long = [
  '**/*hostile*.test.ts',
  '{lib/diagnostics,machines/leaks,machines/knowledge/aids}/**',
  '{components/map/map,lib/evidence/text/merge-readings,lib/evidence/text/file,machines/knowledge/placeholder,scripts/new}.test.ts',
]

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{lib,machines,components,scripts}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'out/**', '.next/**', ...(process.env.LATCHKEY_EFFORT === 'quick' ? long : [])],
    // For machines slower than a developer's own; what is long says so itself.
    testTimeout: 60_000,
    silent: 'passed-only',
    maxWorkers: 2,
    isolate: false,
  },
})
