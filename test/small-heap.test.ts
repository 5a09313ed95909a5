import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Makes 200 MB of objects of which some live for a while, and prints how far the space for new ones grew, in MiB. */
const work = `
import { getHeapSpaceStatistics } from 'node:v8'
let live = []
let largest = 0
for (let round = 0; round < 200; round++) {
  for (let count = 0; count < 10_000; count++) live.push({ round, text: 'x' + count })
  if (round % 4 === 0) live = []
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
  largest = Math.max(largest, space.space_size)
}
console.log(largest / 2 ** 20)`

const grown = (first: string) =>
  Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', first + work], { encoding: 'utf8' }),
  )

describe('small-heap', () => {
  it('keeps the space for new objects from growing', () => {
    const { href } = new URL('../src/small-heap.ts', import.meta.url)
    expect(grown('')).toBeGreaterThan(24)
    expect(grown(`import { keepHeapSmall } from '${href}'\nkeepHeapSmall()\n`)).toBeLessThan(16)
  })

  it.each(['index', 'post', 'publish', 'cli/dispatch', 'run/run'])('is kept by %s', (program) => {
    const text = readFileSync(new URL(`../src/${program}.ts`, import.meta.url), 'utf8')
    expect(text).toMatch(/\bkeepHeapSmall\(?\)/)
  })
})
