import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Page not found' }

export default function NotFound() {
  return (
    <main id="main" tabIndex={-1} className="outline-none max-w-[44rem]">
      <h1 className="mb-4 mt-4">Page not found</h1>
      <p>
        There is no page at this URL. If somebody sent you a Latchkey link, a mail or chat program may have changed it on its way: the part behind the # was
        lost.
      </p>
      <h2 className="mb-2 mt-6">What to do</h2>
      <ul className="list-disc space-y-1 pl-6">
        <li>Go back to the message and copy the whole link, then paste it into the address bar.</li>
        <li>Ask for the link again, copied with the “Copy link” button.</li>
        <li>
          Or <a href="/">start at the beginning</a>.
        </li>
      </ul>
    </main>
  )
}
