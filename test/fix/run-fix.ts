import { main } from '../../src/cli/main.ts'
import { withinProcess } from '../within-process.ts'

/** The command with only this environment, within this process, with everything it wrote. */
export async function runFix(args: readonly string[], env: Record<string, string> = {}) {
  const given = { env: { PATH: process.env.PATH, ...env }, cwd: process.cwd() }
  const { result: status, stdout, stderr, all } = await withinProcess(given, () => main(['fix', ...args]))
  return { status, stdout, stderr, all }
}
