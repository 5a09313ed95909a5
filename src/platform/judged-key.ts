/** The key that signs tokens: it belongs to whoever makes them, and is no caller's. */
export const signingKeyWords = /\bjwks?\b|\bkid\b|signing[ -]key|public key/i

/** Keys and tokens that nobody logs in with. */
const others =
  /\b(page|next|continuation|cursor|pagination|csrf|xsrf|antiforgery|idempotency|sync|session|sas|storage|s3|aws|partition|primary|foreign|tag|param\w*)[ _-]?(keys?|tokens?)\b|\b(key|token)[ _-]?(id|name)\b/gi

/** The key in words: a token alone is a tokenized model's as well. */
const key = '(?:(?:x-)?(?:api|access|bearer|auth\\w*)[ _-]?(?:key|token)|key|credential)s?'
const faults =
  'invalid|malformed|unknown|incorrect|wrong|bad|expired|revoked|corrupt(?:ed)?|unrecogni[sz]ed|unsupported'

/** A fault of the key itself, which any refusal may name. */
const isFaulty = new RegExp(
  [
    `\\b(?:${faults})[ _-](?:(?:bearer|format|of|the|an?)[ _-])*${key}\\b`,
    `\\b${key}\\b['"]?(?: (?:provided|given|format|checksum|signature))?(?: (?:is|was|has))?(?: (?:been|an?))?:? (?:${faults}|mismatch)\\b`,
    `\\b(?:${faults})[ _-]authorization\\b|\\bauthorization header (?:is |was )?(?:${faults})\\b`,
    '\\b(?:invalid|malformed|expired|revoked)[ _]token(?![\\w\'": -])',
    `\\bcould not (?:validate|verify|parse|decode|read) (?:the |your )?${key}\\b`,
  ].join('|'),
  'i',
)

/** What only whoever looks at a key's form says of it. */
const isUnfit = new RegExp(
  [
    `\\b${key}\\b (?:is not|was not|has no|must (?:start|begin|be|have)|does(?: not|n.t)|cannot|could not) `,
    // FastAPI names the header of which a check complains.
    '"loc":\\["header","(?:authorization|x-api-key)"\\]',
  ].join('|'),
  'i',
)

const isAbsent =
  /\b(api[ _-]?key|authorization( header)?|credentials)( header)? (is |was |were )?(required|missing|not (provided|given|set|present))\b|\b(missing|no) (required )?(api[ _-]?key|authorization|credentials)\b|"type":"missing","loc":\["header","(authorization|x-api-key)"\]/i

/**
 * What an answer that is no 401 says of the key. Its form or a checksum is looked at before the key is looked up, and
 * many say 400 or 422 then. Undefined where the words are about anything else.
 */
export function faultOfKey(status: number, words: string): 'missing' | 'wrong' | undefined {
  const told = words.replace(others, '')
  if (status === 403) return isFaulty.test(told) ? 'wrong' : undefined
  if (status !== 400 && status !== 422) return undefined
  if (isAbsent.test(told)) return 'missing'
  return isFaulty.test(told) || isUnfit.test(told) ? 'wrong' : undefined
}
