import { isTrackingUriName, isVariable } from '../names.ts'
import {
  addTo,
  emptyReading,
  literalAt,
  ownLine,
  partAt,
  placed,
  type Reading,
  settingOf,
} from '../reading.ts'
import { readShell } from './shell.ts'

/** `NAME=value` a line, as python-dotenv, Compose and R read it; a file with anything else is not changed. */
export function readDotenv(text: string): Reading {
  const reading = emptyReading('dotenv lines')
  let open = ''
  forEachLine(text, (line, at) => {
    if (open) {
      if (line.trimEnd().endsWith(open)) open = ''
      return
    }
    if (/^\s*(?:#|$)/.test(line)) return
    const [, head = '', name, sign = '', value = ''] =
      /^(\s*(?:export\s+)?)([\w.-]+)(\s*[=:][ \t]*)(.*)$/.exec(line) ?? []
    if (name === undefined) {
      if (!/^\s*export\s+\w+\s*$/.test(line)) reading.parser = undefined
      return
    }
    const start = at + head.length
    const from = start + name.length + sign.length
    const quote = /^["'`]/.exec(value)?.[0] ?? ''
    const closed = quote === '' || value.indexOf(quote, 1) > 0
    if (!closed) open = quote
    const inner =
      quote && closed ? value.slice(1, value.lastIndexOf(quote)) : value.replace(/\s+#.*$/, '').trimEnd()
    const literal = literalAt(inner, from + quote.length, closed && !inner.includes('\\'))
    const written = quote && closed ? value.slice(0, value.lastIndexOf(quote) + 1) : inner
    const { twin, removal } =
      sign.trim() === '=' && closed ? ownLine(text, at, start, name, from + written.length) : {}
    reading.settings.push(settingOf(name, start, 'entry', [literal], [text], { twin, removal }))
  })
  // A carriage return alone ends lines for some readers only.
  if (/\r(?!\n)/.test(text))
    return {
      ...emptyReading(),
      settings: reading.settings.map(({ twin: _, removal: __, ...one }) => ({
        ...one,
        literals: one.literals.map((each) => ({ ...each, exact: false })),
      })),
    }
  return reading
}

function forEachLine(text: string, each: (line: string, at: number) => void): void {
  let at = 0
  for (const line of text.split('\n')) {
    each(line.replace(/\r$/, ''), at)
    at += line.length + 1
  }
}

const packageKeys =
  /^(?:deps|(?:install|setup|tests|build)_requires?|extras_require|requires|install_requires|requirements|pip)$/i

const commandKeys =
  /^(?:environment|passenvironment|exec\w*|command|commands|commands_(?:pre|post)|allowlist_externals)$/i

/**
 * `.ini`, `.cfg`, `.properties` and unit files: keys with values that may go on in indented lines. Only texts are
 * changed in them.
 */
export function readIni(text: string, python: boolean): Reading {
  const reading = emptyReading('ini lines')
  let [section, key] = ['', '']
  let scope: unknown = text
  forEachLine(text, (whole, at) => {
    const line = whole.replace(/(?:^|\s)[#;].*$/, '')
    const header = /^\s*\[(.+)\]\s*$/.exec(line)
    if (header) {
      ;[section, key] = [header[1] ?? '', '']
      scope = { section }
      return
    }
    const indented = /^\s/.test(line) && key !== ''
    const [, lead = '', name = '', sign = '', value = ''] =
      /^(\s*(?:D:|R:)?)([\w.-]+)(\s*[=:]\s*)(.*)$/.exec(line) ?? []
    if (!indented && name !== '') key = name
    const isPackages = python && (packageKeys.test(key) || /extras_require|^(?:dev-)?packages$/.test(section))
    const from = at + lead.length + name.length + sign.length
    if (isPackages) {
      const [listed, start] = indented ? [line, at] : [value, from]
      for (const match of listed.matchAll(/[^\s,;][^\n,;]*/g))
        reading.packages.push({ spec: match[0].replace(/^[\w!-]+:\s*/, '').trim(), at: start + match.index })
      return
    }
    if (commandKeys.test(key)) {
      const [shown, start] = indented ? [line, at] : [value, from]
      readValue(key, shown, start, scope, reading)
      return
    }
    if (name === '') return
    const inner = value.replace(/^(["'])(.*)\1$/, '$2')
    const literal = literalAt(inner.trimEnd(), from + (inner === value ? 0 : 1), true)
    const known = [name, `${section}.${name}`].find((one) => isVariable(one) || isTrackingUriName(one))
    if (known) reading.settings.push(settingOf(known, at + lead.length, 'entry', [literal], [scope]))
    reading.texts.push({ ...literal, exact: false })
    if (/^\s*(?:env|setenv)\s*$/.test(name)) readValue('environment', value, from, scope, reading)
  })
  return reading
}

/** `Environment="A=b" "C=d"`, `environment=A="b",C="d"`, commands. */
function readValue(key: string, value: string, start: number, scope: unknown, reading: Reading): void {
  if (/^environment$/i.test(key))
    for (const match of value.matchAll(/(?<![\w.])(\w+)=["']?([^,\s"']*)/g)) {
      const [whole, name = '', inner = ''] = match
      const at = start + match.index
      const literal = literalAt(inner, at + whole.length - inner.length)
      if (isVariable(name)) reading.settings.push(settingOf(name, at, 'argument', [literal], [scope]))
    }
  else addTo(reading, placed(readShell(value, [scope]), partAt(value, start)))
}

/** A requirements or constraints file of pip. */
export function readRequirements(text: string): Reading {
  const reading = emptyReading('requirement lines')
  forEachLine(text, (line, at) => {
    const spec = line.replace(/(?:^|\s)#.*$/, '').trim()
    if (spec !== '' && !spec.startsWith('-')) reading.packages.push({ spec, at: at + line.indexOf(spec) })
  })
  return reading
}
