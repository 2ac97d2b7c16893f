import { ownWay } from '../own-way'

/** Of several ways to get something (`data-ways`), the one for the reader's own browser or system stands open. */
export function ownWays() {
  for (const list of document.querySelectorAll('[data-ways]')) {
    const ways = [...list.querySelectorAll('details')]
    const own = ownWay(
      ways.map((way) => way.querySelector('summary')?.textContent ?? ''),
      navigator.userAgent,
    )
    for (const [i, way] of ways.entries()) way.open = i === own
  }
}
