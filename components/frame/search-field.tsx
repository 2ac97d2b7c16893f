import { Button } from '@/components/ui/button'
import { treeTitles } from '@/machines/trees'

/** On a narrow screen: shows the field. */
export const SearchButton = () => (
  <Button look="icon" data-search-open="" aria-expanded={false} aria-controls="site-search" className="lg:hidden">
    <span className="sr-only">Search</span>
    <Glass size="20" />
  </Button>
)

/** Finds pages of ours, on every page. `lib/boot` opens it, and loads what searches (`search/`) once somebody comes near it. */
export const SearchField = () => (
  <search
    id="site-search"
    data-search=""
    data-trees={JSON.stringify(treeTitles)}
    className="max-lg:order-1 max-lg:w-full max-lg:pb-3 lg:w-52 not-data-open:max-lg:hidden"
  >
    <label htmlFor="site-search-words" className="sr-only">
      Search causes, error codes and what to paste
    </label>
    <span className="relative block">
      <span className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-muted">
        <Glass size="16" />
      </span>
      <input
        id="site-search-words"
        type="search"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={80}
        placeholder="Search"
        className="min-h-11 w-full rounded-lg border border-edge bg-paper pr-3 pl-9 placeholder:text-muted lg:min-h-9 lg:text-sm"
      />
    </span>
  </search>
)

const Glass = ({ size }: { size: string }) => (
  <svg viewBox="0 0 24 24" width={size} height={size} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="M15.5 15.5L21 21" />
  </svg>
)
