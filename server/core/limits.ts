// How much is read. Beyond these a document is no article; what was left out is reported, never dropped in silence.

/** Code units of a document. */
export const DOCUMENT_LIMIT = 8_000_000
/** Code units of one paragraph. */
export const PARAGRAPH_LIMIT = 20_000
