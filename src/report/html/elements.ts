/** Small pieces of the page. */
import type { Status } from '../../schema/report.ts'
import { type Html, html } from '../../text/html.ts'
import { statusMeaning } from '../wording.ts'

const signs: Record<Status, string> = { pass: '✓', fail: '✕', warn: '!', skip: '–', error: '?' }

/** A sign in the colour of a status, with its meaning for those who see neither. */
export function badge(status: Status): Html {
  return html`<span class="badge ${status}"><span aria-hidden="true">${signs[status]}</span><span class="away">${statusMeaning[status]}</span></span>`
}

export const signOf = (status: Status): string => signs[status]

/** The fragment by which an element is linked, whatever characters its name has. */
export function anchor(kind: 'check' | 'exchange', id: string): string {
  return `${kind}-${id.replace(/[^\w.-]/g, '_').slice(0, 100)}`
}

/** Code with a button that copies it; without the script the button is not shown. */
export function copyable(text: string, label: string): Html {
  return html`<div class="copy"><pre tabindex="0">${text}</pre><button type="button" hidden data-copy aria-label="${label}">Copy</button></div>`
}
