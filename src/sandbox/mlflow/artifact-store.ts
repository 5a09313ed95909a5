import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readBody } from '../call.ts'

export interface ArtifactEntry {
  name: string
  /** Bytes; undefined for a directory. */
  size: number | undefined
}

/** Keeps artifacts by path: relative, `/`-separated, checked by the caller. */
export interface ArtifactStore {
  write(path: string, body: Readable): Promise<void>
  /** The file's bytes, or what is there instead. */
  read(path: string): Promise<Readable | 'directory' | 'nothing'>
  /** The entries of one directory in order of name; none when it does not exist. */
  list(path: string): Promise<ArtifactEntry[]>
  /** Removes a file or a whole tree; nothing there is fine. */
  remove(path: string): Promise<void>
}

export function memoryArtifacts(): ArtifactStore {
  const files = new Map<string, Buffer>()
  const below = (path: string) => (path === '' ? '' : `${path}/`)
  const inside = (path: string) => [...files.keys()].filter((file) => file.startsWith(below(path)))
  return {
    async write(path, body) {
      files.set(path, await readBody(body))
    },
    async read(path) {
      const bytes = files.get(path)
      // An object stream would end at an empty chunk, so the bytes go in as a list.
      if (bytes) return Readable.from(bytes.length > 0 ? [bytes] : [], { objectMode: false })
      return inside(path).length > 0 ? 'directory' : 'nothing'
    },
    async list(path) {
      const entries = new Map<string, ArtifactEntry>()
      for (const file of inside(path)) {
        const [name = '', ...deeper] = file.slice(below(path).length).split('/')
        entries.set(name, { name, size: deeper.length > 0 ? undefined : files.get(file)?.length })
      }
      return [...entries.values()].sort(byName)
    },
    async remove(path) {
      files.delete(path)
      for (const file of inside(path)) files.delete(file)
    },
  }
}

export function diskArtifacts(folder: string): ArtifactStore {
  const kindOf = (path: string) => stat(join(folder, path)).catch(() => undefined)
  return {
    async write(path, body) {
      const target = join(folder, path)
      await mkdir(dirname(target), { recursive: true })
      await pipeline(body, createWriteStream(target))
    },
    async read(path) {
      const found = await kindOf(path)
      if (!found) return 'nothing'
      return found.isDirectory() ? 'directory' : createReadStream(join(folder, path))
    },
    async list(path) {
      const names = await readdir(join(folder, path)).catch(() => [])
      const entries = names.map(async (name): Promise<ArtifactEntry> => {
        const found = await kindOf(join(path, name))
        return { name, size: found?.isDirectory() ? undefined : (found?.size ?? 0) }
      })
      return (await Promise.all(entries)).sort(byName)
    },
    async remove(path) {
      await rm(join(folder, path), { recursive: true, force: true })
    },
  }
}

const byName = (a: ArtifactEntry, b: ArtifactEntry): number => (a.name < b.name ? -1 : 1)
