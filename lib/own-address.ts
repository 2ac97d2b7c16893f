import { org } from './org/org'

const isFile = () => location.protocol === 'file:'

/** The address of a page of ours. In the one HTML file, opened from disk, pages stand behind `?`. @param path begins with a slash */
export function pageAt(path: string): string {
  if (!isFile()) return path
  return path.startsWith('/#') ? location.pathname + path.slice(1) : `${location.pathname}?${path}`
}

/** What stands before the `#` of a link that is passed on. From a file it is the site of `org.json`; without one nothing: the fragment alone, since nobody else has the file there. */
export const linkBase = () => (isFile() ? (org.site ? `${org.site}/` : '') : `${location.origin}/`)
