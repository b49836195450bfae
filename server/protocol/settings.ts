// What the client hands to the server when it starts it, and the user’s settings as the server asks for them.

export interface InitializationOptions {
  /** Where the packed knowledge lies, for a server that has no files of its own: the one in a web worker. */
  readonly knowledge?: string
  /** Where the weights of the quick reader lie, likewise. */
  readonly weights?: string
  /** The folder of the careful reader's files, likewise. */
  readonly careful?: string
  /** Where the user reads what each check means, by its name. */
  readonly help?: Readonly<Record<string, string>>
}

/** The editor's section that holds them; package.json describes each to the user. */
export const SETTINGS_SECTION = 'dateline'

/** The user's settings that the server goes by, for one document. Whole: what is missing or wrong has its default. */
export interface Settings {
  readonly hints: HintSettings
  /** The quick reader alone, or the careful one on top of it. */
  readonly reader: 'careful' | 'quick'
  readonly codeLens: 'off' | 'count' | 'names'
  readonly checks: CheckSettings
  readonly statements: {
    /** speech: what was said, written, announced, asked or demanded; all: thoughts, wishes and intentions too. */
    readonly listed: 'speech' | 'all'
  }
}

/** Which words are explained right after them in the text. */
export interface HintSettings {
  /** False hides them all, whatever the others say. */
  readonly show: boolean
  readonly pronouns: boolean
  readonly descriptions: boolean
  readonly governments: boolean
  readonly figures: boolean
}

export interface CheckSettings {
  /** By the check's name. */
  readonly severities: Readonly<Record<string, CheckSeverity>>
  readonly muted: readonly MutedCheck[]
}

export type CheckSeverity = 'off' | 'hint' | 'information' | 'warning'

/** A check that says nothing in one file, or at one place of it. */
export interface MutedCheck {
  readonly check: string
  /** The file's path in its workspace folder; outside of one the whole path. */
  readonly file: string
  /** The words at the place, as far as the check gives them; the whole file where it is absent. */
  readonly words?: string
}

/** The client's command that adds a row to the setting, or turns a check off. Its argument is a `MuteRequest`. */
export const MUTE_CHECK = 'dateline.muteCheck'

export interface MuteRequest {
  readonly check: string
  readonly uri: string
  readonly scope: 'place' | 'file' | 'everywhere'
  readonly words: string
}
