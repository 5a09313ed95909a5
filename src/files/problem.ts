/**
 * A file or folder that is not used. `refused`: it is not what it should be (a link, a pipe, a device, too
 * large), which in a hostile checkout is an attack. `unusable`: it is missing, or the system said no.
 */
export class FileProblem extends Error {
  override name = 'FileProblem'
  readonly kind: 'refused' | 'unusable'
  /** What is wrong with it, to go on after its name. */
  readonly what: string

  constructor(kind: FileProblem['kind'], path: string, what: string) {
    super(`${shownPath(path)} ${what}`)
    this.kind = kind
    this.what = what
  }
}

/** What the system said about a path, without a stack trace. */
export function unusable(path: string, error: unknown): FileProblem {
  if (error instanceof FileProblem) return error
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  return new FileProblem('unusable', path, meanings[code] ?? `cannot be used${code ? `: ${code}` : ''}`)
}

/** What cannot be opened because of what it is was not merely missing. */
export function problemOf(path: string, error: unknown): FileProblem {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ELOOP') return new FileProblem('refused', path, 'is a link')
  if (code === 'ENXIO') return new FileProblem('refused', path, 'is not a regular file')
  return unusable(path, error)
}

const meanings: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'cannot be used: permission denied',
  EPERM: 'cannot be used: not permitted',
  EROFS: 'cannot be written: the file system is read-only',
  ENOSPC: 'cannot be written: the disk is full',
  EDQUOT: 'cannot be written: the disk quota is used up',
  ENOTDIR: 'leads through something that is not a folder',
  EEXIST: 'is in the way: it is not a folder',
  EISDIR: 'is a folder',
  ELOOP: 'is a link',
  ENAMETOOLONG: 'has a name that is too long',
  ENXIO: 'is not a regular file',
}

/** A path as one visible line of bounded length. */
export function shownPath(path: string): string {
  const short = path.length > 200 ? `${path.slice(0, 100)}…${path.slice(-80)}` : path
  return JSON.stringify(short).replace(/[^ -~]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`)
}
