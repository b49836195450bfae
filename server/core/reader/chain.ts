// A chain of tokens, each in one of four parts: from factors for parts and for changes of part to each token's chances.
// Forward and backward over the chain, each column brought to sum one, so that long windows neither overflow nor vanish.

export const enum Part {
  None,
  Source,
  Content,
  Cue,
}
export const PARTS = 4
export const EDGES = PARTS * PARTS

/**
 * Factors (scores to the power of e): `nodes` four a token, `edges` sixteen a token, from the part before to this one.
 * The lists may be longer than the chain.
 */
export interface Chain {
  readonly size: number
  readonly nodes: Float64Array
  readonly edges: Float64Array
  /** Filled by `solve`: what is known from the left, and four chances a token. */
  readonly forward: Float64Array
  readonly chances: Float32Array
}

/** The first token has no edge that counts: its sixteen factors are one. */
export function createChain(size: number): Chain {
  return {
    size,
    nodes: new Float64Array(size * PARTS),
    edges: new Float64Array(size * EDGES).fill(1, 0, EDGES),
    forward: new Float64Array(size * PARTS),
    chances: new Float32Array(size * PARTS),
  }
}

/**
 * @param anchor the token that is known to be the cue
 * @param edgeChances where given, filled with the chances of each edge, sixteen a token: training needs them
 * @returns four chances a token; the chain's own list, until it is solved again
 */
export function solve(chain: Chain, anchor: number, edgeChances?: Float64Array): Float32Array {
  const { nodes } = chain
  for (let part = 0; part < Part.Cue; part++) nodes[anchor * PARTS + part] = 0
  runForward(chain)
  runBackward(chain, edgeChances)
  return chain.chances
}

function runForward({ size, nodes, edges, forward }: Chain): void {
  // Before the first token nothing has been.
  let none = 1
  let source = 0
  let content = 0
  let cue = 0
  for (let i = 0, n = 0, e = 0; i < size; i++, n += PARTS, e += EDGES) {
    const a = (none * edges[e] + source * edges[e + 4] + content * edges[e + 8] + cue * edges[e + 12]) * nodes[n]
    const b =
      (none * edges[e + 1] + source * edges[e + 5] + content * edges[e + 9] + cue * edges[e + 13]) * nodes[n + 1]
    const c =
      (none * edges[e + 2] + source * edges[e + 6] + content * edges[e + 10] + cue * edges[e + 14]) * nodes[n + 2]
    const d =
      (none * edges[e + 3] + source * edges[e + 7] + content * edges[e + 11] + cue * edges[e + 15]) * nodes[n + 3]
    const rate = 1 / (a + b + c + d)
    forward[n] = none = a * rate
    forward[n + 1] = source = b * rate
    forward[n + 2] = content = c * rate
    forward[n + 3] = cue = d * rate
  }
}

function runBackward({ size, nodes, edges, forward, chances }: Chain, edgeChances?: Float64Array): void {
  let none = 1
  let source = 1
  let content = 1
  let cue = 1
  for (let i = size - 1, n = i * PARTS, e = i * EDGES; i >= 0; i--, n -= PARTS, e -= EDGES) {
    const p = forward[n] * none
    const q = forward[n + 1] * source
    const r = forward[n + 2] * content
    const s = forward[n + 3] * cue
    const rate = 1 / (p + q + r + s)
    chances[n] = p * rate
    chances[n + 1] = q * rate
    chances[n + 2] = r * rate
    chances[n + 3] = s * rate
    if (i === 0) break
    const a = nodes[n] * none
    const b = nodes[n + 1] * source
    const c = nodes[n + 2] * content
    const d = nodes[n + 3] * cue
    if (edgeChances) fillEdges(edgeChances, i, { forward, edges, message: [a, b, c, d] })
    none = a * edges[e] + b * edges[e + 1] + c * edges[e + 2] + d * edges[e + 3]
    source = a * edges[e + 4] + b * edges[e + 5] + c * edges[e + 6] + d * edges[e + 7]
    content = a * edges[e + 8] + b * edges[e + 9] + c * edges[e + 10] + d * edges[e + 11]
    cue = a * edges[e + 12] + b * edges[e + 13] + c * edges[e + 14] + d * edges[e + 15]
    const total = 1 / (none + source + content + cue)
    none *= total
    source *= total
    content *= total
    cue *= total
  }
}

interface Messages {
  readonly forward: Float64Array
  readonly edges: Float64Array
  readonly message: readonly number[]
}

function fillEdges(edgeChances: Float64Array, i: number, { forward, edges, message }: Messages): void {
  let total = 0
  for (let edge = 0; edge < EDGES; edge++) {
    const joint = forward[(i - 1) * PARTS + (edge >> 2)] * edges[i * EDGES + edge] * message[edge & 3]
    edgeChances[i * EDGES + edge] = joint
    total += joint
  }
  for (let edge = 0; edge < EDGES; edge++) edgeChances[i * EDGES + edge] /= total
}

/** Scores beyond this are held in, so that no factor becomes zero or infinite. */
export const STRONGEST = 30

export function factor(score: number): number {
  return Math.exp(Math.max(-STRONGEST, Math.min(STRONGEST, score)))
}
