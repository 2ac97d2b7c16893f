import { openLink } from '@/components/case/use-fragment'
import type { Load } from '@/components/paste/types'
import { pageAt } from '@/lib/own-address'

/**
 * Opens the case of a link, or the page of a code that was read out, where the text is one. Where it leads is judged where it opens. Resolves to whether it was one; a
 * text that only looks like one is read like any other.
 */
export async function openTyped(text: string, load: Load): Promise<boolean> {
  // Mails and chats put characters into a link that nobody sees.
  if (
    !mayBe.test(
      text
        .slice(0, longest)
        .replace(/\p{Cf}/gu, '')
        .trim(),
    )
  )
    return false
  const loaded = await load()
  // Where that does not load, the reading says what to do.
  if (loaded === undefined) return false
  const to = loaded.typed(text)
  if ('fragment' in to) openLink(to.fragment)
  else if ('path' in to) location.assign(pageAt(to.path))
  return !('why' in to)
}

/** The mark of a link, as mail filters may have written it; a page of ours; or one line without a sentence, as a code is typed or dictated. */
const mayBe = /(?:#|%23)v\d|^(?:https?:\/\/\S+)?\/(?:causes|codes|evidence|c)\/\S+$|^[\w\s,.-]{5,60}$/i

/** In characters: a mail with a link in it. */
const longest = 20_000
