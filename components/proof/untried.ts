/** What is not tried, and why: what no policy covers, or nobody could see. Each says what keeps it from happening. */
export const untried: readonly { name: string; why: string }[] = [
  {
    name: 'Leading this tab elsewhere: a link, location, a refresh',
    why: 'It would end this page, and no policy of today’s browsers refuses it. Our scripts never do it: only a link that you press leads elsewhere, and its address never holds words of a paste.',
  },
  {
    name: 'Opening another tab, or starting a download',
    why: 'It would open something that cannot be there, and no policy refuses it. Our scripts do neither without a press of yours.',
  },
  {
    name: 'Looking up a name ahead (DNS prefetch, preconnect)',
    why: 'A page cannot see whether the browser looked a name up, so a test could show nothing. Our pages ask for neither, and tell the browser not to look up the names of their links ahead.',
  },
  {
    name: 'Scripts, styles and fonts of this site’s own host',
    why: 'They are allowed: this is how the page itself is loaded. Their addresses are fixed by the build. Each is in the list of requests below.',
  },
  {
    name: 'The service worker of this site',
    why: 'It is allowed: it keeps the files of this site for the time without a network. It takes two fixed words from a page, and never an address or a text. Any other service worker is refused, and the policy of the page holds for the page before the service worker sees a request.',
  },
  {
    name: 'Reports that a host asks the browser for',
    why: 'A host can ask for them in headers that a page cannot read. Whoever hosts this site can look for them with npm run check:host.',
  },
]
