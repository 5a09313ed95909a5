/** What people put in a key's place and what they take along with it, of a key given to us and of a header sent to others. */
interface Slip {
  pattern: RegExp
  /** To go on after the name of the input; where it is missing, the value may be one that a server takes. */
  given?: string
  /** To go on after "the header"; where it is missing, the form that `redactHeaders` leaves says nothing of it. */
  sent?: string
}

const standIns: readonly Slip[] = [
  {
    pattern: /^\$|^%\w+%$|\$\{\{|^process\.env\./,
    given: 'is the name of a variable or secret, not its value',
    sent: 'holds the name of a variable, which nothing filled in',
  },
  { pattern: /^\*+$/, given: 'is only asterisks, as a log shows a masked secret' },
  {
    pattern: /^\{\s*"[\s\S]*\}$/,
    given: 'is a JSON: store the key in it alone',
    sent: 'holds a JSON in place of the key',
  },
  {
    pattern: /^<.*>$|^\{.*\}$|^hk_[a-z]+_(?:\.\.\.|…|x+|your[a-z_-]*)$/i,
    given: 'is a placeholder, not a key',
    sent: 'holds a placeholder in place of the key',
  },
  { pattern: /^(?:your[\w-]*|\.\.\.|…|x{3,})$/i, sent: 'holds a placeholder in place of the key' },
  { pattern: /^\[object Object\]$/, sent: 'holds an object where the text of the key belongs' },
  {
    pattern: /^(?:op:\/\/|ENC\[)/,
    given: 'is a reference to a secret, not its value',
    sent: 'holds a reference to a secret, which nothing looked up',
  },
  { pattern: /^(?:none|null|undefined|nil)$/i, sent: 'holds the word for a variable that is not set' },
]

const quoted: Slip = { pattern: /^["'`“”‘’].*["'`“”‘’]$/, sent: 'has quotes around the key' }
const quote = {
  pattern: /^["'`“”‘’](?=.)|(?<=.)["'`“”‘’][,;]?$/,
  given: 'quotes around it',
  sent: 'has a quote beside the key',
}
const secondWord = 'has a second word before the key'
const companions = [
  {
    pattern: /\\[rn]$/,
    given: 'a line break in letters (\\n) after it',
    sent: 'has a line break in letters (\\n) after the key',
  },
  {
    pattern: /^(?:export\s+)?(?:[A-Z][A-Z0-9_]*|\w+(?==\s*["'`]?hk_))=\s*(?=[^=\s])/,
    given: 'NAME= in front of it',
    sent: 'has NAME= before the key',
  },
  { pattern: /^bearer(?:\s+|:\s*)/i, given: 'Bearer in front of it', sent: secondWord },
  {
    pattern: /^(?:apikey|basic|token)(?:\s+|:\s*)/i,
    given: 'the scheme of a header in front of it',
    sent: secondWord,
  },
  {
    pattern: /^(?:authorization|x-api-key|api[-_]?key)\s*:\s*/i,
    given: 'the name of a header in front of it',
    sent: secondWord,
  },
  quote,
]

/** What a given key was copied with; nothing of it is ever shown. */
function companionsOf(given: string): string[] {
  const found = new Set<string>()
  let key = given
  for (let before = ''; before !== key; ) {
    before = key
    for (const { pattern, given: name } of companions) {
      const less = key.replace(pattern, '').trim()
      if (less !== key) found.add(name)
      key = less
    }
  }
  return [...found]
}

/** What else than a key was given, or what with it, to go on after the name of the input; undefined where it is alone. */
export function slipInKey(key: string): string | undefined {
  const standIn = standIns.find(({ pattern, given }) => given && pattern.test(key))
  if (standIn) return standIn.given
  const found = companionsOf(key)
  return found.length > 0 ? `has ${found.join(' and ')}: store the key alone` : undefined
}

/**
 * How an Authorization header, as `redactHeaders` leaves it, differs from `Bearer KEY`, to go on after "the header";
 * undefined where it does not.
 */
export function slipInHeader(authorization: string): string | undefined {
  if (/^(?:Bearer|ApiKey|Token|Basic(?: Og==)?)$/i.test(authorization.trim()))
    return 'holds no key: nothing stands after its scheme'
  const [, scheme, value = ''] = /^(Bearer\s+)?(.*)$/is.exec(authorization.trim()) ?? []
  const slips: readonly Slip[] = scheme ? [quoted, ...companions, ...standIns] : [quoted, quote]
  return slips.find(({ pattern, sent }) => sent && pattern.test(value))?.sent
}
