import { keyEnvironments, keyPrefix } from '../platform/contract.ts'
import { slipInKey } from './key-slips.ts'

/** What is wrong with a key whatever server it is for, or undefined. */
export function keyMistake(given: string): string | undefined {
  const slip = slipInKey(given)
  if (slip) return slip
  if (/\s/.test(given)) return 'has whitespace inside: it was probably cut or joined when it was copied'
  const [hidden] = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.exec(given) ?? []
  if (hidden) {
    return `has an invisible character (${codePoint(hidden)}) in it: copy it again, or type around it`
  }
  return undefined
}

/** What keeps a key from being one of Hokusai's, or undefined. */
export function hokusaiKeyProblem(key: string): string | undefined {
  const isHokusais = (one: string) => keyEnvironments.some((name) => one.startsWith(`hk_${name}_`))
  const odd = /[^ -~]/u
  const [character] = odd.exec(key) ?? []
  // A dash that a text editor made of an underscore looks much like it.
  if (character && isHokusais(key.replace(new RegExp(odd, 'gu'), '_')))
    return `has the character ${codePoint(character)} in it, which no key has: only letters, digits, - and _`
  if (!isHokusais(key)) return 'does not start with hk_live_, hk_test_ or hk_dev_'
  if (!/^[A-Za-z0-9_-]{8,}$/.test(key.replace(keyPrefix, '')))
    return 'is too short or contains characters other than letters, digits, - and _'
  return undefined
}

const codePoint = (character: string) =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
