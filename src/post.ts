import './small-heap.ts'
import { toldByMain } from './github/state-for-post-step.ts'

const told = toldByMain(process.env)
// Mostly there is nothing to look for, and then nothing else is loaded.
if (told) {
  const { runPost } = await import('./github/post.ts')
  await runPost(told, process.env)
}
