import { runAction } from './github/action.ts'
import { readGitHubInputs, readRawInputs } from './github/inputs.ts'

const { inputs, problems } = readGitHubInputs()
await runAction({ raw: readRawInputs(), github: inputs, problems }, process.env)
