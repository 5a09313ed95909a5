import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/sandbox/call.ts'
import type { Report } from '../../src/schema/report.ts'
import { corpus } from './corpus/index.ts'
import { replay, type Vary } from './replay.ts'
import type { Scenario } from './scenario.ts'

const chosen = [
  'unknown key',
  'key of another service',
  'rate limited, 429',
  'auth outage behind an old build',
  'read-only key by its scopes',
  'admin-only registry',
  'proxy 401, direct valid: service id mismatch in the API',
  'proxy 401, direct valid, spaced: mismatch in the gateway',
  'header stripped between API and gateway',
  'load balancer without a rule for the path',
  'load balancer straight to MLflow',
  'MLflow routes not mounted',
  'MLflow down',
  'Host check of MLflow',
  '(a) MLflow without --serve-artifacts',
]
const scenarios = chosen.map((name) => corpus.find((one) => one.name === name) as Scenario)
const numRuns = 4

/** Other words for the same, as another build might say it. */
const synonyms: [RegExp, string[]][] = [
  [/Invalid or expired API key/i, ['API key is invalid or has expired', 'The provided API key is not valid']],
  [/API key not found or invalid/i, ['Unknown API key', 'No such API key exists']],
  [/API key required/i, ['Missing API key', 'An API key is required', 'No API key was provided']],
  [/Authentication service error/i, ['Error in the authentication service', 'Auth service failed']],
  [/Rate limit exceeded/i, ['Too many requests', 'You have exceeded your rate limit']],
  [/does not have access to service/i, ['is not allowed to use service', 'has no access to the service']],
  [/Failed to connect to MLflow server at/i, ['Could not connect to MLflow at', 'MLflow is unreachable at']],
  [
    /Invalid Host header - possible DNS rebinding attack detected/i,
    ['Invalid Host header', 'Host not allowed'],
  ],
  [/Insufficient permissions/i, ['Permission denied', 'You may not do this']],
  [/Service Temporarily Unavailable/i, ['Service Unavailable', 'Temporarily Unavailable']],
]

interface Form {
  reversed: boolean
  headerCase: 'lower' | 'upper' | 'title'
  added: [string, string][]
  textCase: 'as it is' | 'lower' | 'upper'
  ending: string
  indent: number
}

const anyForm: fc.Arbitrary<Form> = fc.record({
  reversed: fc.boolean(),
  headerCase: fc.constantFrom('lower', 'upper', 'title'),
  added: fc.subarray<[string, string]>([
    ['x-request-id', 'replayed'],
    ['via', '1.1 proxy'],
    ['cache-control', 'no-cache'],
    ['x-error', 'none'],
  ]),
  textCase: fc.constantFrom('as it is', 'lower', 'upper'),
  ending: fc.constantFrom('', '.', '!', ' '),
  indent: fc.constantFrom(0, 1, 2),
})

describe.concurrent('the first cause does not hang on', () => {
  test.each(scenarios)('form: $name', { timeout: 60_000 }, async (scenario) => {
    const plain = firstOf(await replay(scenario))
    expect(plain, 'a cause without any variation').toBeDefined()
    await fc.assert(
      fc.asyncProperty(anyForm, async (form) => {
        const varied = firstOf(await replay(scenario, inForm(form)))
        expect(varied?.code).toBe(plain?.code)
      }),
      { numRuns },
    )
  })

  test.each(scenarios)('wording: $name', { timeout: 60_000 }, async (scenario) => {
    const truth = [scenario.expected[0]?.code, ...(scenario.also ?? [])]
    await fc.assert(
      fc.asyncProperty(fc.nat(), anyForm, async (choice, form) => {
        const first = firstOf(
          await replay(scenario, (reply, host) => inForm(form)(reword(reply, choice), host)),
        )
        expect(first).toBeDefined()
        if (first?.confidence === 'certain') expect(truth).toContain(first.code)
      }),
      { numRuns },
    )
  })
})

const firstOf = ({ diagnosis }: Report) => diagnosis.causes[0]

/** Headers in another order and case, more of them, texts in another case; auth's JSON is spaced at will. */
const inForm =
  (form: Form): Vary =>
  (reply, host) => {
    const headers: Reply['headers'] = [...reply.headers, ...form.added].map(([name, value]) => [
      headerName(name, form.headerCase),
      value,
    ])
    const varied = { ...reply, headers: form.reversed ? headers.reverse() : headers }
    const { body } = reply
    if (typeof body !== 'string') return varied
    if (!isJson(body)) return varied
    const text = body.replace(/"((?:[^"\\]|\\.)*)"/g, (whole, said: string) =>
      /\s/.test(said) ? `"${inCase(said, form.textCase)}${form.ending}"` : whole,
    )
    // Elsewhere the spacing tells who answered.
    return { ...varied, body: host === 'auth' ? JSON.stringify(JSON.parse(text), null, form.indent) : text }
  }

const headerName = (name: string, letters: Form['headerCase']) =>
  letters === 'upper'
    ? name.toUpperCase()
    : letters === 'lower'
      ? name.toLowerCase()
      : name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase())

const inCase = (text: string, letters: Form['textCase']) =>
  letters === 'upper' ? text.toUpperCase() : letters === 'lower' ? text.toLowerCase() : text

/** The same said in other words, where there are some for it. */
function reword(reply: Reply, choice: number): Reply {
  const { body } = reply
  if (typeof body !== 'string') return reply
  const said = synonyms.reduce(
    (text, [pattern, others]) =>
      text.replace(new RegExp(pattern, 'gi'), others[choice % others.length] ?? ''),
    body,
  )
  return { ...reply, body: said }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
