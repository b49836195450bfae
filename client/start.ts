// What the extension does when it starts, on Node and in a browser alike, in reading order.

import { commands, window, type ExtensionContext } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import { createCarefulSteering } from './carefully'
import { checkHelp, muteCheck } from './checks'
import { createChoices } from './choices'
import { SHOW_STATEMENTS } from '../server/protocol/messages'
import { toggleHints } from './hints'
import { showStatements } from './lenses'
import { createOffer } from './offer'
import { createRecognition } from './recognition'
import { createReport } from './report/report'
import { createSample } from './sample'
import { createServer } from './server'
import { createStatus } from './status'
import { MUTE_CHECK } from '../server/protocol/settings'
import { treatAsArticle } from './treat'
import { createViews } from './views/views'

/** Makes the client for one kind of host. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient

export function start(context: ExtensionContext, createClient: CreateClient): void {
  const log = window.createOutputChannel('Dateline', { log: true })
  const status = createStatus()
  const server = createServer({ createClient, log, status, help: () => checkHelp(context.extensionUri) })
  const choices = createChoices(context)
  const recognition = createRecognition(choices)
  const offer = createOffer({ choices, recognition, server })
  context.subscriptions.push(
    log,
    status,
    server,
    recognition,
    offer,
    ...createCarefulSteering(server),
    createReport(context.extensionUri, server),
    createViews({ context, server }),
    createSample(context),
    commands.registerCommand('dateline.restartServer', () => server.restart()),
    commands.registerCommand('dateline.showLog', () => log.show()),
    commands.registerCommand('dateline.toggleHints', toggleHints),
    commands.registerCommand(SHOW_STATEMENTS, showStatements),
    commands.registerCommand(MUTE_CHECK, muteCheck),
    commands.registerCommand('dateline.treatAsArticle', (uri, uris) => treatAsArticle({ uri, uris, recognition })),
  )
}
