// Timing that holds on a noisy machine: many short runs, taken in turns, and their median.

import { existsSync, readFileSync } from 'node:fs'

export interface Row {
  readonly what: string
  readonly value: string
  /** How it compares within this run; absent where there is nothing to compare with. */
  readonly ratio?: string
  /** What is wrong with the shape of growth; a row with one fails the benchmark. */
  readonly wrong?: string
}

/** Milliseconds. The engine compiles what runs often, bit by bit; until then nothing counts. */
const WARM_UP = 2000

/**
 * Runs the tasks in turns and gives each one's median, in milliseconds.
 * Taking turns spreads whatever else the machine does over all of them alike.
 */
export function medians(rounds: number, tasks: readonly (() => unknown)[]): number[] {
  const until = performance.now() + WARM_UP
  while (performance.now() < until) for (const task of tasks) task()
  const times = tasks.map(() => [] as number[])
  for (let round = 0; round < rounds; round++)
    tasks.forEach((task, index) => {
      const from = performance.now()
      task()
      times[index].push(performance.now() - from)
    })
  return times.map(median)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`
}

export function times(value: number): string {
  return `${value.toFixed(2)} x`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

/** From the kernel's table where there is one; 0 elsewhere. */
export function residentBytes(pid: number): number {
  const status = `/proc/${pid}/status`
  if (!existsSync(status)) return 0
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) * 1024
}
