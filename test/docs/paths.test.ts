import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const pages = globSync(['*.md', 'publish/*.md', 'docs/*.md', 'docs/decisions/*.md'])
/** A page that tells what was is right about a path that is gone. */
const ofToday = pages.filter((page) => page !== 'CHANGELOG.md')
/** Of this project and with nothing to fill in. */
const path = /`((?:src|test|scripts|bench|docs|publish)\/[\w./-]+)`/g

test.each(ofToday)('%s names files and folders that exist', (page) => {
  const named = [...readFileSync(page, 'utf8').matchAll(path)].map(([, one = '']) => one)
  const missing = named.filter((one) => !existsSync(one) && !/^(?:src\/a\/b|test\/a\/b)/.test(one))
  expect(missing).toEqual([])
})
