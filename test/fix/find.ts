import { findMistakes } from '../../src/fix/find-mistakes.ts'

/** What one file yields: its text after all mends, and the rules that found something, in order. */
export function mend(path: string, text: string) {
  const { findings, mended, secrets } = findMistakes([{ path, text }])
  return {
    text: mended[0]?.mended ?? text,
    rules: findings.map(({ rule }) => rule),
    findings,
    mended,
    secrets,
  }
}
