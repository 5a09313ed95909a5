import { describe, expect, test } from 'vitest'
import { drawCase } from './case.ts'
import { fold, type Hunted, hunt } from './hunt.ts'
import type { Finding } from './oracle.ts'

const grave: Finding['kind'][] = [
  'wrong and certain',
  'refuted by its own run',
  'a healthy platform called broken',
  'left and not told',
]
const count = (hunted: readonly Hunted[], kinds: readonly Finding['kind'][]) =>
  hunted.filter(({ found }) => found.some(({ kind }) => kinds.includes(kind))).length

describe('the hunt', () => {
  test('draws the same platform for the same seed and number', () => {
    const told = (number: number) => {
      const { topology, passing, faults } = drawCase(7, number, 2)
      return [topology, passing.map(({ name }) => name), faults.map(({ name }) => name)]
    }
    const numbers = Array.from({ length: 50 }, (_, i) => i)
    expect(numbers.map(told)).toEqual(numbers.map(told))
    expect(new Set(numbers.map((number) => JSON.stringify(told(number)))).size).toBeGreaterThan(40)
  })

  test('finds nothing grave on a few platforms', { timeout: 120_000 }, async () => {
    const numbers = Array.from({ length: 12 }, (_, i) => i)
    const hunted = await hunt({ seed: 20261127, numbers, faults: 1 })
    const found = fold(hunted, 'npm run hunt -- --seed 20261127 --faults 1')
    expect(count(hunted, grave), found.join('\n')).toBe(0)
    expect(
      hunted.filter(({ drawn, played }) => drawn.faults.some((one) => played.acted.has(one))).length,
    ).toBeGreaterThan(8)
  })
})
