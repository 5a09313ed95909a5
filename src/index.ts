import { readGitHubInputs, readRawInputs } from './github/inputs.ts'
import { runAction } from './github/main.ts'

const { inputs, problems } = readGitHubInputs()
await runAction({ raw: readRawInputs(), github: inputs, problems }, process.env)
// An upload that was given up cannot be aborted and would keep the job waiting. The exit code is set by then.
process.exit()
