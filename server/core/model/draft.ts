// A finding while it is made: what is read-only to everybody else may still be set, part by part.
// Parts that are absent are never named. Setting those that are there takes a tenth of the time of spreading each in from an object
// of its own, and findings are made by the hundred for every article.

export type Draft<T> = { -readonly [K in keyof T]: T[K] }
