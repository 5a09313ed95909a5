import { setFlagsFromString } from 'node:v8'

/**
 * Called once a program is loaded, the answers that a run reads included: from there on memory stays flat, whatever a server sends. By then V8 has let
 * the space for new objects grow from 1 MB to some 4 MB, which halves the time it takes to collect.
 */
export function keepHeapSmall(): void {
  // V8 lets that space grow to 96 MB before it collects; most of what we read is garbage at once. Kept at its size, a
  // run takes 30 to 140 MB less memory and no more time.
  setFlagsFromString('--semi-space-growth-factor=1')
  // The space for old ones may double before V8 looks at it; texts of a megabyte go there at once. Against hostile answers
  // and artifacts this takes 30 MB less, and an ordinary run no more time.
  setFlagsFromString('--heap-growing-percent=40')
  // One thread is through with so small a space before several have shared it out.
  setFlagsFromString('--no-parallel-scavenge')
}
