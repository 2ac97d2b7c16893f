import type { Metadata } from 'next'
import { WithoutScript } from '@/components/frame/without-script'
import { Cases } from '@/components/history/cases'

export const metadata: Metadata = {
  title: 'Cases on this device',
  description: 'The cases that this browser keeps for you, if you want it to: date, cause, state and link, and no word of what you pasted.',
}

export default function Page() {
  return (
    <main id="main" className="max-w-[44rem]">
      <h1 className="mb-4 mt-4">Cases on this device</h1>
      <p className="mb-6 text-lg">
        A list of your cases, kept by this browser and by nobody else. It is off until you turn it on, and it holds no word of what you paste.
      </p>
      <WithoutScript>
        <p>The list is kept and shown by your browser, with JavaScript, which is switched off or blocked here. Allow it for this site and reload the page.</p>
      </WithoutScript>
      <Cases />
      <h2 className="mb-2 mt-10">What is kept</h2>
      <ul className="list-disc space-y-1.5 pl-6">
        <li>For each case: when it began and last changed, its link, the step it led to, and whether it is fixed. The newest 200 cases stay.</li>
        <li>
          The link holds your answers and what was proved, in our own words. Addresses and names of hosts are left out, also where you added them to a link that
          you sent.
        </li>
        <li>
          Everybody who uses this browser under the same profile can read the list. It does not go to other devices, and clearing the data of this site in the
          browser deletes it.
        </li>
        <li>For a helpdesk: which causes come up, and the list as a CSV file. Your browser makes both from the list, and nothing is collected or sent.</li>
      </ul>
    </main>
  )
}
