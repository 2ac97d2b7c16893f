/** The page's own small script moves the focus and leaves the address alone (`lib/boot`). */
export const SkipLink = () => (
  <a href="#main" data-skip="" className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:bg-raised focus:p-2">
    Skip to the content
  </a>
)
