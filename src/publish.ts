import { getInput } from '@actions/core'
import { runPublish } from './github/publish.ts'

await runPublish(
  {
    githubToken: getInput('github-token'),
    artifactName: getInput('artifact-name'),
    comment: getInput('comment'),
    commentKey: getInput('comment-key'),
    failOn: getInput('fail-on'),
  },
  process.env,
)
