import { runPublish } from './github/publish.ts'

await runPublish(process.env)
