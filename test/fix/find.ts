import { findMistakes } from '../../src/fix/find-mistakes.ts'

/** What one file yields: its text after all changes, and the rules that found something, in order. */
export async function fixFile(path: string, text: string) {
  const { findings, fixed, secrets } = await findMistakes([{ path, text }])
  return {
    text: fixed[0]?.fixed ?? text,
    rules: findings.map(({ rule }) => rule),
    findings,
    fixed,
    secrets,
  }
}
