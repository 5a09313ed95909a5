import { isAsciiLocale, toAscii } from '../text/ascii.ts'

/** Whether a person looks at standard output, and wants colours. Contract: no-color.org. */
export const wantsColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR

/** Text for people, as the locale of this process can show it. */
export const forLocale = (text: string): string => (isAsciiLocale(process.env) ? toAscii(text) : text)
