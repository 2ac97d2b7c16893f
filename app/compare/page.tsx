import type { Metadata } from 'next'
import { Comparer } from '@/components/compare/comparer'
import { WithoutScript } from '@/components/frame/without-script'
import { causesOf } from '@/components/pages/causes'
import { rules } from '@/lib/compare/rules'
import { unfilled } from '@/machines/knowledge/placeholder'

export const metadata: Metadata = {
  title: 'Works against fails',
  description: 'Compares two tokens, SAML messages, requests, events or configurations in your browser, and shows the difference that matters first.',
}

export default async function Page() {
  const named = new Set(Object.values(rules).flatMap((all) => all.flatMap(({ cause }) => cause ?? [])))
  const all = (await causesOf()).map(({ id, cause, words }) => [`${id}.${cause}`, unfilled(words.title)] as const)
  return (
    <main id="main" tabIndex={-1} className="max-w-[64rem] outline-none">
      <h1 className="mb-4 mt-4">Works against fails</h1>
      <p className="mb-6 max-w-[44rem] text-lg">
        It works for one and fails for another? Put one of each here: two tokens, SAML messages, requests with their headers, HARs, System Log events or
        configurations. You see what differs, the most decisive first. Each may have 5 MB. Both are read in this tab, sent nowhere and stored nowhere.
      </p>
      <WithoutScript>
        <p>The texts are compared by your browser, with JavaScript, which is switched off or blocked here. Allow it for this site and reload the page.</p>
      </WithoutScript>
      <Comparer titles={Object.fromEntries(all.filter(([cause]) => named.has(cause)))} />
    </main>
  )
}
