import { isVariable } from './names.ts'

/**
 * What every reader makes of a file: a flat list of settings, and beside it the calls, texts and packages that the
 * rules look at. All places are UTF-16 offsets in the file.
 */
export interface Reading {
  settings: Setting[]
  calls: Call[]
  /** Texts that a program uses (no comments, messages or comparisons), for addresses in them. */
  texts: Literal[]
  /** What a file or a command has pip or conda install. */
  packages: Package[]
  /** Files within the file, still to be read by the readers of their names. */
  nested: Nested[]
  /** The parser that understood the whole file; undefined where only words were looked at: nothing is changed there. */
  parser: string | undefined
}

export interface Literal {
  text: string
  start: number
  end: number
  /** The characters between are `text` itself, and another plain text may stand in their place. */
  exact: boolean
}

/** Where a name gets a value. */
export type Context = 'assignment' | 'export' | 'command' | 'argument' | 'entry' | 'pair' | 'default' | 'call'

export interface Setting {
  name: string
  at: number
  context: Context
  /** It names a variable of the environment, not a parameter or a constant of the program. */
  environment: boolean
  /** False where the name is only passed through. */
  given: boolean
  /** The texts that the value may become; none where it is computed. */
  literals: readonly Literal[]
  /** Where it counts, from the inside out; the first is its own block. */
  scopes: readonly unknown[]
  /** Something that is not read here (a base, another file, an action) may set more in the same place. */
  open?: boolean | undefined
  /** How the reader can give `name` the same value in the same place; only where that is proven. */
  twin?: ((name: string) => Edit) | undefined
  /** How the reader can take it away; only where that is proven. */
  removal?: Removal | undefined
}

/** What a reader proves about a place: how to write it a second time, how to take it away. */
export type Changes = Pick<Setting, 'twin' | 'removal'>

export interface Removal {
  /** The block that the setting is in, and how many members that has, where an empty one may be an error. */
  block?: unknown
  members?: number
  edits: Edit[]
  /** Instead of `edits` of the last one, where all members go; none where a person has to. */
  emptied?: Edit[] | undefined
}

/** A call, with the texts that it may take as keys: of tags, for one. */
interface Call {
  name: string
  at: number
  keys: readonly string[]
  /** The same call on the model version, where that is at hand. */
  onVersion?: Edit[] | undefined
}

interface Package {
  /** As in a requirements file: name, extras, version. */
  spec: string
  at: number
}

/** Replaces the characters from `start` to `end`. */
export interface Edit {
  start: number
  end: number
  text: string
}

export const emptyReading = (parser?: string): Reading => ({
  settings: [],
  calls: [],
  texts: [],
  packages: [],
  nested: [],
  parser,
})

export function addTo(reading: Reading, more: Reading): void {
  reading.settings.push(...more.settings)
  reading.calls.push(...more.calls)
  reading.texts.push(...more.texts)
  reading.packages.push(...more.packages)
  reading.nested.push(...more.nested)
}

/** A setting of the environment, unless `more` says otherwise. */
export const settingOf = (
  name: string,
  at: number,
  context: Context,
  literals: readonly Literal[],
  scopes: readonly unknown[],
  more: Partial<Setting> = {},
): Setting => ({ name, at, context, environment: isVariable(name), given: true, literals, scopes, ...more })

/** A part of a setting's value that stands at `start` as it is. */
export const literalAt = (text: string, start: number, exact = false): Literal => ({
  text,
  start,
  end: start + text.length,
  exact,
})

/** A text within a file that another reader reads: a script in a workflow, a cell of a notebook, a `RUN` line. */
export interface Part {
  text: string
  /** From an offset in `text` to the one in the file. */
  place: (offset: number) => number
  /** What may be changed in it: nothing, texts, parts of its one line, or whole lines too, which stand behind `indent`. */
  changes: 'none' | 'texts' | 'line' | { indent: string }
}

/** A fence of a document, a here-document, an entry of a ConfigMap: `path` is what it is written to, or like. */
interface Nested {
  path: string
  part: Part
}

