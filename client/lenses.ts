// Shows the statements of a paragraph's speakers beside the paragraph, when its lens is chosen.

import { commands, Location, Position, Range, Uri } from 'vscode'
import type { PlaceInText, ShowStatementsParams } from '../server/protocol/messages'

export async function showStatements({ uri, at, ranges }: ShowStatementsParams): Promise<void> {
  const article = Uri.parse(uri, true)
  const places = ranges.map(({ start, end }) => new Location(article, new Range(positionOf(start), positionOf(end))))
  await commands.executeCommand('editor.action.peekLocations', article, positionOf(at), places, 'peek')
}

function positionOf({ line, character }: PlaceInText): Position {
  return new Position(line, character)
}
