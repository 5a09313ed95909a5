import type { Act, Product } from './answer.ts'
import { clouds } from './clouds.ts'
import { logins } from './logins.ts'
import { others } from './others.ts'
import { proxies } from './proxies.ts'

export const products: readonly Product[] = [...proxies, ...clouds, ...logins, ...others]

/** The product's own answer for what it does. */
export function saying(name: string, act: Act) {
  const product = products.find((one) => one.name === name)
  const answers = product?.answers[act]
  if (!answers) throw new Error(`${name} has no answer for ${act}`)
  return answers
}

export function passing(name: string) {
  const passes = products.find((one) => one.name === name)?.passes
  if (!passes) throw new Error(`${name} changes nothing that passes`)
  return passes
}
