import { Button } from '@/components/ui/button'

/** The page's own small script listens to it (`lib/boot`). Its name says which theme it leads to. */
export const ThemeSwitch = () => (
  <Button look="icon" data-theme-switch="">
    <span className="sr-only dark:hidden">Use the dark theme</span>
    <span className="sr-only hidden dark:block">Use the light theme</span>
    <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
    </svg>
  </Button>
)
