import { allEntries } from '@/machines/knowledge/search/entries'

export const dynamic = 'force-static'

/** What can be found, as a script of the site: the page may load scripts of its own and nothing else. */
export async function GET() {
  return new Response(`export default ${JSON.stringify(await allEntries())}\n`, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
