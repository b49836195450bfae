// Collects every regular expression of the product: literals in client/ and server/, and the patterns of syntaxes/.
// In: the checkout. Out: each pattern with where it stands. Expressions made at run time are collected apart: nobody can check those.

import { readdirSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import ts from 'typescript'

export interface Pattern {
  readonly source: string
  readonly flags: string
  /** File and line, or file and the key in the grammar. */
  readonly where: string
}

export interface Collected {
  readonly literals: readonly Pattern[]
  /** Calls of `RegExp` with anything but a literal. */
  readonly made: readonly string[]
}

export function patternsInCode(root: string, folders: readonly string[]): Collected {
  const literals: Pattern[] = []
  const made: string[] = []
  for (const file of folders.flatMap((folder) => filesBelow(resolve(root, folder), '.ts'))) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true)
    const where = (node: ts.Node): string =>
      `${relative(root, file)}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({ ...partsOf(node.text), where: where(node) })
      const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
      if (isCall && node.expression.getText(tree) === 'RegExp') made.push(where(node))
      ts.forEachChild(node, visit)
    }
    visit(tree)
  }
  return { literals, made }
}

/** The patterns of grammars and language configurations, which are JSON. */
export function patternsInSyntaxes(root: string): Pattern[] {
  return filesBelow(resolve(root, 'syntaxes'), '.json').flatMap((file) =>
    patternsBelow(JSON.parse(readFileSync(file, 'utf8')) as unknown, relative(root, file)),
  )
}

function patternsBelow(value: unknown, where: string): Pattern[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string'
      ? PATTERN_KEYS.has(key)
        ? [{ source: inner, flags: '', where: `${where} ${key}` }]
        : []
      : patternsBelow(inner, `${where}/${key}`),
  )
}

function partsOf(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

function filesBelow(folder: string, end: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => resolve(folder, file))
}

const PATTERN_KEYS = new Set([
  'match',
  'begin',
  'end',
  'while',
  'pattern',
  'wordPattern',
  'beforeText',
  'afterText',
  'increaseIndentPattern',
  'decreaseIndentPattern',
])
