/** A text file of a checkout; `path` is from the checkout's top, with `/`. `text` keeps its BOM and line ends. */
export interface SourceFile {
  path: string
  text: string
}

export type Kind =
  | 'yaml'
  | 'env'
  | 'ini'
  | 'json'
  | 'notebook'
  | 'python'
  | 'shell'
  | 'docker'
  | 'requirements'
  | 'markdown'
  | 'other'

export interface Line {
  /** Without the byte order mark and the line end. */
  text: string
  /** The same length, with what is only talk (comments, docstrings, prose of a document) as spaces. */
  code: string
  /** Where the line starts and ends in the file's text, in UTF-16 units; the line end is not within. */
  start: number
  end: number
}

export interface Source {
  path: string
  text: string
  kind: Kind
  lines: readonly Line[]
  /** The line end that the file uses. */
  eol: string
}

/** Longer lines are data or generated code; patterns are not run over them. */
const longestLine = 2_000

export function parseSource({ path, text }: SourceFile): Source {
  const kind = kindOf(path, text)
  const lines: Line[] = []
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (const found of text.slice(start).matchAll(/([^\n]*?)(\r?\n|$)/g)) {
    const [, content = '', lineEnd = ''] = found
    if (content === '' && lineEnd === '') break
    lines.push({ text: content, code: content, start, end: start + content.length })
    start += content.length + lineEnd.length
    if (lineEnd === '') break
  }
  blankTalk(kind, lines)
  return { path, text, kind, lines, eol: text.includes('\r\n') ? '\r\n' : '\n' }
}

/** What a language is told by; the first that fits. Base names are compared in lower case. */
const kinds: [pattern: RegExp, kind: Kind][] = [
  [/^\.env(?:\..+)?$|\.env$/, 'env'],
  [/\.ya?ml$/, 'yaml'],
  [/\.pyi?$/, 'python'],
  [/\.ipynb$/, 'notebook'],
  [/\.(?:toml|ini|cfg|conf|properties)$|^pipfile$/, 'ini'],
  [/\.(?:json|jsonc|json5)$/, 'json'],
  [/\.(?:sh|bash|zsh)$|^\.envrc$|^makefile$|\.mk$/, 'shell'],
  [/^(?:docker|container)file(?:\..+)?$|\.dockerfile$/, 'docker'],
  [/^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$/, 'requirements'],
  [/\.(?:md|mdx|markdown)$/, 'markdown'],
]

function kindOf(path: string, text: string): Kind {
  const base = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (/(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(path)) return 'requirements'
  const known = kinds.find(([pattern]) => pattern.test(base))
  if (known) return known[1]
  const interpreter = /^#![^\n]{0,100}\b(python|(?:ba|z|da)?sh)/.exec(text)?.[1]
  if (interpreter === undefined) return 'other'
  return interpreter === 'python' ? 'python' : 'shell'
}

function blankTalk(kind: Kind, lines: Line[]): void {
  for (const line of lines) if (line.text.length > longestLine) line.code = blank(line.text)
  if (kind === 'python') blankPython(lines)
  else if (kind === 'markdown') blankProse(lines)
  else for (const line of lines) line.code = withoutComment(kind, line.code)
}

function withoutComment(kind: Kind, code: string): string {
  if (kind === 'other') return blank(code)
  if (kind === 'json') return /^\s*\/\//.test(code) ? blank(code) : code
  if (kind === 'notebook') return /^\s*"\s*#/.test(code) ? blank(code) : code
  if (kind === 'ini' && /^\s*;/.test(code)) return blank(code)
  return cutAt(code, commentStart(code, kind === 'ini'))
}

/** Where a `#` outside quotes, after white space or at the start, begins a comment. */
function commentStart(code: string, anywhere: boolean): number {
  for (let i = 0; i < code.length; i++) {
    const character = code.charAt(i)
    if (character === '#' && (anywhere || i === 0 || /\s/.test(code.charAt(i - 1)))) return i
    if (character !== '"' && character !== "'") continue
    const close = code.indexOf(character, i + 1)
    // An apostrophe in running text opens nothing.
    if (close > 0) i = close
  }
  return code.length
}

/** Comments and triple-quoted strings go: the latter are docstrings or templates, nothing that is set here. */
function blankPython(lines: Line[]): void {
  let open = ''
  for (const line of lines) {
    let kept = ''
    let rest = line.code
    while (rest !== '') {
      if (open !== '') {
        const close = rest.indexOf(open)
        const length = close < 0 ? rest.length : close + open.length
        kept += blank(rest.slice(0, length))
        rest = rest.slice(length)
        if (close >= 0) open = ''
        continue
      }
      const token = /"""|'''|#|"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/.exec(rest)
      if (!token) {
        kept += rest
        break
      }
      kept += rest.slice(0, token.index)
      rest = rest.slice(token.index)
      const [text] = token
      if (text === '#') {
        kept += blank(rest)
        rest = ''
      } else if (text === '"""' || text === "'''") {
        open = text
        kept += blank(text)
        rest = rest.slice(text.length)
      } else {
        kept += text
        rest = rest.slice(text.length)
      }
    }
    line.code = kept
  }
}

/** Of a document only fenced code counts: prose may talk about an old address. */
function blankProse(lines: Line[]): void {
  let fence = ''
  for (const line of lines) {
    const [, marks = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line.text) ?? []
    const closes = fence !== '' && marks.startsWith(fence) && line.text.trim() === marks
    const inside = fence !== '' && !closes
    if (fence === '') fence = marks
    else if (closes) fence = ''
    line.code = inside ? cutAt(line.code, commentStart(line.code, false)) : blank(line.code)
  }
}

const blank = (text: string) => ' '.repeat(text.length)

const cutAt = (text: string, at: number) => text.slice(0, at) + blank(text.slice(at))
