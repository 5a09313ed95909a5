/** RFC 9110: delay in seconds or an HTTP date; undefined where absent or unreadable. */
export function retryAfterMs(value: string, now = Date.now()): number | undefined {
  if (/^\d+$/.test(value)) return Number(value) * 1000
  // Date.parse alone takes "1.5" for a day in January.
  const date = /\bGMT$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
