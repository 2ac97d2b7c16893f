import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { root } from './run.mjs'

/** The version for the footer: `0.1.0`, with the short commit where there is one (`0.1.0 · 1a2b3c4`), and `+` after it when files differ from that commit. */
export function version() {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  // Both paths are given, so that a copy inside another repository does not show that repository's commit.
  const git = spawnSync('git', ['--git-dir=.git', '--work-tree=.', 'describe', '--always', '--dirty=+', '--exclude=*'], { cwd: root, encoding: 'utf8' })
  return git.status === 0 ? `${version} · ${git.stdout.trim()}` : version
}
