import { keyEnvironments, keyPrefix } from '../platform/contract.ts'

/** What people take along when they copy a key; nothing of it is ever shown. */
const companions: readonly [pattern: RegExp, name: string][] = [
  [/^(?:export\s+)?(?:[A-Z][A-Z0-9_]*|\w+(?==\s*["'`]?hk_))=\s*(?=[^=\s])/, 'NAME= in front of it'],
  [/^bearer(?:\s+|:\s*)/i, 'Bearer in front of it'],
  [/^(?:apikey|basic|token)(?:\s+|:\s*)/i, 'the scheme of a header in front of it'],
  [/^(?:authorization|x-api-key|api[-_]?key)\s*:\s*/i, 'the name of a header in front of it'],
  [/^(["'`“”‘’])(?=.)|(?<=.)["'`“”‘’][,;]?$/, 'quotes around it'],
]

/** The key without what was copied along, and what that was. */
function unwrapped(given: string): { key: string; found: string[] } {
  const found = new Set<string>()
  let key = given
  for (let before = ''; before !== key; ) {
    before = key
    for (const [pattern, name] of companions) {
      const less = key.replace(pattern, '').trim()
      if (less !== key) found.add(name)
      key = less
    }
  }
  return { key, found: [...found] }
}

/** What is wrong with a key whatever server it is for, or undefined. */
export function keyMistake(given: string): string | undefined {
  if (/^\$|^%\w+%$|\$\{\{/.test(given)) return 'is the name of a variable or secret, not its value'
  if (/^\*+$/.test(given)) return 'is only asterisks, as a log shows a masked secret'
  const { found } = unwrapped(given)
  if (found.length > 0) return `has ${found.join(' and ')}: store the key alone`
  if (/\s/.test(given)) return 'has whitespace inside: it was probably cut or joined when it was copied'
  const [hidden] = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.exec(given) ?? []
  if (hidden) {
    const code = hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    return `has an invisible character (U+${code}) in it: copy it again, or type around it`
  }
  return undefined
}

/** What keeps a key from being one of Hokusai's, or undefined. */
export function hokusaiKeyProblem(key: string): string | undefined {
  if (!keyEnvironments.some((one) => key.startsWith(`hk_${one}_`)))
    return 'does not start with hk_live_, hk_test_ or hk_dev_'
  if (!/^[A-Za-z0-9_-]{8,}$/.test(key.replace(keyPrefix, '')))
    return 'is too short or contains characters other than letters, digits, - and _'
  return undefined
}
