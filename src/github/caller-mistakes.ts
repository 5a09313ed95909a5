import type { OutputFolder } from '../files/folder.ts'
import type { SourceFinding } from '../report/formats/sarif.ts'
import { briefly } from '../text/foreign.ts'
import type { Step } from './step.ts'

/**
 * The caller's own mistakes in the checked-out workspace, for annotations; the diff that fixes them goes into the
 * report folder as `fix.diff`. Empty where there is no checkout to look at, or where git refuses to, which the log
 * says. Never throws.
 */
export async function findCallerMistakes(
  { env, redact, log }: Pick<Step<unknown>, 'env' | 'redact' | 'log'>,
  folder: OutputFolder,
): Promise<SourceFinding[]> {
  const workspace = env.GITHUB_WORKSPACE
  if (!workspace) return []
  try {
    const { writeFixDiff } = await import('../fix/write-diff.ts')
    const findings = await writeFixDiff(workspace, folder, redact)
    return findings.map(({ path, line, column, rule, reason }) => {
      return { path, line, column, rule, reason: redact(reason) }
    })
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error), workspace, log)
    return []
  }
}

/** A job that checks nothing out has nothing to look at, and no need to hear of it in a warning. */
function tell(why: string, workspace: string, log: Step<unknown>['log']): void {
  const isForeign = /dubious|safe\.directory/i.test(why)
  if (/not a git repository/i.test(why) && !isForeign) {
    log.info('check-caller: there is no git checkout in the workspace, so nothing was looked for.')
    return
  }
  const advice = isForeign
    ? ` It belongs to another user; before this step, run: git config --global --add safe.directory "${workspace}"`
    : ''
  log.warning(`check-caller: the checkout could not be looked into: ${briefly(why)}.${advice}`)
}
