import { assigned, isInsecureTlsName, isOurs, isTrackingUriName, isVariable } from '../names.ts'
import { type Literal, literalAt, type Notes, type Setting } from '../reading.ts'

/** Installers of Python packages, with what follows where they take one at once. */
const installer =
  /^(?:.*\/)?(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi|(?:py|conda|virtualenv)_install)$/
const adds = /^(?:.*\/)?(?:install|add|uvx|run|create|inject|download|wheel|\w+_install)$/
/** Options of theirs that take the next word. */
const takesWord =
  /^(?:-[rcenpit]|--(?:requirement|constraint|editable|name|prefix|python|target|(?:extra-)?index-url|group|channel|from|upgrade-package))$/
const otherIndex = /^(?:-i|--index-url|--no-index|--find-links|-f)(?:=|$)/
/** What comes before a name that is only passed on, and before one that the next word is the value of. */
const passes = /^(?:-e|--env|--build-arg)$/
const sets = /^(?:set|setx|put|setenv)$/

/**
 * The words of a command or of a list of arguments: variables for a container, options, packages. A word that is not
 * known as a whole has the text that is known. `more` is what the list says of all settings in it.
 */
export function readWords(
  words: readonly Literal[],
  notes: Notes,
  more: (word: Literal) => Partial<Setting> = () => ({}),
): void {
  const isSecret = words.some(({ text }) => /^secrets?$/.test(text))
  const add = words.findIndex(({ text }, i) => text === 'add' && words[i - 1]?.text === 'connections')
  const isConnection = add >= 0 && words.slice(add).some(({ text }) => /mlflow|hokusai/i.test(text))
  words.forEach((word, i) => {
    const { text, start } = word
    const before = words[i - 1]?.text ?? ''
    const next = words[i + 1]
    readAssignments(word, notes, more(word))
    const [, option = '', tail] = /^(--?[\w.-]+)(?:=(.*))?$/s.exec(text) ?? []
    const value = tail === undefined ? next : { ...word, text: tail, start: word.end - tail.length }
    // `airflow connections add mlflow_default --conn-uri …`
    if (value && isConnection && /^--conn-(?:uri|host)$/.test(option))
      notes.set('AIRFLOW_CONN_MLFLOW', start, 'argument', [{ ...value, exact: false }], {
        environment: false,
      })
    if (value && (isTrackingUriName(option) || isInsecureTlsName(option)))
      notes.set(option, start, 'argument', [value], { environment: false, ...more(word) })
    if (option !== '' || !isOurs(text)) return
    if (passes.test(before)) notes.set(text, start, 'argument', [], { open: true })
    const body = words.findIndex((one) => /^(?:-b|--body|--value)$/.test(one.text))
    const given = next?.text.startsWith('-') ? words[body + 1] : next
    if (sets.test(before) && given)
      notes.set(text, start, 'argument', [given], { environment: isVariable(text) && !isSecret })
  })
  readInstall(words, notes)
}

/** What may stand before a name: an option, the way to a key of a configuration. */
const leads = /(?<=^|[\s,;{])(?:-e|-D|--[\w-]+=|\+{1,2})?(?:[A-Za-z][\w-]*\.)*(?=\w)/g

/** `NAME=value` within a word: alone, behind an option, or in a list. */
export function readAssignments(word: Literal, notes: Notes, more: Partial<Setting> = {}): void {
  if (!word.text.includes('=')) return
  // gcloud's lists say which sign parts them: ^@^A=1@B=2.
  const listed = word.text.replace(
    /(?<=^|=)\^(\W)\^(.*)/s,
    (_, sign, all) => `   ${all.replaceAll(sign, ',')}`,
  )
  for (const match of listed.replace(leads, (lead) => ' '.repeat(lead.length)).matchAll(assigned)) {
    const { name = '', value = '' } = match.groups ?? {}
    // Further on in a sentence, or given to a function, it is only told.
    if (/^(?!export\s|set\s)[^=]*\s|\w\(/.test(word.text.slice(0, match.index))) continue
    const isWhole = match.index + match[0].length === word.text.length
    const literal = literalAt(value, word.start + match.index + name.length + 1, word.exact && isWhole)
    // Behind an option the word is not its own.
    const own = match.index === 0 ? more.own : undefined
    notes.set(name, word.start + (word.exact ? match.index : 0), 'argument', [literal], { ...more, own })
  }
}

/** Azure's `##vso[task.setvariable variable=NAME]value` within a text that is told, and GitHub's `::set-env name=NAME::value`. */
export function readAzure({ text, start }: Literal, notes: Notes, more: Partial<Setting> = {}): void {
  for (const found of text.matchAll(toldVariable)) {
    const { 1: azure, 2: bracket, 3: github, 4: colons, 5: value = '', index } = found
    const [name, behind] = [azure ?? github ?? '', bracket ?? colons ?? '']
    const literal = literalAt(value, start + index + name.length + behind.length)
    notes.set(name, start + index, 'argument', [literal], more)
  }
}

const toldVariable =
  /(?:(?<=##vso\[task\.setvariable variable=)(\w+)([^\]]*\])|(?<=::set-env name=)(\w+)(::))([^\s"']*)/g

export function readInstall(words: readonly Literal[], notes: Notes): void {
  const first = words.findIndex(({ text }) => installer.test(text))
  if (first < 0 || words.some(({ text }) => otherIndex.test(text))) return
  const verb = words.findIndex(({ text }, i) => i >= first && adds.test(text))
  if (verb < 0) return
  words.slice(verb + 1).forEach(({ text, start }, i, rest) => {
    if (!text.startsWith('-') && !takesWord.test(rest[i - 1]?.text ?? '')) notes.package(text, start)
  })
}
