import { visibleText } from './visible.ts'

/**
 * The one door for untrusted text into a step's log: the runner reads `::command::` at the start of a line and
 * `##[command]` anywhere as an order. Contract: actions/runner, ActionCommand.
 */
export function logText(text: string): string {
  return visibleText(text)
    .replace(/^(\s*):(?=:)/gm, '$1:\u200b')
    .replaceAll('##[', '##\u200b[')
}

/** JSON text that means the same and holds no order either: only strings can hold one. */
export const logJson = (json: string): string => json.replaceAll('##[', '##\\u005b')