/** A part that stands in the file as it is. */
export const partAt = (text: string, start: number, changes: Part['changes'] = 'none'): Part => ({
  text,
  place: (offset) => start + offset,
  changes,
})

/** The reading of a part, as of the file that holds it. */
export function placed(reading: Reading, { text: whole, place, changes }: Part): Reading {
  const isInside = ({ start, end, text }: Edit) =>
    typeof changes === 'object' ||
    (changes === 'line' && !text.includes('\n') && end - start < whole.trim().length)
  const literal = (one: Literal): Literal => {
    const [start, end] = [place(one.start), place(one.end)]
    return {
      ...one,
      start,
      end,
      exact: one.exact && changes !== 'none' && end - start === one.end - one.start,
    }
  }
  const edit = ({ start, end, text }: Edit): Edit => {
    const indent = typeof changes === 'object' ? changes.indent : ''
    return { start: place(start), end: place(end), text: text.replace(/\n/g, `\n${indent}`) }
  }
  return {
    settings: reading.settings.map(({ twin, removal, ...one }) => ({
      ...one,
      at: place(one.at),
      literals: one.literals.map(literal),
      ...(twin && isInside(twin('')) ? { twin: (name: string) => edit(twin(name)) } : {}),
      ...(removal?.edits.every(isInside)
        ? { removal: { ...removal, edits: removal.edits.map(edit), emptied: removal.emptied?.map(edit) } }
        : {}),
    })),
    calls: reading.calls.map(({ name, at, keys }) => ({ name, at: place(at), keys })),
    texts: reading.texts.map(literal),
    packages: reading.packages.map((one) => ({ ...one, at: place(one.at) })),
    nested: reading.nested.map(({ path, part }) => ({
      path,
      part: {
        ...part,
        place: (offset) => place(part.place(offset)),
        changes: changes === 'none' ? changes : 'texts',
      },
    })),
    parser: reading.parser,
  }
}

/**
 * The whole lines from `start` to `end` if nothing else is on them, with the end of line behind; `text` ends in
 * `tail` there at most (a comment, a comma).
 */
export function wholeLines(
  text: string,
  start: number,
  end: number,
  tail = /^[ \t]*(?:#.*)?$/,
): Edit | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const found = text.indexOf('\n', end)
  const to = found < 0 ? text.length : found
  const before = text.slice(from, start)
  const after = text.slice(end, to).replace(/\r$/, '')
  if (before.trim() !== '' || !tail.test(after)) return undefined
  return { start: from, end: to, text: '' }
}

/** Takes whole lines away with one end of line, so that a file without a last one still has none. */
export function cutLines(text: string, { start, end }: Edit): Edit {
  if (end < text.length) return { start, end: end + 1, text: '' }
  // Empty lines before it would end the file in a line end again.
  let before = start
  while (before > 0 && /\s/.test(text.charAt(before - 1))) before--
  return { start: before, end, text: '' }
}

/** `line` as a line of its own behind the one that ends at `end`. */
export function lineAfter(text: string, end: number, line: string): Edit {
  const windows = text.charAt(end - 1) === '\r' || (end === text.length && text.includes('\r\n'))
  const at = windows && text.charAt(end - 1) === '\r' ? end - 1 : end
  return { start: at, end: at, text: `${windows ? '\r' : ''}\n${line}` }
}

/** A variable that has one line for itself from `start` to `end`, with its name at `at`. */
export function ownLine(
  text: string,
  start: number,
  at: number,
  name: string,
  end: number,
): Changes & { lines?: Edit } {
  if (!isVariable(name) || text.slice(start, end).includes('\n')) return {}
  const lines = wholeLines(text, start, end)
  if (!lines) return {}
  const [head, tail] = [text.slice(lines.start, at), text.slice(at + name.length, end)]
  return {
    lines,
    twin: (twin) => lineAfter(text, lines.end, head + twin + tail),
    removal: { edits: [cutLines(text, lines)] },
  }
}
