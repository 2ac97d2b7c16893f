import type { ReactNode } from 'react'

/** What is said where JavaScript does not run. The layout's first script hides it. */
export const WithoutScript = ({ children }: { children: ReactNode }) => (
  <div data-without-script>
    <div className="my-4 rounded-md border-2 border-warn bg-warn-wash p-4">{children}</div>
  </div>
)

/** Everything happens in the reader's browser, so without JavaScript nothing can: with what to do instead. */
export const NeedsScript = () => (
  <WithoutScript>
    <p className="font-semibold">Latchkey needs JavaScript.</p>
    <p>
      It reads what you paste in this browser and sends nothing anywhere, so there is no server that could do it instead. The boxes and buttons below do nothing
      without it, and nothing you type is sent.
    </p>
    <p>Allow JavaScript for this site and reload the page, or open it in another browser. Or ask your helpdesk to open it for you.</p>
  </WithoutScript>
)
