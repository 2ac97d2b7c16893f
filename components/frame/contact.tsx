import { dialled, org } from '@/lib/org/org'

/** Whom to ask for help, at the same place of every page (WCAG 3.2.6). Nothing where the organisation's file names nobody. */
export function Contact() {
  if (org.helpdesk === undefined) return null
  const { name = 'your helpdesk', phone, email, url, hours } = org.helpdesk
  return (
    <address
      aria-label="Help from people"
      className="flex flex-wrap items-center gap-x-5 not-italic [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center print:[&_a]:min-h-0"
    >
      <span className="font-semibold text-ink">Need a person? Ask {name}</span>
      {phone ? <a href={dialled(phone)}>{phone}</a> : null}
      {email ? (
        <a href={`mailto:${email}`} className="[overflow-wrap:anywhere]">
          {email}
        </a>
      ) : null}
      {url ? (
        <a href={url} rel="noreferrer noopener" target="_blank" className="[overflow-wrap:anywhere]">
          {new URL(url).host}
        </a>
      ) : null}
      {hours ? <span>{hours}</span> : null}
    </address>
  )
}
