/** The licenses of what a bundle contains, as its users must be given them. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** @param moduleIds absolute paths of the modules of a bundle */
export async function licensesOf(moduleIds) {
  const packages = new Map()
  for (const id of moduleIds) {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]
    if (folder && !packages.has(folder)) packages.set(folder, await licenseIn(folder))
  }
  return [...new Set(packages.values())].sort().join('\n')
}

async function licenseIn(folder) {
  const { name, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const files = (await readdir(folder)).filter((file) => /^licen[cs]e/i.test(file)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return `${[name, license, ...texts.map((text) => text.trim())].join('\n')}\n`
}
