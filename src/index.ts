import { getInput } from '@actions/core'
import { runAction } from './github/action.ts'
import { readInputs } from './github/read-inputs.ts'

await runAction({ raw: readInputs(), onMissingKey: getInput('on-missing-key') })
