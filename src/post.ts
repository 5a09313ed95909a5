import { toldByMain } from './github/state-for-post-step.ts'
import { keepHeapSmall } from './small-heap.ts'

const told = toldByMain(process.env)
// Mostly there is nothing to look for, and then nothing else is loaded.
if (told) {
  const { runPost } = await import('./github/post.ts')
  keepHeapSmall()
  await runPost(told, process.env)
}
