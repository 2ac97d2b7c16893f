import { useId } from 'react'

type Props = { label: string; hint?: string; value: string; onChange: (value: string) => void }

/** A text field whose value stays in memory: it has no `name`, and the browser must not offer to remember it. */
export function Field({ label, hint, value, onChange }: Props) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="block text-sm">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
      <input
        type="text"
        id={id}
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ target }) => onChange(target.value)}
        className="mt-1 min-h-11 w-full rounded-md border border-edge bg-raised px-3 py-2"
      />
    </div>
  )
}
