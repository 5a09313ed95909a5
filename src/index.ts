import './small-heap.ts'
import { runAction } from './github/main.ts'

await runAction(process.env)
// An upload that was given up cannot be aborted and would keep the job waiting. The exit code is set by then.
process.exit()
