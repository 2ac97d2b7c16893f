import { useEffect, useRef } from 'react'

/** What is wrong, with a link to the field (`target`: its id). It takes the focus when it appears, so that screen readers read it: give each new problem a new `key`. */
export function ErrorSummary({ message, target, details = [] }: { message: string; target: string; details?: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
    const { title } = document
    document.title = title.startsWith('Error: ') ? title : `Error: ${title}`
    return () => {
      document.title = document.title.replace(/^Error: /, '')
    }
  }, [])
  return (
    <div ref={box} tabIndex={-1} className="mb-6 rounded-md border-2 border-bad bg-bad-wash p-4">
      <div role="alert">
        <h2 className="mb-1">There is a problem</h2>
        <a href={`#${target}`} className="font-semibold text-bad" onClick={(event) => focusOn(event, target)}>
          {message}
        </a>
        {details.map((detail) => (
          <p key={detail}>{detail}</p>
        ))}
      </div>
    </div>
  )
}

/** Moves the focus by script: a link to `#id` would overwrite the fragment, which holds the case. */
function focusOn(event: { preventDefault: () => void }, target: string) {
  event.preventDefault()
  document.getElementById(target)?.focus()
}
