import { mayBeSecret } from '../keys.ts'
import { isTrackingUriName } from '../names.ts'
import type { Setting } from '../reading.ts'
import { splitKeysIn } from '../split-keys.ts'
import { twinOf } from '../twin.ts'
import type { Mistake, Rule } from './rule.ts'
import { trackingUri } from './tracking-uri.ts'

const key = 'HOKUSAI_API_KEY'
const token = 'MLFLOW_TRACKING_TOKEN'

/** Whether `other` counts where `setting` is: in the same block, around it or within it. */
export const isBeside = (setting: Setting, other: Setting) =>
  setting.scopes.includes(other.scopes[0]) || other.scopes.includes(setting.scopes[0])

export const missingTokenRule: Rule = {
  id: 'missing-token',
  needs: /HOKUSAI_API_KEY/,
  find: ({ path, text, reading: { settings } }) => {
    const tokens = settings.filter(({ name, environment }) => name === token && environment)
    // Many of both are looked through once.
    const homes = new Set(tokens.map(({ scopes }) => scopes[0]))
    const around = new Set(tokens.flatMap(({ scopes }) => scopes))
    return settings
      .filter(({ name, environment, open }) => name === key && environment && !open)
      .filter(({ scopes }) => !around.has(scopes[0]) && !scopes.some((scope) => homes.has(scope)))
      .map((setting) => {
        const made = twinOf(text, setting, token)
        const isSecret =
          setting.literals.some((literal) => mayBeSecret(literal.text)) ||
          (made && splitKeysIn(path, made.text).length > 0)
        const twin = isSecret ? undefined : made
        return {
          at: setting.at,
          reason: `${key} is set without ${token}: MLflow then sends no key and gets 401 "API key required".`,
          suggestion: `Set ${token} to the same value as ${key}.`,
          change: twin && { edits: [twin], adds: token },
        }
      })
  },
}

const truthy = /^["']?(?:\$(?=true))?(true|1|yes|on|y|t)["']?$/i
const offs: Readonly<Record<string, string>> = { 1: '0', true: 'false', yes: 'no', on: 'off', y: 'n', t: 'f' }

/** In the spelling of what it takes the place of: a number, a truth value of Python, a word in capitals. */
function offFor(word: string): string {
  const off = offs[word.toLowerCase()] ?? 'false'
  if (/^[A-Z]+$/.test(word)) return off.toUpperCase()
  return /^[A-Z]/.test(word) ? off.charAt(0).toUpperCase() + off.slice(1) : off
}

export const mockModeRule: Rule = {
  id: 'mock-mode',
  needs: /HOKUSAI_(?:MOCK_MODE|OPTIONAL_MLFLOW)/,
  find: ({ reading: { settings } }) =>
    settings
      .filter(({ name, environment }) => environment && /^HOKUSAI_(?:MOCK_MODE|OPTIONAL_MLFLOW)$/.test(name))
      .flatMap(({ name, at, literals }): Mistake[] => {
        const on = literals.find(({ text }) => truthy.test(text.trim()))
        if (!on) return []
        const [, word = ''] = truthy.exec(on.text.trim()) ?? []
        const start = on.start + on.text.indexOf(word)
        // A constant before it may be meant for something else, too.
        const isPlain = on.exact && literals.length === 1 && on.start >= at
        // Switched off and not taken out: nothing around it can depend on a value, but much on a line.
        const edit = { start, end: start + word.length, text: offFor(word) }
        return [
          {
            at,
            reason: `${name} hides failures: a run seems to succeed although nothing was registered.`,
            suggestion: `Take ${name} out, or set it to false.`,
            change: isPlain ? { edits: [edit] } : undefined,
          },
        ]
      }),
}

const endpoint = /^(?:HOKUSAI_)?API_?ENDPOINT$/i
const wrongEndpoint = /^\s*(?:https?:\/\/)?(?:api|registry)\.hokus\.ai(?::\d+)?\/?\s*$/i

/** The SDK makes its tracking URI of this variable by adding `/mlflow`, a path past the API. */
export const apiEndpointRule: Rule = {
  id: 'api-endpoint',
  needs: /api_?endpoint/i,
  find: ({ text, reading: { settings } }) =>
    settings.flatMap((setting): Mistake[] => {
      const { name, at, literals, own, scopes, context } = setting
      const literal = literals.find((one) => wrongEndpoint.test(one.text))
      if (!endpoint.test(name) || !literal || context === 'default') return []
      const uris = settings.filter((other) => isTrackingUriName(other.name))
      const hasUri = uris.some((other) => scopes.includes(other.scopes[0]))
      const isPlain = own && literal.exact && literals.length === 1 && text.startsWith(name, at)
      const edits = [
        { start: at, end: at + name.length, text: 'MLFLOW_TRACKING_URI' },
        { start: literal.start, end: literal.end, text: trackingUri },
      ]
      return [
        {
          at,
          reason: `From ${name} the SDK derives a tracking URI that ends in /mlflow, which leads past the API.`,
          suggestion: hasUri
            ? `Remove ${name}: the tracking URI is set already.`
            : `Remove ${name} and set MLFLOW_TRACKING_URI to ${trackingUri}.`,
          change:
            isPlain && !uris.some((other) => isBeside(setting, other))
              ? { edits, removes: name, adds: 'MLFLOW_TRACKING_URI' }
              : undefined,
        },
      ]
    }),
}
