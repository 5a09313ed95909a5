/** The kinds of values that inputs have; each gives an entry of a table its schema and what help shows for it. */
import { posix } from 'node:path'
import { z } from 'zod'
import { legName as nameOfLeg } from '../schema/identity.ts'
import { suiteNames } from '../schema/suite-order.ts'
import { didYouMean } from './did-you-mean.ts'

export const quoted = (given: string) => JSON.stringify(given)

/** A trimmed string in which `problemOf` finds nothing wrong; it finds one problem at most, the first that matters. */
export const checked = (problemOf: (given: string) => string | undefined | Promise<string | undefined>) =>
  z
    .string()
    .trim()
    .superRefine(async (given, context) => {
      const message = await problemOf(given)
      if (message !== undefined) context.addIssue({ code: 'custom', message })
    })

export const text = (value: string) => ({ value, schema: z.string().trim() })

export const matching = (pattern: RegExp, what: string) =>
  checked((given) => (pattern.test(given) ? undefined : `${quoted(given)} is not ${what}`))

export const choice = <const Choice extends string>(choices: readonly Choice[]) => ({
  value: choices.join('|'),
  schema: checked((given) =>
    choices.some((one) => one === given)
      ? undefined
      : `${quoted(given)} is none of ${choices.join(', ')}${didYouMean(given, choices)}`,
  ).transform((given) => given as Choice),
})

/** As YAML 1.1 spells them; the command line has switches instead. */
const spellings: Record<string, boolean> = {
  ...{ true: true, yes: true, on: true, y: true },
  ...{ false: false, no: false, off: false, n: false },
}

export const yesOrNo = {
  schema: checked((given) =>
    Object.hasOwn(spellings, given.toLowerCase()) ? undefined : `${quoted(given)} is neither true nor false`,
  ).transform((given) => spellings[given.toLowerCase()] === true),
  default: 'false',
  example: 'true',
} as const

/** A number of seconds; its value is in milliseconds. */
export const seconds = (most: number, { least = 'above 0' }: { least?: 'above 0' | 'from 0' } = {}) => ({
  value: 'SECONDS',
  schema: checked((given) => {
    const isNumber = /^\d+(\.\d+)?$/.test(given) && Number(given) <= most
    if (isNumber && (Number(given) > 0 || least === 'from 0')) return undefined
    return `${quoted(given)} is not a number of seconds ${least} and up to ${most}`
  }).transform((given) => Number(given) * 1000),
})

export const wholeNumber = (least: number, most: number) => ({
  value: 'NUMBER',
  schema: checked((given) =>
    /^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most
      ? undefined
      : `${quoted(given)} is not a whole number from ${least} to ${most}`,
  ).transform(Number),
})

/** How many there should be, or the name of each, separated by commas or line ends. */
export const legs = (most: number) => ({
  value: 'NUMBER|NAMES',
  schema: checked((given) => {
    if (/^[+-]?[\d.]+$/.test(given)) {
      const isCount = /^\d{1,9}$/.test(given) && Number(given) >= 1 && Number(given) <= most
      return isCount ? undefined : `${quoted(given)} is neither a whole number from 1 to ${most} nor names`
    }
    const names = namesIn(given)
    if (names.length === 0 || names.length > most) return `${quoted(given)} names no legs, or too many`
    const twice = names.find((name, index) => names.indexOf(name) < index)
    return twice === undefined ? undefined : `names ${quoted(twice)} twice`
  }).transform((given): number | string[] => (/^\d+$/.test(given) ? Number(given) : namesIn(given))),
})

const partsOf = (given: string, separator: RegExp) =>
  given
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const namesIn = (given: string) => partsOf(given, /[,\n]/)

export const decimal = {
  value: 'NUMBER',
  schema: checked((given) => {
    if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(given)) return `${quoted(given)} is not a number`
    return Number.isFinite(Number(given)) ? undefined : 'is too large for a number'
  }).transform(Number),
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 }

/** An age such as 90m, 24h or 7d, in milliseconds. Never 0, which would take in runs that are still going. */
export const age = {
  value: 'AGE',
  schema: matching(/^[1-9]\d{0,5}[mhd]$/, 'an age above 0 in minutes, hours or days (m, h, d)').transform(
    (given) => Number.parseInt(given, 10) * unitMs[given.slice(-1) as keyof typeof unitMs],
  ),
}

/** Without trailing slash. */
export const url = {
  value: 'URL',
  schema: checked(urlProblem).transform((given) => {
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
  schema: z
    .string()
    .transform((given) => partsOf(given, /[\s,]/))
    .superRefine((names, context) => {
      const add = (message: string) => context.addIssue({ code: 'custom', message })
      if (names.length === 0) add('names no suite')
      const known = ['all', ...suiteNames]
      for (const name of names.filter((one) => !known.includes(one)))
        add(
          `${quoted(name)} is not a suite; the suites are ${suiteNames.join(', ')}${didYouMean(name, known)}`,
        )
    })
    .transform((names) =>
      names.includes('all') ? [...suiteNames] : suiteNames.filter((name) => names.includes(name)),
    ),
}

/** MLflow refuses a metric whose name, read as a path, has a shorter way to say it or leaves its folder. */
export const metricName = {
  value: 'NAME',
  schema: checked((given) => {
    if (!/^[A-Za-z0-9_. /-]{1,250}$/.test(given)) return `${quoted(given)} is not a metric name`
    const isPlain = posix.normalize(given) === given && !/^(\.$|\.\.|\/)|\/$/.test(given)
    return isPlain ? undefined : `${quoted(given)} is a path that MLflow would read as another`
  }),
}

/** Contract: `validateArtifactName` of @actions/artifact. `*` is free where the name is a pattern. */
export const artifactName = (allowed: '' | '*' = '') => ({
  value: allowed === '*' ? 'PATTERN' : 'NAME',
  schema: checked((given) => {
    const refused = [...'\\/":<>|*?\r\n'].filter((one) => one !== allowed && given.includes(one))
    if (refused.length === 0) return undefined
    return `${quoted(given)} has ${refused.map(quoted).join(' and ')}, which GitHub does not allow in the name of an artifact`
  }),
})

/** One for each line. */
export const lines = (value: string) => ({
  value,
  schema: z.string().transform((given) => partsOf(given, /\n/)),
  default: '',
})

/** The default of `comment-key` is the job's matrix as JSON, `null` where it has none: its values name the leg. */
export const legName = {
  value: 'NAME',
  schema: z.string().trim().transform(nameOfLeg),
  default: '',
}
