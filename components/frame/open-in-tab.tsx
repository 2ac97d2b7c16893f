/** Shown with `?embed` alone. The page's own small script gives it the address of this place (`lib/boot`). */
export const OpenInTab = () => (
  <a
    href="/"
    data-open-in-tab=""
    target="_blank"
    rel="noopener"
    className="mr-4 mt-1 hidden min-h-8 items-center self-end text-sm text-muted sm:mr-6 print:hidden [[data-embed]_&]:inline-flex"
  >
    Open in a tab
  </a>
)
