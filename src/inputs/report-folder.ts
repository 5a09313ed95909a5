import {
  type FolderOptions,
  lostFolder,
  type OutputFolder,
  openFolder,
  openTemporaryFolder,
} from '../files/folder.ts'
import { FileProblem } from '../files/problem.ts'
import { type Origin, spelled, written } from './input.ts'
import { InputError } from './read-inputs.ts'
import { verification } from './shared-inputs.ts'

const input = verification['report-dir']

/**
 * Opens `report-dir` before anything is sent. Where it cannot be used and `otherwise` is given, that is told and
 * a new private folder takes its place, or none where none can be made; one that is refused (a link, a pipe) is always bad input.
 *
 * @throws InputError
 */
export async function openReportFolder(
  path: string,
  options: FolderOptions & { usual?: Origin },
  otherwise?: (problem: string) => void,
): Promise<OutputFolder> {
  try {
    return await openFolder(path, options)
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error
    const { usual = 'input' } = options
    const problem = `${spelled('report-dir', input, usual)}: ${error.message}`
    if (error.kind === 'refused' || !otherwise)
      throw new InputError([`${problem}. For example: ${written('report-dir', input, usual)}`])
    return openInstead(path, options, (result) => otherwise(`${problem}; ${result}`))
  }
}

async function openInstead(
  path: string,
  options: FolderOptions,
  tell: (result: string) => void,
): Promise<OutputFolder> {
  try {
    const folder = await openTemporaryFolder(options)
    tell(`the report goes to ${folder.path}`)
    return folder
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error
    tell(`nor can a temporary folder be made: ${error.message}. There will be no report folder`)
    return lostFolder(path, error)
  }
}
