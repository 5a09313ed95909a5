import { keyEnvironments, keyPrefix } from '../platform/contract.ts'
import { slipInKey } from './key-slips.ts'

/** What is wrong with a key whatever server it is for, or undefined. */
export function keyMistake(given: string): string | undefined {
  const slip = slipInKey(given)
  if (slip) return slip
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
