import { endpointAreas } from '@/lib/okta/endpoint-scopes'
import { cards } from '@/lib/okta/workflows-cards'
import { shownTreeIds } from '@/machines/trees'
import { artefacts } from '../artefacts/artefacts'
import { artefactIds } from '../artefacts/ids'
import { unfilled } from '../placeholder'
import { codeEntries } from './code-entries'
import type { Entry } from './entry'
import { firstSentence, tokens, wordsFrom } from './text'
import { treeEntries } from './tree-entries'

/** All that can be found on the site. Built once, with the pages: it needs every tree. */
export async function allEntries(): Promise<Entry[]> {
  const ofTrees = await Promise.all(shownTreeIds.map(treeEntries))
  return [...ofTrees.flat(), ...evidence(), ...lists(), ...codeEntries()].map(slim)
}

/** Without further words that its title or its line has anyway. */
function slim(entry: Entry): Entry {
  const has = new Set([entry.title, entry.says].flatMap(tokens))
  return {
    ...entry,
    words: entry.words
      .split(' ')
      .filter((word) => !has.has(word))
      .join(' '),
  }
}

const evidence = () =>
  artefactIds.map((id): Entry => {
    const { title, name, because } = artefacts[id]
    return { href: `/evidence/${id}/`, kind: 'evidence', title: unfilled(title), says: firstSentence(unfilled(because)), words: wordsFrom([name, because]) }
  })

/** The lists of scopes, found by each scope and by each card. */
const lists = (): Entry[] => [
  {
    href: '/scopes/',
    kind: 'list',
    title: 'Scopes by endpoint',
    says: 'Which OAuth scope each method and path of the Okta API needs.',
    words: wordsFrom(endpointAreas().flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ scopes }) => scopes)))),
  },
  {
    href: '/workflows-cards/',
    kind: 'list',
    title: 'Scopes by Workflows card',
    says: 'Which scopes each card of Okta’s Workflows connectors needs.',
    words: wordsFrom(cards.flatMap(({ name, method, scopes }) => [name, method, ...(scopes === 'endpoint' ? [] : scopes)])),
  },
]
