import { org } from '@/lib/org/org'
import { Contact } from './contact'

export function Footer() {
  return (
    <footer data-chrome="" className="border-t border-line text-sm text-muted">
      <div className="mx-auto flex w-full max-w-[70rem] flex-wrap gap-x-6 gap-y-1 px-4 py-6 sm:px-6 [&>address]:w-full">
        <Contact />
        {org.name ? <p>This copy of Latchkey is set up for {org.name}.</p> : null}
        <p>Not made or endorsed by Okta, Inc.</p>
        <nav aria-label="About" className="print:hidden flex flex-wrap gap-x-6 gap-y-1">
          <a href="/causes/">Causes</a>
          <a href="/map/">Map</a>
          <a href="/codes/">Error codes</a>
          <a href="/scopes/">Scopes</a>
          <a href="/workflows-cards/">Workflows cards</a>
          <a href="/evidence/">What to paste</a>
          <a href="/sanitise/">Sanitise a file</a>
          <a href="/compare/">Works against fails</a>
          <a href="/history/">My cases</a>
          <a href="/privacy/">Privacy</a>
          <a href="/privacy/proof/">Proof of privacy</a>
          <a href="/history/#forget">Forget everything</a>
          <a href="/how-it-works/">How it works</a>
          <a href="/accessibility/">Accessibility</a>
          <a href="/third-party-notices.txt">Third-party notices</a>
        </nav>
        <p className="sm:ml-auto">Version {process.env.NEXT_PUBLIC_VERSION ?? 'in development'}</p>
      </div>
    </footer>
  )
}
