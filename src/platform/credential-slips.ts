/** What stands in a header in the key's place, or around it, as `redactHeaders` leaves it. The first that fits is told. */
const slips: readonly [RegExp, string][] = [
  [/^Bearer\s+(bearer|apikey|token|basic)\s/i, 'has a second word before the key'],
  [/^Bearer\s+["'`].*["'`]$/, 'has quotes around the key'],
  [/^Bearer\s+["'`]|["'`]$/, 'has a quote beside the key'],
  [/^Bearer\s+(none|null|undefined|nil)$/i, 'holds the word for a variable that is not set'],
  [/^Bearer\s+\$/, 'holds the name of a variable, which nothing filled in'],
  [/^Bearer\s+[<{]/, 'holds a placeholder in place of the key'],
  [/^Bearer\s+(your[\w-]*|hk_[a-z]+_(\.\.\.|…|x+)|\.\.\.|…)$/i, 'holds a placeholder in place of the key'],
]

/** How this Authorization header, redacted, differs from `Bearer KEY`, to go on after "the header"; undefined where it does not. */
export const credentialSlip = (authorization: string): string | undefined =>
  slips.find(([pattern]) => pattern.test(authorization.trim()))?.[1]
