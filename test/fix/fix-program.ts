import { fix } from '../../src/cli/fix.ts'
import { createRedactor } from '../../src/http/redact.ts'

process.exitCode = await fix(process.argv.slice(2), createRedactor())
