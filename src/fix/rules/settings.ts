import { mayBeSecret } from '../keys.ts'
import { isTrackingUriName } from '../names.ts'
import type { Setting } from '../reading.ts'
import type { Change, File, Mistake, Rule } from './rule.ts'
import { trackingUri } from './tracking-uri.ts'

const key = 'HOKUSAI_API_KEY'
const token = 'MLFLOW_TRACKING_TOKEN'

/** Whether `other` counts where `setting` is: in the same block, around it or within it. */
const isBeside = (setting: Setting, other: Setting) =>
  setting.scopes.includes(other.scopes[0]) || other.scopes.includes(setting.scopes[0])

export const missingTokenRule: Rule = { needs: /HOKUSAI_API_KEY/, find: findMissingToken }

function findMissingToken({ reading: { settings } }: File): Mistake[] {
  const tokens = settings.filter(({ name, environment }) => name === token && environment)
  const [homes, around] = [
    new Set(tokens.map(({ scopes }) => scopes[0])),
    new Set(tokens.flatMap(({ scopes }) => scopes)),
  ]
  return settings
    .filter(({ name, environment, given, open }) => name === key && environment && given && !open)
    .filter(({ scopes }) => !around.has(scopes[0]) && !scopes.some((scope) => homes.has(scope)))
    .map(
      (setting): Mistake => ({
        rule: 'missing-token',
        at: setting.at,
        reason: `${key} is set without ${token}: MLflow then sends no key and gets 401 "API key required".`,
        suggestion: `Set ${token} to the same value as ${key}.`,
        // A key is not written a second time.
        ...(setting.twin && !setting.literals.some(({ text }) => mayBeSecret(text))
          ? { change: { edits: [setting.twin(token)], adds: token } }
          : {}),
      }),
    )
}

const mocks = ['HOKUSAI_MOCK_MODE', 'HOKUSAI_OPTIONAL_MLFLOW']
const truthy = /^["']?(?:\$?true|1|yes|on|y|t)["']?$/i

export const mockModeRule: Rule = {
  needs: /HOKUSAI_(?:MOCK_MODE|OPTIONAL_MLFLOW)/,
  find: ({ text, reading: { settings } }) =>
    settings
      .filter(
        ({ name, environment, literals }) =>
          mocks.includes(name) && environment && literals.some(({ text }) => truthy.test(text.trim())),
      )
      .map(
        (setting): Mistake => ({
          rule: 'mock-mode',
          at: setting.at,
          reason: `${setting.name} hides failures: a run seems to succeed although nothing was registered.`,
          suggestion: `Take ${setting.name} out.`,
          ...changeBy(setting, text),
        }),
      ),
}

const changeBy = ({ removal, name }: Setting, text: string): { change?: Change } =>
  removal && !isReliedOn(name, text) ? { change: { edits: removal.edits, removal, removes: name } } : {}

/** Read elsewhere in a way that fails without it: by a subscript, or by a shell that refuses what is unset. */
const isReliedOn = (name: string, text: string) =>
  new RegExp(`\\[\\s*["']${name}["']\\s*\\](?!\\s*=(?!=))|\\$\\{${name}:?\\?`).test(text) ||
  (new RegExp(`\\$\\{?${name}\\b(?!:?[-+=])`).test(text) && /\bset -\w*u|\bnounset\b/.test(text))

/** The SDK makes its tracking URI of this variable by adding `/mlflow`, a path past the API. */
const endpoint = /^(?:HOKUSAI_)?API_?ENDPOINT$/i
const wrongEndpoint = /^(?:https?:\/\/)?(?:api|registry)\.hokus\.ai(?::\d+)?\/?$/i

export const apiEndpointRule: Rule = {
  needs: /api_?endpoint/i,
  find: ({ text, reading: { settings } }) =>
    settings.flatMap((setting): Mistake[] => {
      const { name, at, literals } = setting
      const [literal] = literals.filter(({ text }) => wrongEndpoint.test(text.trim()))
      if (!endpoint.test(name) || !literal || setting.context === 'default') return []
      const uris = settings.filter((other) => isTrackingUriName(other.name))
      const hasUri = uris.some((other) => setting.scopes.includes(other.scopes[0]))
      const mistake = {
        rule: 'api-endpoint',
        at,
        reason: `From ${name} the SDK derives a tracking URI that ends in /mlflow, which leads past the API.`,
        suggestion: hasUri
          ? `Remove ${name}: the tracking URI is set already.`
          : `Remove ${name} and set MLFLOW_TRACKING_URI to ${trackingUri}.`,
      }
      if (hasUri) return [{ ...mistake, ...changeBy(setting, text) }]
      if (
        !setting.twin ||
        uris.some((other) => isBeside(setting, other)) ||
        !literal.exact ||
        literals.length > 1
      )
        return [mistake]
      const edits = [
        { start: at, end: at + name.length, text: 'MLFLOW_TRACKING_URI' },
        { start: literal.start, end: literal.end, text: trackingUri },
      ]
      return [{ ...mistake, change: { edits, removes: name, adds: 'MLFLOW_TRACKING_URI' } }]
    }),
}
