/** The link of a page with `?embed` opens the same place in a tab, with header and footer. */
export function openInTab(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-open-in-tab]')
  // The fragment changes with each answer. A menu or a middle click reads the address before there is a click.
  for (const event of ['pointerenter', 'pointerdown', 'focus', 'click'])
    link?.addEventListener(event, () => {
      const query = new URLSearchParams(location.search)
      query.delete('embed')
      link.href = location.pathname + (String(query) && `?${query}`) + location.hash
    })
}
