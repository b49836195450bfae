// What the client hands to the server when it starts it.

export interface InitializationOptions {
  /** Where the packed knowledge lies, for a server that has no files of its own: the one in a web worker. */
  readonly knowledge?: string
  /** Where the weights of the quick reader lie, likewise. */
  readonly weights?: string
}
