import { runPublish } from './github/publish.ts'
import { keepHeapSmall } from './small-heap.ts'

keepHeapSmall()
await runPublish(process.env)
// A proxy that stays silent keeps its connection for minutes after the call was given up. The exit code is set by then.
process.exit()
