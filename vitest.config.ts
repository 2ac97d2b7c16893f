import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['{lib,machines,components,scripts}/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'out/**', '.next/**'],
    // For machines slower than a developer's own; what is long says so itself.
    testTimeout: 60_000,
    silent: 'passed-only',
    maxWorkers: 2,
    isolate: false,
  },
})
