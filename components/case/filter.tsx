import { useId } from 'react'

/** The box above a long list of choices. `found`: how many hold what was typed. */
export function Filter({ typed, onType, found }: { typed: string; onType: (text: string) => void; found: number }) {
  const id = useId()
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1 block font-semibold">
        Type a few of the words
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        className="min-h-11 w-full rounded-md border border-edge bg-raised px-3"
      />
      <p role="status" className="mt-1 text-sm text-muted">
        {typed.trim() === '' ? '' : found === 0 ? 'None has these words. Type fewer, or paste the whole message below.' : `${found} with these words`}
      </p>
    </div>
  )
}
