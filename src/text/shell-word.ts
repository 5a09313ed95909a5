/** Text in quotes, in which nothing means anything to a POSIX shell. */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** One word of a POSIX shell, in quotes where it needs them. */
export const shellWord = (text: string): string => (/^[\w:/.%@=+,-]+$/.test(text) ? text : shellQuoted(text))
