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
  /** The place that does nothing but set it; only where the reader has proven that. */
  own?: Own | undefined
}

/** A place where a name could be set once more, behind what sets it now. */
export interface Own {
  start: number
  end: number
  /** On lines of its own, as a member before a comma, as a word before a command. */
  as: 'lines' | 'member' | 'word'
  /** What sets another name to the same; otherwise the same text with the other name. */
  again?: ((name: string, twin: string) => string) | undefined
}

/** A call, with the texts that it may take as keys: of tags, for one. */
interface Call {
  name: string
  at: number
  keys: readonly string[]
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
  /** What may be changed in it: nothing, texts and words, or whole lines too. */
  changes: 'none' | 'texts' | 'lines'
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
export function placed(reading: Reading, { place, changes }: Part): Reading {
  const literal = (one: Literal): Literal => {
    const [start, end] = [place(one.start), place(one.end)]
    const isWhole = end - start === one.end - one.start
    return { ...one, start, end, exact: one.exact && changes !== 'none' && isWhole }
  }
  const own = (one: Own | undefined): Own | undefined =>
    one && (changes === 'lines' || (changes === 'texts' && one.as === 'word'))
      ? { ...one, start: place(one.start), end: place(one.end) }
      : undefined
  return {
    settings: reading.settings.map((one) => ({
      ...one,
      at: place(one.at),
      literals: one.literals.map(literal),
      own: own(one.own),
    })),
    calls: reading.calls.map((one) => ({ ...one, at: place(one.at) })),
    texts: reading.texts.map(literal),
    packages: reading.packages.map((one) => ({ ...one, at: place(one.at) })),
    nested: reading.nested.map(({ path, part }) => ({
      path,
      part: {
        text: part.text,
        place: (offset) => place(part.place(offset)),
        changes: changes === 'none' ? changes : part.changes,
      },
    })),
    parser: reading.parser,
  }
}
