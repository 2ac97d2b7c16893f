import { Button } from '@/components/ui/button'

/** What is kept for the time without a network, and the way to remove it: `lib/boot` listens to the button. */
export const OfflineCopy = () => (
  <div id="offline" className="scroll-mt-4" data-offline-copy="">
    <p>
      A copy of this site’s own files, so that it works without a network: your browser gets them after your first visit, the same for everybody, and nothing of
      yours is in them. A new version waits until no case is open. Removing the copy is kept as one word.
    </p>
    <p className="mt-3 flex flex-wrap items-center gap-3">
      <Button look="small">Remove the offline copy</Button>
      <span role="status" />
    </p>
  </div>
)
