import { type Table } from '../core/reader/table';
/** A table being trained: real weights, as many rows as `bits` can number. */
export interface Draft {
    readonly bits: number;
    readonly width: number;
    readonly weights: Float32Array;
}
export declare function createDraft(bits: number, width: number): Draft;
/** The scale fits the largest weight: clipping large ones costs far more than rounding small ones away. */
export declare function quantise({ bits, width, weights }: Draft): Table;
export declare function encodeWeights(tables: ReadonlyMap<string, Table>, numbers: Readonly<Record<string, readonly number[]>>): Uint8Array;
