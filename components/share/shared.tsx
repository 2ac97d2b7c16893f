/** What goes back to whoever asked, and what does not. */
export function Shared() {
  return (
    <section aria-labelledby="what-is-shared" className="mt-8">
      <h2 id="what-is-shared" className="mb-1 text-lg">
        What you send back
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        <li>You send it yourself: after reading, you get a link to copy. Until then, nobody gets anything.</li>
        <li>
          The link says which facts were found, in our own words, such as “Okta answered 403”, with values such as a time or a scope. It holds no line of your
          text, no name, and no secret.
        </li>
        <li>Your text stays in this browser tab, and is gone when you close it.</li>
      </ul>
    </section>
  )
}
