import { org } from '@/lib/org/org'
import { SearchButton, SearchField } from './search-field'
import { ThemeSwitch } from './theme-switch'

export function Header() {
  return (
    <header data-chrome="" className="border-b border-line bg-raised print:hidden">
      <div className="relative mx-auto flex min-h-14 w-full max-w-[70rem] items-center gap-x-3 px-4 sm:flex-wrap sm:gap-x-5 sm:px-6">
        <a href="/" className="flex min-h-11 items-center gap-2.5 font-bold tracking-tight text-ink no-underline">
          <Key />
          <span>
            Latchkey
            {org.name ? <span className="text-sm font-normal text-muted [overflow-wrap:anywhere]"> for {org.name}</span> : null}
          </span>
        </a>
        <a
          href="/privacy/"
          className="inline-flex min-h-8 min-w-0 items-center gap-1.5 rounded-full border border-line px-2.5 text-[0.8125rem] whitespace-nowrap text-muted no-underline hover:border-edge max-[24rem]:hidden lg:max-xl:hidden"
        >
          <span aria-hidden="true" className="size-[7px] shrink-0 rounded-full bg-good" />
          <span className="truncate">Stays on this device</span>
        </a>
        <nav
          aria-label="Look something up"
          className="ml-auto flex items-center gap-x-5 text-sm max-lg:hidden [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center [&_a]:text-muted [&_a]:no-underline hover:[&_a]:underline"
        >
          <a href="/causes/">Causes</a>
          <a href="/codes/">Error codes</a>
          <a href="/evidence/">What to paste</a>
          <a href="/history/">My cases</a>
        </nav>
        <SearchField />
        <div className="flex shrink-0 max-lg:ml-auto">
          <SearchButton />
          <ThemeSwitch />
        </div>
      </div>
    </header>
  )
}

const Key = () => (
  <svg
    viewBox="0 0 24 24"
    width="22"
    height="22"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    className="text-accent"
    aria-hidden="true"
  >
    <circle cx="7.5" cy="12" r="4.5" />
    <path d="M12 12h10M18 12v4M21.5 12v3" />
  </svg>
)
