// The two ways of marking that the weights were made from, and how their features are told apart.

export const enum Convention {
  /** Speech alone: what readers open. */
  Speech,
  /** All that anybody said, thought or wished. */
  Wide,
}
export const CONVENTIONS = 2

/** Mixed into the hashes of features that each convention weighs for itself. */
export const CONVENTION_KEY: readonly number[] = [0x2545f491, 0x7f4a7c15]
