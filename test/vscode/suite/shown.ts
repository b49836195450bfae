// Asks VS Code what it would show for an article, in words that a test can compare.

import * as vscode from 'vscode'

/** The words of the hover, with Markdown's escapes undone, on the first place where `words` stand, or "" when there is none. */
export async function cardOn(article: vscode.TextDocument, words: string): Promise<string> {
  const at = article.positionAt(article.getText().indexOf(words) + 1)
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', article.uri, at)
  const cards = hovers.flatMap(({ contents }) => contents.map((each) => (each as vscode.MarkdownString).value))
  return cards.join('\n').replace(/\\(?=[!-/:-@[-`{-~])/g, '')
}

/** The outline's rows from top to bottom. */
export async function outlineOf(article: vscode.TextDocument): Promise<string[]> {
  const symbols = await ask<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', article.uri)
  return (symbols ?? []).flatMap(function names({ name, children }): string[] {
    return [name, ...children.flatMap(names)]
  })
}

/** The semantic token type that begins where `words` begin, or undefined when none does. */
export async function colourOf(article: vscode.TextDocument, words: string): Promise<string | undefined> {
  const legend = await ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', article.uri)
  const { data } = await ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', article.uri)
  const wanted = article.positionAt(article.getText().indexOf(words))
  let place = new vscode.Position(0, 0)
  for (let index = 0; index < data.length; index += 5) {
    const [lines, characters, , type] = data.slice(index, index + 5)
    place = lines === 0 ? place.translate(0, characters) : new vscode.Position(place.line + lines!, characters!)
    if (place.isEqual(wanted)) return legend.tokenTypes[type!]
  }
  return undefined
}

const ask = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args)
