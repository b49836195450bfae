// Dateline's own messages between the client and the server, beside the language server protocol's.
// Names and shapes only; texts and offsets travel, never findings' inner ids.

/** Server to client, after a document was read and whenever the server cannot read at all. */
export const STATUS = 'dateline/status'

export type Status = ReadStatus | UnreadStatus | FailedStatus

export interface ReadStatus {
  readonly state: 'read'
  readonly uri: string
  /** The document's version that the numbers belong to. */
  readonly version: number
  readonly counts: Counts
  /** What was not read, each with a reason in words; empty nearly always. */
  readonly leftOut: readonly string[]
  readonly reader: ReaderStatus
}

/** Which reader is at work on the document, and how far. */
export type ReaderStatus =
  /** `why` is there where the careful reader is wanted and cannot read: a clause. */
  | { readonly kind: 'quick'; readonly why?: string }
  /** Paragraphs. */
  | { readonly kind: 'careful'; readonly read: number; readonly of: number }

/** A fault of ours kept the server from reading this document; the log says which. */
export interface UnreadStatus {
  readonly state: 'unread'
  readonly uri: string
}

/** The server runs but has nothing to read with: its package is damaged. */
export interface FailedStatus {
  readonly state: 'failed'
  readonly why: string
}

export interface Counts {
  readonly officials: number
  readonly otherPeople: number
  readonly countries: number
  readonly figures: number
  readonly statements: number
}

/** Client to server: does this text look like a news article? */
export const ASSESS = 'dateline/assess'

export interface AssessParams {
  /** The text's beginning is enough; see `ASSESS_LENGTH`. */
  readonly text: string
}

/** Code units of a text that are looked at to tell whether it is an article. */
export const ASSESS_LENGTH = 20_000

export interface Assessment {
  /** 0 to 1. */
  readonly score: number
  readonly article: boolean
  /** What spoke for it and against it, strongest first. */
  readonly signs: readonly string[]
}

/** Server to client: a file's bytes, read through the editor, so that virtual and remote workspaces work. */
export const READ_FILE = 'dateline/readFile'

export interface ReadFileParams {
  readonly uri: string
  /** A file of more bytes than this is not read: the request fails. Absent where any size will do. */
  readonly most?: number
  /** Set where messages are cloned and never written as JSON: then bytes travel as they are. */
  readonly raw?: true
}

/** The bytes in one of two forms, in base64 where a message is JSON; null where there is no such file. */
export type ReadFileResult = { readonly base64?: string; readonly bytes?: Uint8Array } | null

/** Server to client: which files of the workspace's folders are articles, as far as their names tell. No parameters. */
export const LIST_ARTICLES = 'dateline/listArticles'

export interface ListArticlesResult {
  /** URIs, those of open folders only. */
  readonly files: readonly string[]
  /** What new articles' names look like, to be told when one comes. */
  readonly watch: readonly { readonly folder: string; readonly glob: string }[]
}

/** No more files than this are listed. */
export const MOST_ARTICLES = 20_000

/** Commands that the server carries out. */
export const READ_FOLDER = 'dateline.readFolder'
export const STOP_READING_FOLDER = 'dateline.stopReadingFolder'

/** A command that the client carries out: shows statements beside one place. */
export const SHOW_STATEMENTS = 'dateline.showStatements'

export interface ShowStatementsParams {
  readonly uri: string
  readonly at: PlaceInText
  readonly ranges: readonly { readonly start: PlaceInText; readonly end: PlaceInText }[]
}

/** From zero; characters are UTF-16 code units. */
export interface PlaceInText {
  readonly line: number
  readonly character: number
}

/** Client to server: the lines of a document that the user sees. What stands there is read carefully first. */
export const VISIBLE = 'dateline/visible'

export interface VisibleParams {
  readonly uri: string
  readonly firstLine: number
  readonly lastLine: number
}

/** Client to server: read this file of the folder carefully ahead of time. Answers false where there is no careful reader to do so. */
export const READ_AHEAD = 'dateline/readAhead'

export interface ReadAheadParams {
  readonly uri: string
}
