import { isAsciiLocale, toAscii } from '../text/ascii.ts'
import { logText } from '../text/log.ts'

/** Whether a person looks at standard output, and wants colours. Contract: no-color.org. */
export const wantsColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR

/** Text for people, as the locale of this process can show it; in a workflow's step, no order to the runner. */
export function forPeople(text: string): string {
  const shown = process.env.GITHUB_ACTIONS === 'true' ? logText(text) : text
  return isAsciiLocale(process.env) ? toAscii(shown) : shown
}
