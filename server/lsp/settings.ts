// The user's settings, asked of the client when first needed and again after they have changed.
// Settings are written by hand: what is missing or of another kind than expected has its default.

import { DidChangeConfigurationNotification, type ClientCapabilities, type Connection } from 'vscode-languageserver'
import { SETTINGS_SECTION, type HintSettings, type Settings } from '../protocol/settings'
import { CHECK_DEFAULTS, checkSettings } from './checks/settings'

export interface SettingsReader {
  /** To be called once the connection is ready for requests; until then, and for a client that cannot, all is default. */
  start(capabilities: ClientCapabilities): void
  of(uri: string): Promise<Settings>
}

/** @param changed called when what was read before holds no longer */
export function createSettings(connection: Connection, changed: () => void): SettingsReader {
  const read = new Map<string, Promise<Settings>>()
  let canAsk = false

  function start({ workspace }: ClientCapabilities): void {
    canAsk = workspace?.configuration === true
    if (!workspace?.didChangeConfiguration?.dynamicRegistration) return
    const registration = { section: SETTINGS_SECTION }
    connection.client.register(DidChangeConfigurationNotification.type, registration).catch(() => {})
  }

  function of(uri: string): Promise<Settings> {
    const known = read.get(uri)
    if (known) return known
    const asked = canAsk ? ask(uri) : Promise.resolve(DEFAULTS)
    read.set(uri, asked)
    return asked
  }

  async function ask(scopeUri: string): Promise<Settings> {
    try {
      return settingsFrom(await connection.workspace.getConfiguration({ scopeUri, section: SETTINGS_SECTION }))
    } catch {
      // A client that cannot say after all leaves the defaults.
      return DEFAULTS
    }
  }

  connection.onDidChangeConfiguration(() => {
    read.clear()
    changed()
  })
  return Object.freeze({ start, of })
}

export const DEFAULTS: Settings = {
  hints: { show: true, pronouns: true, descriptions: true, governments: true, figures: true },
  reader: 'careful',
  codeLens: 'off',
  statements: { listed: 'speech' },
  checks: { severities: CHECK_DEFAULTS, muted: [] },
}

/** @param raw the section as the client has it: nested objects, as anybody may have written them */
export function settingsFrom(raw: unknown): Settings {
  const { hints, codeLens, reader, statements, checks } = members(raw)
  return {
    hints: switches(members(hints), DEFAULTS.hints),
    statements: { listed: members(statements).listed === 'all' ? 'all' : DEFAULTS.statements.listed },
    reader: reader === 'quick' ? reader : DEFAULTS.reader,
    codeLens: codeLens === 'count' || codeLens === 'names' ? codeLens : DEFAULTS.codeLens,
    checks: checkSettings(members(checks)),
  }
}

function switches(given: Record<string, unknown>, defaults: HintSettings): HintSettings {
  const known = Object.entries(defaults).map(([name, standard]) => {
    const value = given[name]
    return [name, typeof value === 'boolean' ? value : standard]
  })
  return Object.fromEntries(known) as HintSettings
}

function members(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
