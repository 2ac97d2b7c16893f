/** One kind of paste: whether a text is of that kind, and what it proves. */
export type Format<Id extends string = string, Key extends string = string> = {
  id: Id
  /** Every fact this format can prove, with the kind of value it may carry into words and links. */
  facts: Record<Key, Kind | null>
  /** Prose is read with every repair made; data with the fewest repairs with which it can be read. */
  reads: 'prose' | 'data'
  /** `last`: the same fact seen twice is told once, where it was seen last. `all`: every place is told. */
  keeps: 'last' | 'all'
  /** It records attempts: the newest paste of this format takes the place of older ones. Else facts of several pastes add up. */
  attempts: boolean
  /** Cheap: it runs on every paste. */
  recognise: (text: string) => boolean
  /** Pure: the clock is an argument. Throws `Unreadable` where the text is of this kind and cannot be read. */
  read: (text: string, now: Date) => Read<Key>
}

/** What facts may come from: a format, a capture of requests, or a comparison of what several pastes say. */
export type Source = Pick<Format, 'id' | 'facts' | 'attempts'>

export type Read<Key extends string = string> = {
  seen: SeenFact<Key>[]
  unchecked?: Unchecked<Key>[]
  moments?: Moment[]
  pairs?: Pair[]
  terms?: Term[]
  logged?: Logged<Key>[]
  /** Of a text too long for all formats, what the others read too. */
  excerpts?: { from: number; to: number }[]
}

/** A fact and the words that prove it, or refute it: offsets into the text that was read. `older`: an earlier attempt in the same paste, shown and not used. */
export type SeenFact<Key extends string = string> = { fact: Key; value?: string; from: number; to: number; refuted?: boolean; older?: boolean }

/** A fact that the text could have held and does not show either way, and why. */
export type Unchecked<Key extends string = string> = { fact: Key; why: string }

/**
 * Something that happened, for the picture of it: what was done and how it ended, in the names of the source. `time`: in milliseconds since 1970, absent where it
 * is not told or bears no zone. `from`, `to`: offsets into the text that was read.
 */
export type Moment = { time?: number; name: string; outcome: string; failed: boolean; requestId?: string; from: number; to: number }

/** An event of a log that bears the id of its request, and what it shows by itself: another paste may be about that request. */
export type Logged<Key extends string = string> = { requestId: string; facts: readonly Key[]; from: number; to: number }

/** Two texts that have to be the same, letter by letter: the one that counts, and the one that came. Shown on this device only. */
export type Pair = { of: PairOf; expected: string; found: string }
export type PairOf = 'redirectUri' | 'audience' | 'issuer' | 'destination' | 'htu' | 'codeChallenge' | 'state' | 'certificate'

/** A text that another paste may hold as well, for comparison with it. It stays on this device. */
export type Term = { name: TermName; value: string; from: number; to: number }
export type TermName =
  | 'redirectUri'
  | 'samlIssuer'
  | 'samlAudience'
  | 'samlDestination'
  | 'samlCertificate'
  | 'samlRequestIssuer'
  | 'samlRequestAcsUrl'
  | 'metadataEntityId'
  | 'metadataCertificate'

/** The text is of a format and cannot be read: why, and where it fails. */
export class Unreadable extends Error {
  constructor(
    why: string,
    readonly at: number,
  ) {
    super(why)
  }
}

export const defineFormat = <Id extends string, Key extends string>(format: Format<Id, Key>) => format

/**
 * What a value may look like: nothing else enters a link, and nothing that a link would have to encode.
 * A personal value stays on this device unless the reader adds it to the link. What is not `linked` is neither written into a link nor taken from one: nobody can tell
 * a forged one from a real one.
 */
export const kinds = {
  seconds: { pattern: /^-?\d{1,7}$/, personal: false, linked: true },
  status: { pattern: /^[1-5]\d\d$/, personal: false, linked: true },
  codePoint: { pattern: /^[\dA-F]{4,6}$/, personal: false, linked: true },
  ip: { pattern: /^(?:\d{1,3}\.){3}\d{1,3}$/, personal: true, linked: true },
  host: { pattern: /^[a-z\d.-]{4,253}$/, personal: true, linked: false },
  count: { pattern: /^\d{1,9}$/, personal: false, linked: true },
  /** `20261121T063900Z` */
  time: { pattern: /^\d{8}T\d{6}Z$/, personal: false, linked: true },
  /** An OAuth scope. */
  scope: {
    pattern: /^(?:okta\.[A-Za-z]{2,40}(?:\.[A-Za-z]{2,40}){1,3}|openid|profile|email|address|phone|groups|offline_access|device_sso)$/,
    personal: false,
    linked: true,
  },
  errorCode: { pattern: /^E\d{7}$/, personal: false, linked: true },
  errorId: { pattern: /^oae[\w-]{10,40}$/, personal: false, linked: false },
  requestId: { pattern: /^[\w-]{20,40}$/, personal: false, linked: false },
  method: { pattern: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/, personal: false, linked: true },
  /** A path template, ids written as `-`: `/api/v1/users/-/groups`. */
  path: { pattern: /^(?:\/[A-Za-z][\w.-]{0,40}|\/-){1,12}$/, personal: false, linked: true },
} as const
export type Kind = keyof typeof kinds
/** The kinds of value that a link may carry. */
export type LinkedKind = { [K in Kind]: (typeof kinds)[K]['linked'] extends true ? K : never }[Kind]
export const isLinked = (kind: Kind): kind is LinkedKind => kinds[kind].linked
export const isPersonal = (kind: Kind | null | undefined) => kind !== null && kind !== undefined && kinds[kind].personal
