import type { FunctionComponent } from 'react'
import type { Whose } from '@/components/case/use-fragment'
import type { Fact, ParsedPaste, Reading } from '@/lib/evidence/text/types'
import type { Link } from '@/lib/link/form'
import type { Earlier } from '@/machines/engine/earlier-failure'
import type { Typed } from '@/machines/hand-over/phone-codes/typed'
import type { TreeId } from '@/machines/trees'

/** A text that was read: what it is called, and what it shows. `asked`: somebody had asked for it; `earlier`: failures before the one that counts. It lives in memory only. */
export type Paste = ParsedPaste & { name: string; lines: number; read: Date; sample: boolean; asked?: true; earlier?: readonly Earlier[] }

/** Where pastes are kept, and the case that a new one is added to, and whose that is: none on the home page. */
export type Reader = { pastes: readonly Paste[]; setPastes: (pastes: readonly Paste[]) => void; load: Load; link?: Link; whose?: Whose }

/** What is loaded on demand. Written out, because a type taken from `loaded.ts` would close a circle of imports. */
export type Loaded = {
  Case: FunctionComponent<{ fragment: string } & Omit<Reader, 'link' | 'whose'>>
  takePaste: (paste: Paste, pastes: readonly Paste[], link: Link | undefined, whose: Whose | undefined) => Promise<Outcome>
  typed: (text: string) => Typed
  firstAnswer: (tree: TreeId, step: string, answer: string) => Promise<string>
}
export type Load = () => Promise<Loaded | undefined>

/** A text that opens nothing: what was read in it; `elsewhere`: the words that show whose it is, where it is another service's. */
export type Unknown = { readings: readonly Reading[]; elsewhere?: { says: string; fact: Fact } }

/** What a paste leads to. `suffices`: it names a cause. `whose`: the case that it is. */
export type Outcome =
  | { kind: 'opened'; fragment: string; paste: Paste; suffices: boolean; whose: Whose }
  | { kind: 'several'; fragments: Partial<Record<TreeId, string>>; paste: Paste }
  | ({ kind: 'unrecognised' } & Unknown)
  | { kind: 'error'; message: string; details: readonly string[] }

/** Why a text opened no step: it cannot be read, is not known, or fits several kinds of failure. */
export type Problem = { count: number } & (
  | { kind: 'several'; fragments: Partial<Record<TreeId, string>> }
  | { kind: 'error'; message: string; details: readonly string[] }
  | ({ kind: 'unrecognised' } & Unknown)
)

/** A reading that goes on: the share done, and how to end it. */
export type Going = { share: number; cancel: () => void }
export type Busy = Going | 'cancelled'

/** What the page sends to the reader's worker, and what the worker sends back. `'prove'`: it tries to send something out, and answers with a `WorkerProof`. */
export type WorkerRequest = { source: string | File; now: Date }
export const prove = 'prove'
export type WorkerMessage = { progress: number } | { whole: ParsedPaste; lines: number } | { refused: string } | { broken: true }

/** How a request to a worker ended without an answer: the reader cancelled it, or the worker failed. */
export type Stopped = { stopped: 'cancelled' | 'broken' }

/** How a reading ended. */
export type WorkerResult = { whole: ParsedPaste; lines: number } | { refused: string } | Stopped
export type RunningRead = { result: Promise<WorkerResult>; cancel: () => void }
