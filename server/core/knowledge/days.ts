// Dates that may lack their day or month, as spans of days that can be compared as text.

/** The first day that "2022", "2022-09" or "2022-09-06" may mean. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date.slice(0, 10)
}

/** The last one; "31" in every month, which compares right. */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date.slice(0, 10)
}
