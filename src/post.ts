import './small-heap.ts'
import { runPost } from './github/post.ts'

await runPost(process.env)
