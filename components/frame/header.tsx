import { org } from '@/lib/org/org'
import { ThemeSwitch } from './theme-switch'

export function Header() {
  return (
    <header className="print:hidden border-b border-line">
      <div className="mx-auto flex w-full max-w-[68rem] items-center gap-x-2 px-4 sm:gap-x-4 py-2 sm:px-8">
        <a href="/" className="flex min-h-11 items-center gap-2 text-lg font-semibold text-ink no-underline">
          <Key />
          <span>
            Latchkey
            {org.name ? <span className="text-sm font-normal text-muted [overflow-wrap:anywhere]"> for {org.name}</span> : null}
          </span>
        </a>
        <a href="/privacy/" className="ml-auto flex min-h-11 items-center gap-1.5 text-sm text-muted">
          <Shield />{' '}
          <span className="whitespace-nowrap">
            <span className="max-[26rem]:sr-only">Read </span>on this device
          </span>
        </a>
        <ThemeSwitch />
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

const Shield = () => (
  <svg
    viewBox="0 0 24 24"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinejoin="round"
    aria-hidden="true"
    className="max-[26rem]:hidden"
  >
    <path d="M12 3l8 3v6c0 4.5-3.2 7.6-8 9-4.8-1.4-8-4.5-8-9V6z" />
  </svg>
)
