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
  return [...ofTrees.flat(), ...evidence(), ...codeEntries()].map(slim)
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
