const site = ' · Latchkey'
const longestTitle = 65
const longestDescription = 160

/** A page's title as a browser's tab shows it: at most 65 characters, with our name behind it where there is room, else without what only adds to it. */
export function tabTitle(title: string): string {
  const plain = title.replaceAll('`', '')
  if (plain.length + site.length <= longestTitle) return plain + site
  if (plain.length <= longestTitle) return plain
  const part = Math.max(...additions.map((addition) => plain.lastIndexOf(addition, longestTitle)))
  return part > longestTitle / 2 ? plain.slice(0, part) : cut(plain, longestTitle)
}

/** How a part of a title that may be left out begins. Any other comma belongs to a list, which must stay whole. */
const additions = [': ', ', and ', ', but ', ', not ', ', which ']

/** What a search page shows below the title: as many sentences as 160 characters hold, after the words for what they are about. */
export function summary(about: string, sentences: readonly string[]): string {
  const fitting = sentences.findIndex((_, i) => said(about, sentences.slice(0, i + 1)).length > longestDescription)
  return fitting === 0 ? cut(said(about, sentences), longestDescription) : said(about, fitting < 0 ? sentences : sentences.slice(0, fitting))
}

/** The sentences of a text, without the marks around commands. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll('`', '')
    .split('. ')
    .map((sentence, i, all) => (i < all.length - 1 ? `${sentence}.` : sentence))

const said = (about: string, sentences: readonly string[]) => `${about}: ${sentences.join(' ')}`
const cut = (text: string, longest: number) => `${text.slice(0, text.lastIndexOf(' ', longest - 1)).replace(/[,:;]$/, '')}…`
