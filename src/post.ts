import { toldByMain } from './github/state-for-post-step.ts'
import { keepHeapSmall } from './small-heap.ts'

const told = toldByMain(process.env)
// Mostly there is nothing to look for, and then nothing else is loaded.
if (told)
  void import('./github/post.ts').then(({ runPost }) => {
    keepHeapSmall()
    return runPost(told, process.env)
  })
