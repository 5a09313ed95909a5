import { describe, expect, test } from 'vitest'
import { originOf, protectGiven, readInputs } from '../../src/inputs/read-inputs.ts'
import { createRedactor } from '../../src/redaction/redact.ts'

test('an input is where its origin says, and else where inputs usually are', () => {
  const writing = { usual: 'flag', origins: { a: 'variable' } } as const
  expect([originOf(writing, 'a'), originOf(writing, 'b')]).toEqual(['variable', 'flag'])
  expect(originOf({ usual: 'input' }, 'a')).toBe('input')
})

describe('the message of a problem', () => {
  /** All of it different, so that a part says where it comes from. */
  const message = (length: number) =>
    Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + at)).join('')
  const problemOf = async (words: string) => {
    const read = async () => ({ problems: [words] })
    const table = { x: { group: 'Target', description: '', value: 'X', example: 'e', read } } as const
    const { problems } = await readInputs(table, { x: 'given' }, { usual: 'input' })
    return problems[0]
  }
  test('is whole up to 400 characters', async () => {
    expect(await problemOf(message(400))).toContain(`: ${message(400)}. For example`)
  })
  test('is without its middle beyond', async () => {
    const words = message(401)
    expect(await problemOf(words)).toContain(`: ${words.slice(0, 200)}…${words.slice(201)}. For example`)
  })
})

test('of what was pasted around a key, words of 16 characters and more are masked', () => {
  const [short, long] = ['abcdefghijklmno', 'pqrstuvwxyzabcdA']
  const redact = createRedactor()
  protectGiven(redact, 'api-key', `"${short}" = ${long}`)
  expect(redact(`${short} and ${long}`)).toBe(`${short} and ***api-key***`)
})
