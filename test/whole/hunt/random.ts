/** Draws that depend on nothing but the seed and the number of the case. */
export interface Draw {
  /** From 0 up to, not including, 1. */
  next(): number
  chance(probability: number): boolean
  /** From `least` to `most`, both included. */
  whole(least: number, most: number): number
  pick<T>(from: readonly T[]): T
}

export function drawOf(seed: number, number: number): Draw {
  // mulberry32; a step apart in seed or number must not look like the neighbour's draws.
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(from: readonly T[]): T => from[whole(0, from.length - 1)] as T
  for (let i = 0; i < 4; i++) next()
  return { next, whole, pick, chance: (probability) => next() < probability }
}
