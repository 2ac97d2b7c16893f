import { Button } from '@/components/ui/button'

/** Says that a new version is kept and waits. `lib/boot` shows it; the live region is there from the start, so that it is read out. */
export const NewVersion = () => (
  <div role="status" className="print:hidden">
    <div hidden data-new-version="" className="my-4 rounded-md border border-edge bg-raised p-3">
      <div hidden data-when="free" className="flex flex-wrap items-center gap-3">
        <span>A new version is ready.</span>
        <Button look="small" data-update="">
          Update now
        </Button>
      </div>
      <p hidden data-when="case">
        A new version is ready. It is used once all tabs of Latchkey are closed.
      </p>
    </div>
  </div>
)
