/** A box that searches the rows (`data-row`) of the element `of`. The page's own small script does it (`lib/boot`). */
export const ListFilter = ({ of, label }: { of: string; label: string }) => (
  <search className="block print:hidden">
    <label htmlFor={`filter-${of}`} className="mb-1 block text-sm font-semibold">
      {label}
    </label>
    <input
      id={`filter-${of}`}
      type="search"
      autoComplete="off"
      spellCheck={false}
      data-list-filter={of}
      className="min-h-11 w-full max-w-md rounded-lg border-[1.5px] border-edge bg-raised px-3.5"
    />
    <p role="status" className="mt-1 min-h-6 text-sm text-muted" />
  </search>
)
