import { runPost } from './github/post.ts'
import { readInputs } from './github/read-inputs.ts'

await runPost(readInputs())
