import { runAction } from './github/main.ts'
import { keepHeapSmall } from './small-heap.ts'

keepHeapSmall()
await runAction(process.env)
// An upload that was given up cannot be aborted and would keep the job waiting. The exit code is set by then.
process.exit()
