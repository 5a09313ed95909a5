import { assigned, isTrackingUriName, isVariable } from '../names.ts'
import {
  addTo,
  emptyReading,
  type Literal,
  literalAt,
  type Reading,
  type Setting,
  settingOf,
} from '../reading.ts'

/** Installers of Python packages, with what follows where they take one at once. */
const installer = /^(?:.*\/)?(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi)$/
const adds = /^(?:install|add|uvx|run|create|inject)$/
/** Options of theirs that take the next word. */
const takesWord =
  /^(?:-[rcenpit]|--(?:requirement|constraint|editable|name|prefix|python|target|(?:extra-)?index-url|group|channel|from|upgrade-package))$/
const otherIndex = /^(?:-i|--index-url|--no-index|--find-links|-f)(?:=|$)/

/**
 * The words of a command or of a list of arguments: variables for a container, options, packages. A word that is not
 * known as a whole has the text that is known.
 */
export function readWords(words: readonly Literal[], scopes: readonly unknown[]): Reading {
  const reading = emptyReading()
  const set = (name: string, at: number, value?: Literal, more: Partial<Setting> = { environment: false }) =>
    void reading.settings.push(settingOf(name, at, 'argument', value ? [value] : [], scopes, more))
  words.forEach((word, i) => {
    const before = words[i - 1]?.text ?? ''
    const next = words[i + 1]
    addTo(reading, readAssignments(word, scopes))
    const [, option = '', value] = /^(--?[\w.-]+)(?:=(.*))?$/s.exec(word.text) ?? []
    if (isTrackingUriName(option) && (value !== undefined || next))
      set(option, word.start, value === undefined ? next : tailOf(word, value))
    if (isVariable(word.text) || (isTrackingUriName(word.text) && !word.text.startsWith('-'))) {
      const passed = /^(?:-e|--env|--build-arg)$/.test(before)
      const value = next?.text.startsWith('-')
        ? words[words.findIndex(({ text }) => /^(?:-b|--body|--value)$/.test(text)) + 1]
        : next
      const isSet = /^(?:set|setx|put|setenv)$/.test(before) && value !== undefined
      const environment = isVariable(word.text) && !words.some(({ text }) => /^secrets?$/.test(text))
      if (passed || isSet)
        set(word.text, word.start, isSet ? value : undefined, { environment, given: isSet })
    }
  })
  readConnection(words, scopes, reading)
  readInstall(words, reading)
  return reading
}

/** What may stand before a name: an option, the way to a key of a configuration. */
const leads = /(?<=^|[\s,;{])(?:-e|-D|--[\w-]+=|\+{1,2})?(?:[A-Za-z][\w-]*\.)*(?=\w)/g

/** Azure's `##vso[task.setvariable variable=NAME]value` within a text that is told. */
export function readAzure({ text, start }: Literal, scopes: readonly unknown[]): Setting[] {
  const found = text.matchAll(/(?<=##vso\[task\.setvariable variable=)(\w+)([^\]]*\])([^\s"']*)/g)
  return [...found].map(({ 1: name = '', 2: behind = '', 3: value = '', index }) => {
    const at = start + index
    return settingOf(name, at, 'argument', [literalAt(value, at + name.length + behind.length)], scopes)
  })
}

/** `NAME=value` within a word: alone, behind an option, or in a list. */
export function readAssignments(word: Literal, scopes: readonly unknown[]): Reading {
  const reading = emptyReading()
  if (!word.text.includes('=')) return reading
  for (const match of word.text.replace(leads, (lead) => ' '.repeat(lead.length)).matchAll(assigned)) {
    const { name = '', value = '' } = match.groups ?? {}
    const start = word.start + match.index + name.length + 1
    const whole = match.index + match[0].length === word.text.length
    // Further on in a sentence it is only told.
    if (/^(?!export\s|set\s)[^=]*\s/.test(word.text.slice(0, match.index))) continue
    const at = word.start + (word.exact ? match.index : 0)
    reading.settings.push(
      settingOf(name, at, 'argument', [literalAt(value, start, word.exact && whole)], scopes),
    )
  }
  return reading
}

function tailOf(word: Literal, value: string): Literal {
  return { ...word, text: value, start: word.end - value.length }
}

/** `airflow connections add mlflow_default --conn-uri …` */
function readConnection(words: readonly Literal[], scopes: readonly unknown[], reading: Reading): void {
  const verb = words.findIndex(({ text }, i) => text === 'add' && words[i - 1]?.text === 'connections')
  if (verb < 0 || !words.slice(verb).some(({ text }) => /mlflow|hokusai/i.test(text))) return
  words.forEach((word, i) => {
    const [, value] = /^--conn-(?:uri|host)(?:=(.*))?$/.exec(word.text) ?? []
    const literal = value ? tailOf(word, value) : words[i + 1]
    if (/^--conn-(?:uri|host)/.test(word.text) && literal)
      reading.settings.push(
        settingOf('AIRFLOW_CONN_MLFLOW', word.start, 'argument', [{ ...literal, exact: false }], scopes, {
          environment: false,
        }),
      )
  })
}

function readInstall(words: readonly Literal[], reading: Reading): void {
  const first = words.findIndex(({ text }) => installer.test(text))
  if (first < 0 || words.some(({ text }) => otherIndex.test(text))) return
  const verb = words.findIndex(({ text }, i) => i >= first && adds.test(text.replace(/^.*\//, '')))
  if (verb < 0) return
  words.slice(verb + 1).forEach((word, i, rest) => {
    const before = rest[i - 1]?.text ?? ''
    if (word.text.startsWith('-') || takesWord.test(before)) return
    reading.packages.push({ spec: word.text, at: word.start })
  })
}
