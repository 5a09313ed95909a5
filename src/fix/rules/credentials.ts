import { isInsecureTlsName, isTestPath, isTrackingUriName } from '../names.ts'
import type { Setting } from '../reading.ts'
import type { File, Mistake, Rule } from './rule.ts'
import { isBeside } from './settings.ts'

/** With what stands between a name and its value, where a text of the file is looked at. */
const scheme = /^(?:["'`\])]*\s*(?:(?::=|=>|[=,])\s*[rf]?["'`]|:\s*["'`]?))?(?:Bearer|Basic)\s/i
const key = /^(?:["'`\])]*\s*(?::=|=>|[=:,])\s*)?(?:\$\{\{[^}\n]*|[^\s,;&|]*)\bHOKUSAI_API_KEY\b/
const anything = /\S/

interface Row {
  name: RegExp
  value: RegExp
  /** What else has to be set beside it, and what must not be. */
  beside?: RegExp
  unless?: RegExp
  /** Of another server's it says nothing. */
  here?: boolean
  reason: string
  suggestion: string
}

/** The first that fits. */
const rows: readonly Row[] = [
  {
    name: /^MLFLOW_TRACKING_TOKEN$/,
    value: scheme,
    reason:
      'MLflow puts "Bearer" before the token by itself: sent twice, the word is part of the key, and the answer 401.',
    suggestion: 'Set MLFLOW_TRACKING_TOKEN to the key alone.',
  },
  {
    name: /^MLFLOW_TRACKING_(?:USERNAME|PASSWORD)$/,
    value: key,
    reason:
      'MLflow sends this as Basic authentication, which the platform does not take; it wants the key as token.',
    suggestion:
      'Set MLFLOW_TRACKING_TOKEN to the key; take MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD out.',
  },
  {
    name: /^MLFLOW_(?!TRACKING_TOKEN$)(?:\w+_)?(?:KEY|TOKEN)$/,
    value: key,
    unless: /^MLFLOW_TRACKING_TOKEN$/,
    here: true,
    reason: 'MLflow does not read the key from this variable, and sends none.',
    suggestion: 'Set MLFLOW_TRACKING_TOKEN to the key.',
  },
  {
    name: /^MLFLOW_TRACKING_PASSWORD$/,
    value: anything,
    beside: /^MLFLOW_TRACKING_USERNAME$/,
    here: true,
    reason:
      'A user name and a password win over MLFLOW_TRACKING_TOKEN: MLflow sends them, and never the key.',
    suggestion:
      "Take MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD out where the registry is Hokusai's.",
  },
  {
    name: /^MLFLOW_TRACKING_AUTH$/,
    value: anything,
    here: true,
    reason: 'What MLFLOW_TRACKING_AUTH names takes the place of MLFLOW_TRACKING_TOKEN: the key is not sent.',
    suggestion: "Take MLFLOW_TRACKING_AUTH out where the registry is Hokusai's.",
  },
  {
    name: /^(?:--|MLFLOW_)?TRACKING[_-]INSECURE[_-]TLS$/i,
    value: /^["']?(?:true|1)\b/i,
    here: true,
    reason: 'The certificate of the registry is not verified: the key goes to whoever answers.',
    suggestion: 'Take it out: the certificate of the registry is a public one.',
  },
]

/** What keeps the key from being sent as the token, or hands it to others. A person knows which server it is for. */
export const credentialsRule: Rule = {
  id: 'credentials',
  needs: /MLFLOW_\w*(?:TOKEN|KEY|USERNAME|PASSWORD|AUTH)|tracking[_-]insecure[_-]tls/i,
  find: (file) =>
    isTestPath(file.path)
      ? []
      : file.reading.settings
          .filter(
            ({ name, environment, context }) =>
              (environment || isInsecureTlsName(name)) && context !== 'default',
          )
          .flatMap((setting): Mistake[] => {
            const row = rows.find((one) => fits(one, setting, file))
            return row ? [{ at: setting.at, reason: row.reason, suggestion: row.suggestion }] : []
          }),
}

function fits({ name, value, beside, unless, here }: Row, setting: Setting, file: File): boolean {
  if (!name.test(setting.name) || !valuesOf(setting, file).some((one) => value.test(one))) return false
  const around = file.reading.settings.filter((other) => isBeside(setting, other))
  const isSet = (pattern: RegExp) =>
    around.some(
      (other) => pattern.test(other.name) && valuesOf(other, file).some((one) => anything.test(one)),
    )
  if ((beside && !isSet(beside)) || (unless && isSet(unless))) return false
  const isHanded = valuesOf(setting, file).some((one) => key.test(one))
  return !here || isForPlatform(around, isHanded)
}

/** The texts that the value may be, or what stands behind the name where it is computed. */
function valuesOf({ name, at, literals }: Setting, { text }: File): string[] {
  if (literals.length > 0 || !text.startsWith(name, at)) return literals.map((one) => one.text)
  return [/.*/.exec(text.slice(at + name.length, at + name.length + 300))?.[0] || '$']
}

/** No tracking URI is another server's, and one or the key is the platform's. */
function isForPlatform(settings: readonly Setting[], isHanded: boolean): boolean {
  const uris = settings.filter(({ name }) => isTrackingUriName(name))
  const texts = uris.flatMap(({ literals }) => literals.map(({ text }) => text))
  if (texts.some((text) => !host.test(text) && !/[${]/.test(text))) return false
  const hasKey = uris.length === 0 && settings.some(({ name }) => name === 'HOKUSAI_API_KEY')
  return isHanded || hasKey || texts.some((text) => host.test(text))
}

const host = /^\s*(?:https?:\/\/)?(?:[^\s/@]*@)?(?:[\w-]+\.)?hokus\.ai(?![\w.-])/i
