import { readRawInputs } from './github/inputs.ts'
import { runPost } from './github/post.ts'

await runPost(readRawInputs())
