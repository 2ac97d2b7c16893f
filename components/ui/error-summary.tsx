import { useEffect, useRef } from 'react'

/** What is wrong, where to mend it: takes the focus, so that it is read out. A new problem needs a new `key`. `target`: the id of the field. */
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

/** The fragment belongs to the case: a jump within the page must not write it. */
function focusOn(event: { preventDefault: () => void }, target: string) {
  event.preventDefault()
  document.getElementById(target)?.focus()
}
