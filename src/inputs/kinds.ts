/** The kinds of values that inputs have; each gives an entry of a table its reading and what help shows for it. */
import { posix } from 'node:path'
import { legName as nameOfLeg } from '../schema/identity.ts'
import { suiteNames } from '../schema/suite-order.ts'
import { didYouMean } from './did-you-mean.ts'
import type { Reading } from './input.ts'

export const quoted = (given: string) => JSON.stringify(given)

type Problems = string | readonly string[] | undefined

/** What `toValue` makes of a trimmed string in which `problemsOf` finds nothing wrong; mostly it tells the first that matters. */
export const checked =
  <Value = string>(
    problemsOf: (given: string) => Problems | Promise<Problems>,
    toValue = (given: string) => given as Value,
  ) =>
  async (given: string): Promise<Reading<Value>> => {
    const text = given.trim()
    const problems = [(await problemsOf(text)) ?? []].flat()
    return problems.length === 0 ? { value: toValue(text) } : { problems }
  }

const nothingWrong = () => undefined

export const text = (value: string) => ({ value, read: checked(nothingWrong) })

const unlike = (pattern: RegExp, what: string) => (given: string) =>
  pattern.test(given) ? undefined : `${quoted(given)} is not ${what}`

export const matching = (pattern: RegExp, what: string, toValue?: (given: string) => string) =>
  checked(unlike(pattern, what), toValue)

export const choice = <const Choice extends string>(choices: readonly Choice[]) => ({
  value: choices.join('|'),
  read: checked<Choice>((given) =>
    choices.some((one) => one === given)
      ? undefined
      : `${quoted(given)} is none of ${choices.join(', ')}${didYouMean(given, choices)}`,
  ),
})

/** As YAML 1.1 spells them; the command line has switches instead. */
const spellings: Record<string, boolean> = {
  ...{ true: true, yes: true, on: true, y: true },
  ...{ false: false, no: false, off: false, n: false },
}

export const yesOrNo = {
  read: checked(
    (given) =>
      Object.hasOwn(spellings, given.toLowerCase())
        ? undefined
        : `${quoted(given)} is neither true nor false`,
    (given) => spellings[given.toLowerCase()] === true,
  ),
  default: 'false',
  example: 'true',
} as const

/** A number of seconds; its value is in milliseconds. */
export const seconds = (most: number, { least = 'above 0' }: { least?: 'above 0' | 'from 0' } = {}) => ({
  value: 'SECONDS',
  read: checked(
    (given) => {
      const isNumber = /^\d+(\.\d+)?$/.test(given) && Number(given) <= most
      if (isNumber && (Number(given) > 0 || least === 'from 0')) return undefined
      return `${quoted(given)} is not a number of seconds ${least} and up to ${most}`
    },
    (given) => Number(given) * 1000,
  ),
})

export const wholeNumber = (least: number, most: number) => ({
  value: 'NUMBER',
  read: checked(
    (given) =>
      /^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most
        ? undefined
        : `${quoted(given)} is not a whole number from ${least} to ${most}`,
    Number,
  ),
})

/** How many there should be, or the name of each, separated by commas or line ends. */
export const legs = (most: number) => ({
  value: 'NUMBER|NAMES',
  read: checked(
    (given) => {
      if (/^[+-]?[\d.]+$/.test(given)) {
        const isCount = /^\d{1,9}$/.test(given) && Number(given) >= 1 && Number(given) <= most
        return isCount ? undefined : `${quoted(given)} is neither a whole number from 1 to ${most} nor names`
      }
      const names = namesIn(given)
      if (names.length === 0 || names.length > most) return `${quoted(given)} names no legs, or too many`
      const twice = names.find((name, index) => names.indexOf(name) < index)
      return twice === undefined ? undefined : `names ${quoted(twice)} twice`
    },
    (given): number | string[] => (/^\d+$/.test(given) ? Number(given) : namesIn(given)),
  ),
})

const partsOf = (given: string, separator: RegExp) =>
  given
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const namesIn = (given: string) => partsOf(given, /[,\n]/)

export const decimal = {
  value: 'NUMBER',
  read: checked((given) => {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(given)) return `${quoted(given)} is not a number`
    return Number.isFinite(Number(given)) ? undefined : 'is too large for a number'
  }, Number),
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** An age such as 90m, 24h or 7d, in milliseconds. Never 0, which would take in runs that are still going. */
export const age = {
  value: 'AGE',
  read: checked(
    unlike(/^[1-9]\d{0,5}[mhd]$/, 'an age above 0 in minutes, hours or days (m, h, d)'),
    (given) => Number.parseInt(given, 10) * unitMs[given.slice(-1) as keyof typeof unitMs],
  ),
}

/** Without trailing slash. */
export const url = {
  value: 'URL',
  read: checked(urlProblem, (given) => {
    const { origin, pathname } = new URL(given)
    return `${origin}${pathname}`.replace(/\/+$/, '')
  }),
}

function urlProblem(given: string): string | undefined {
  if (!URL.canParse(given)) return `${quoted(given)} is not a URL`
  const { protocol, username, password, host, search, hash, origin, pathname } = new URL(given)
  if (protocol !== 'https:' && protocol !== 'http:')
    return `${quoted(given)} starts with neither https:// nor http://`
  if (username !== '' || password !== '')
    return `${quoted(`${protocol}//…@${host}`)} carries credentials; the key goes into api-key only`
  if (search !== '' || hash !== '') return `has a query or fragment after ${origin}${pathname}`
  return undefined
}

export const suites = {
  value: 'SUITES',
  read: checked(
    (given) => {
      const names = suitesIn(given)
      if (names.length === 0) return 'names no suite'
      const known = ['all', ...suiteNames]
      return names
        .filter((name) => !known.includes(name))
        .map(
          (name) =>
            `${quoted(name)} is not a suite; the suites are ${suiteNames.join(', ')}${didYouMean(name, known)}`,
        )
    },
    (given) => {
      const names = suitesIn(given)
      return suiteNames.filter((name) => names.includes(name) || names.includes('all'))
    },
  ),
}

const suitesIn = (given: string) => partsOf(given, /[\s,]/)

/** MLflow refuses a metric whose name, read as a path, has a shorter way to say it or leaves its folder. */
export const metricName = {
  value: 'NAME',
  read: checked((given) => {
    if (!/^[A-Za-z0-9_. /-]{1,250}$/.test(given)) return `${quoted(given)} is not a metric name`
    const isPlain = posix.normalize(given) === given && !/^(\.$|\.\.|\/)|\/$/.test(given)
    return isPlain ? undefined : `${quoted(given)} is a path that MLflow would read as another`
  }),
}

/** Contract: `validateArtifactName` of @actions/artifact. `*` is free where the name is a pattern. */
export const artifactName = (allowed: '' | '*' = '') => ({
  value: allowed === '*' ? 'PATTERN' : 'NAME',
  read: checked((given) => {
    const refused = [...'\\/":<>|*?\r\n'].filter((one) => one !== allowed && given.includes(one))
    if (refused.length === 0) return undefined
    return `${quoted(given)} has ${refused.map(quoted).join(' and ')}, which GitHub does not allow in the name of an artifact`
  }),
})

/** One for each line. */
export const lines = (value: string) => ({
  value,
  read: checked(nothingWrong, (given) => partsOf(given, /\n/)),
  default: '',
})

/** The default of `comment-key` is the job's matrix as JSON, `null` where it has none: its values name the leg. */
export const legName = {
  value: 'NAME',
  read: checked(nothingWrong, nameOfLeg),
  default: '',
}
