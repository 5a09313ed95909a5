import { keysIn } from './keys.ts'

/** A key that a program puts together of texts that stand in its file. */
export interface SplitKey {
  at: number
  key: string
  /** The texts as they stand there, without a prefix that is no secret. */
  pieces: string[]
}

const quote = String.raw`\\?["'\x60]`
const open = `[A-Za-z]{0,2}${quote}`
const sign = String.raw`\s{0,80}\\?\s{0,80}(?:\+\+?|\.\.?|&|<>|\|\||~)\s{0,80}`
const name = String.raw`[A-Za-z_$][\w$]*(?![\w$.([])`
/** What stands between two texts that are one: a sign, or in some languages nothing. */
const beside = new RegExp(`${quote}${open}|${quote}${sign}${open}`, 'y')
const near = new RegExp(String.raw`${quote}\s{0,80}(?:\\\r?\n\s{0,80})?${open}`, 'y')
const listed = new RegExp(String.raw`${quote}\s{0,80},\s{0,80}${open}`, 'y')
const toName = new RegExp(`${quote}${sign}(${name})`, 'y')
const fromName = new RegExp(`${sign}${open}`, 'y')
const betweenNames = new RegExp(`${sign}(${name})`, 'y')
const chunk = /[\w-]+/y
const wholeName = new RegExp(name, 'y')
const filled = /\$?\{\s?([\w$]+)\s?\}|\$([A-Za-z_]\w*)/y
const filledText = /\$?\{\s?\\?(["'])([\w-]+)\\?\1\s?\}/y

/** Two texts in a row are one. */
const joinsNeighbours = /\.(?:py[iw]?|ipynb|[ch](?:c|pp|xx)?|rb|smk)$|(?:^|\/)snakefile$/i
const joinsList = /(?:["'`]\.join\(\s*[[(]|\b(?:paste0|concat)\()\s*(?:[A-Za-z]?\\?["'`])?$/i
const joinedAfter = /^\\?["'`]?\s*,?\s*\]\s*\.join\(\s*(?:''|""|``)\s*\)/

/** Texts that names stand for which are bound once. */
function constantsIn(text: string): Map<string, string> {
  const quoted =
    /(?<![\w.$-])(?<key>[A-Za-z_$][\w$]*)(?:\s{0,9}:\s{0,9}(?<type>[\w.]{1,30}))?\s{0,9}:?=\s{0,9}[A-Za-z]{0,2}\\?(?<quote>["'`])(?<value>[\w-]{1,100})\\?\k<quote>/g
  const bare = /^[ \t]*(?:export[ \t]+)?(?<key>[A-Za-z_]\w*)=(?<value>[\w-]{1,100})[ \t]*\r?$/gm
  const known = new Map<string, string>()
  const twice = new Set<string>()
  for (const { groups } of [...text.matchAll(quoted), ...text.matchAll(bare)]) {
    const { key = '', value = '', type = key } = groups ?? {}
    // In `if x: name = "…"` what looks like a type is the name.
    for (const one of new Set([key, type])) {
      if (known.has(one)) twice.add(one)
      known.set(one, value)
    }
  }
  for (const key of twice) known.delete(key)
  return known
}

/** More names that begin keys are a list of something else. */
const mostHeads = 50

/** A file with more beginnings of keys is data, or made to take long. */
const mostStarts = 1_000

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = []
  for (const item of items) if (first.push(item) >= most) break
  return first
}

/** Keys in two or more texts, and in texts that names stand for. */
export function splitKeysIn(path: string, text: string): SplitKey[] {
  if (!/hk_(?:live|test|dev)_/i.test(text)) return []
  const constants = constantsIn(text)
  const heads = [...constants]
    .filter(([, value]) => /^hk_/i.test(value))
    .slice(0, mostHeads)
    .map(([key]) => key.replaceAll('$', String.raw`\$`))
    .join('|')
  const named =
    heads &&
    String.raw`|\$?\{\s?(?:${heads})\s?\}|(?<![\w.$])(?:\$(?:${heads})(?!\w)|(?:${heads})(?![\w$.([]))`
  const starts = text.matchAll(new RegExp(`(?<=${quote})hk_${named}`, 'gi'))
  return firstOf(starts, mostStarts).flatMap(({ index }) => {
    const pieces = piecesFrom(text, index, constants, path)
    const value = pieces.join('')
    const [found] = keysIn(value)
    const isWhole = pieces.length < 2 || keysIn(pieces[0] ?? '').length > 0
    return isWhole || found?.at !== 0 ? [] : [{ at: index, key: found.key, pieces: pieces.filter(isTelling) }]
  })
}

const isTelling = (piece: string) => piece.length >= 6 && !/^hk_[a-z]*_?$/i.test(piece)

/** The texts that are joined from `start` on; up to what is not known, or cannot be in a key. */
function piecesFrom(
  text: string,
  start: number,
  constants: ReadonlyMap<string, string>,
  path: string,
): string[] {
  const pieces: string[] = []
  let at = start
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) at = pattern.lastIndex
    return match
  }
  const takeName = (key: string | undefined) => {
    const value = constants.get(key ?? '')
    if (value !== undefined) pieces.push(value)
    return value !== undefined
  }
  const commas = joinsList.test(text.slice(Math.max(0, start - 80), start)) || joinsLater(text, start)
  let isName = !/^(?:hk_|\$?\{|\$)/i.test(text.slice(start, start + 3))
  if (isName && !takeName(take(wholeName)?.[0])) return pieces
  while (pieces.length < 20) {
    if (isName) {
      const next = take(betweenNames)
      if (next ? !takeName(next[1]) : !take(fromName)) break
      isName = next !== null
      continue
    }
    const plain = take(chunk)?.[0] ?? take(filledText)?.[2]
    const filling = plain === undefined ? take(filled) : null
    if (plain !== undefined) pieces.push(plain)
    else if (filling) {
      if (!takeName(filling[1] ?? filling[2])) break
    } else if (
      !(
        take(beside) ||
        take(fromName) ||
        (commas && take(listed)) ||
        (joinsNeighbours.test(path) && take(near))
      )
    ) {
      if (!takeName(take(toName)?.[1])) break
      isName = true
    }
  }
  return pieces
}

/** `["…", "…"].join("")` */
function joinsLater(text: string, start: number): boolean {
  const list = /^[^\]\n]{0,200}/.exec(text.slice(start))?.[0] ?? ''
  return joinedAfter.test(text.slice(start + list.length - 1))
}
