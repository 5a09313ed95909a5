/** The inputs that only the two actions have, as in `shared-inputs.ts`: how a result is shown on GitHub. */
import { usualName } from '../schema/artifact-name.ts'
import type { Table, Values } from './input.ts'
import { artifactName, choice, legName, legs, lines, text, wholeNumber, yesOrNo } from './kinds.ts'

/** When to comment; `on-failure` also comments once it is over. */
export const commentModes = ['auto', 'always', 'on-failure', 'on-change', 'off'] as const

const expression = (text: string) => `\${{ ${text} }}`

/** What only the action knows: how the result is shown on GitHub. */
export const onGitHub = {
  'on-missing-key': {
    group: 'Result',
    description: 'What a run without a key does on a fork or by Dependabot: skip or fail.',
    ...choice(['skip', 'fail']),
    default: 'skip',
  },
  comment: {
    group: 'GitHub',
    description:
      'When to comment on the pull request: auto, always, on-failure (and when that is over), on-change or off. Needs pull-requests: write.',
    ...choice(commentModes),
    default: 'auto',
  },
  'comment-key': {
    group: 'GitHub',
    description:
      'Tells the comment and artifact of this job from those of others; by default the values of its matrix leg. Workflow, job, step and target tell them apart too.',
    ...legName,
    expression: expression('toJSON(matrix)'),
  },
  'github-token': {
    group: 'GitHub',
    description: 'Token to comment and to keep an issue with.',
    ...text('TOKEN'),
    default: '',
    expression: expression('github.token'),
    secret: true,
  },
  'artifact-name': {
    group: 'GitHub',
    description: `Name of the artifact that holds the report folder; by default ${usualName} with job id and comment-key. A name that is taken gets a suffix.`,
    ...artifactName(),
    example: usualName,
  },
  'compare-with': {
    group: 'GitHub',
    description:
      'What to compare with: last-comment (what the last comment tells), or default-branch (the last artifact of the same name there; needs actions: read).',
    ...choice(['last-comment', 'default-branch']),
    default: 'last-comment',
  },
  'retention-days': {
    group: 'GitHub',
    description: 'Days to keep the artifact; by default as the repository is set.',
    ...wholeNumber(1, 400),
    example: '30',
  },
  configure: {
    group: 'GitHub',
    description:
      'Where a registration went through, export MLFLOW_TRACKING_URI, MLFLOW_TRACKING_TOKEN, HOKUSAI_API_KEY and the paths of certificate files that were given to all later steps of the job; each of them, also those of other authors, can then use the key.',
    ...yesOrNo,
  },
  'issue-on-failure': {
    group: 'GitHub',
    description: 'Keep one open issue per target while scheduled runs fail. Needs issues: write.',
    ...yesOrNo,
  },
  'merge-reports': {
    group: 'GitHub',
    description:
      'Globs of report.json of other jobs, one per line. Where given nothing is verified; the reports become one summary, comment and gate.',
    ...lines('GLOB'),
    example: 'reports/**/report.json',
  },
  'expected-reports': {
    group: 'GitHub',
    description:
      'With merge-reports, how many legs there should be, or their names (values of the matrix, job or artifact), separated by commas; each that is missing counts as an error, since a job that died left none.',
    ...legs(2_000),
    example: 'production, staging',
  },
  'check-caller': {
    group: 'What is checked',
    description: 'Look for your own mistakes in the checked-out repository and annotate them: auto or off.',
    ...choice(['auto', 'off']),
    default: 'auto',
  },
} as const satisfies Table

/** The inputs of `publish/action.yml`. */
export const publishing = {
  'github-token': {
    ...onGitHub['github-token'],
    description: 'Token with the permissions actions: read and pull-requests: write.',
  },
  'artifact-name': {
    group: 'GitHub',
    description:
      'Name of the artifact that the other run uploaded; * stands for any characters. Several are merged into one comment.',
    ...artifactName('*'),
    default: `${usualName}*`,
  },
  comment: {
    ...onGitHub.comment,
    description: 'When to comment: auto, always, on-failure (and when that is over), on-change or off.',
  },
  'comment-key': {
    group: 'GitHub',
    description: 'Tells this comment from others of the same workflow and job.',
    ...text('NAME'),
    default: '',
    example: 'staging',
  },
  'fail-on': {
    group: 'Result',
    description:
      'never, or fail: the step fails when the verification did, could not be made, or left no report.',
    ...choice(['never', 'fail']),
    default: 'never',
  },
} as const satisfies Table

export type GitHubInputs = Values<typeof onGitHub>
export type PublishInputs = Values<typeof publishing>
