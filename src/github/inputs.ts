import { getInput } from '@actions/core'
import { z } from 'zod'
import { inputNames, type RawInputs } from '../inputs/read-settings.ts'

/** What only the action knows: how the result is shown on GitHub. */
export const GitHubInputs = z.object({
  onMissingKey: z.enum(['skip', 'fail']),
  comment: z.enum(['auto', 'always', 'on-failure', 'on-change', 'off']),
  commentKey: z.string(),
  githubToken: z.string(),
  artifactName: z.string(),
  /** Days; undefined for the repository's own setting. */
  retentionDays: z.int().min(1).max(400).optional(),
  issueOnFailure: z.boolean(),
  /** Globs of reports of other runs; where given nothing is verified, they are merged. */
  mergeReports: z.array(z.string()),
  /** How many reports there should be: a job that died left none. */
  expectedReports: z.int().min(1).max(2_000).optional(),
  checkCaller: z.enum(['auto', 'off']),
})
export type GitHubInputs = z.infer<typeof GitHubInputs>

/** The settings of a verification as the workflow gave them; whitespace around the key is worth a warning. */
export function readRawInputs(): RawInputs {
  return Object.fromEntries(inputNames.map((name) => [name, getInput(name, { trimWhitespace: false })]))
}

/** Inputs of the action alone, and every problem with them in the same form as those of the settings. */
export function readGitHubInputs(): { inputs: GitHubInputs; problems: string[] } {
  const problems: string[] = []
  const choose = <Choice extends string>(name: string, choices: readonly Choice[]): Choice => {
    const given = getInput(name)
    const found = choices.find((choice) => choice === given)
    if (given !== '' && !found) {
      problems.push(
        `${name}: ${JSON.stringify(given)} is none of ${choices.join(', ')}. For example: ${name}: ${choices[0]}`,
      )
    }
    return found ?? (choices[0] as Choice)
  }
  const inputs: GitHubInputs = {
    onMissingKey: choose('on-missing-key', ['skip', 'fail']),
    comment: choose('comment', ['auto', 'always', 'on-failure', 'on-change', 'off']),
    commentKey: legName(getInput('comment-key')),
    githubToken: getInput('github-token'),
    artifactName: getInput('artifact-name'),
    issueOnFailure: choose('issue-on-failure', ['false', 'true']) === 'true',
    mergeReports: getInput('merge-reports')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    checkCaller: choose('check-caller', ['auto', 'off']),
  }
  const whole = (name: string, most: number, example: number): number | undefined => {
    const given = getInput(name)
    if (given === '') return undefined
    if (/^[1-9]\d{0,3}$/.test(given) && Number(given) <= most) return Number(given)
    problems.push(
      `${name}: ${JSON.stringify(given)} is not a whole number from 1 to ${most}. For example: ${name}: ${example}`,
    )
    return undefined
  }
  const retentionDays = whole('retention-days', 400, 30)
  const expectedReports = whole('expected-reports', 2_000, 4)
  return {
    inputs: {
      ...inputs,
      ...(retentionDays === undefined ? {} : { retentionDays }),
      ...(expectedReports === undefined ? {} : { expectedReports }),
    },
    problems,
  }
}

/** The default of `comment-key` is the job's matrix as JSON, `null` where it has none: its values name the leg. */
function legName(given: string): string {
  if (!/^(null$|\{)/.test(given)) return given
  try {
    return leavesOf(JSON.parse(given)).join(', ')
  } catch {
    return given
  }
}

function leavesOf(value: unknown): string[] {
  if (value === null) return []
  return typeof value === 'object' ? Object.values(value).flatMap(leavesOf) : [String(value)]
}
