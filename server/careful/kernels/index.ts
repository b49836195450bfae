// The careful reader's sums in WebAssembly, written in AssemblyScript: what the networks are made of, without knowing how.
// In and out: places in one memory that network.ts lays out. Nothing is allocated here.

export { attend } from './attention'
export { multiply, pack, quantise } from './multiply'
export { add, addNamed, addNorm, embed, gelu, norm, pick, share } from './rows'
