import type { FactId, FormatId } from '@/lib/evidence/parsers/all'
import type { TreeId } from '@/machines/trees'
import type { Role, Source } from '@/machines/types'
import type { ArtefactId } from './ids'

/** What a person can fetch and paste: what it tells, who gets it, and how. Words are plain strings, with backticks around commands and literal text. */
export type Artefact = {
  id: ArtefactId
  /** As it stands in a sentence: `OktaWidget.log`, `the error of the card`. */
  name: string
  /** The heading of its page. */
  title: string
  /** What it tells apart, in one or two sentences. */
  because: string
  /** Who can get it. */
  by: Role
  /** As it is told: `about 3 minutes`. */
  takes: string
  minutes: number
  trees: readonly TreeId[]
  /** What a text of it is read as. */
  formats: readonly FormatId[]
  /** What shows that one was read: a format whose every fact does, or a fact. */
  marks: readonly (FormatId | FactId)[]
  /** It says no more than can be read off: whoever chose an answer that it gives has seen it. */
  plain?: true
  /** Answers that its formats know and that no text of it holds, by tree. */
  silent?: Partial<Record<TreeId, readonly string[]>>
  /** Answers that say that there is none in this case, by tree. */
  absent?: Partial<Record<TreeId, readonly string[]>>
  /** By system, browser or program; the commonest first. */
  ways: readonly Way[]
  /** What not to paste or send, what it may hold, and the smaller capture. */
  leaveOut: readonly string[]
  sources: readonly Source[]
}
/** `on`: `Windows Server`, `Chrome or Edge`, `curl`. */
export type Way = { on: string; steps: readonly string[] }
