import { Button } from '@/components/ui/button'

/** Says what to do where the app cannot be loaded: after a new version was put up, the page that is open names files that are gone. `lib/boot` shows it. */
export const AppFailed = () => (
  <div hidden role="alert" data-app-failed="" className="my-4 rounded-md border-2 border-bad bg-bad-wash p-4 print:hidden">
    <NotLoaded />
  </div>
)

/** What is said wherever a part of the app does not load. */
export const whatToDo =
  'Check your connection and try again. Or a new version was put up while this page was open: copy what you typed, and reload the page. The case is in the address and stays.'

/** `lib/boot` listens to the button: it works without the app. */
export const NotLoaded = () => (
  <>
    <p className="font-semibold text-bad">A part of Latchkey did not load.</p>
    <p>{whatToDo}</p>
    <Button data-reload="" className="mt-3">
      Reload the page
    </Button>
  </>
)
