import type { Entry } from '@/machines/knowledge/search/entry'
import { treeTitles } from '@/machines/trees'
import { kindOf, look } from './look'

/** What was found, each with what kind of page it is. */
export const Found = ({ results }: { results: readonly Entry[] }) => (
  <ul className={look.list}>
    {results.map((entry) => (
      <li key={entry.href}>
        <a href={entry.href} className={look.link}>
          <span className={look.words}>
            <span className={look.title}>{entry.title}</span> <span className={look.says}>{entry.says}</span>
          </span>
          <span className={look.kind}>{kindOf(entry, treeTitles)}</span>
        </a>
      </li>
    ))}
  </ul>
)
