/** What the page does with a script: filters, links into closed parts, packed exchanges, copying. Plain JavaScript. */
export const script = `
'use strict'
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
for (const one of all('[hidden]')) one.hidden = false
for (const one of all('.noscript')) one.hidden = true

const fall = document.querySelector('.waterfall')
const rest = document.querySelector('.rest')
const atOnce = 250
let most = atOnce
let rows

const rowsIn = async (pack) => {
  const bytes = Uint8Array.from(atob(pack.innerHTML), (c) => c.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  const made = document.createElement('template')
  made.innerHTML = await new Response(stream).text()
  return [...made.content.children]
}
const load = async () => {
  const parts = await Promise.all([...fall.children].map((one) => one.className === 'pack' ? rowsIn(one) : [one]))
  rows ??= parts.flat().map((node) => ({ node, text: node.textContent.toLowerCase() }))
}
const draw = async () => {
  if (!rows) await load()
  const { text, bad, shown } = exchanges.elements
  const wanted = text.value.toLowerCase()
  const found = rows.filter((one) => one.text.includes(wanted) && (!bad.checked || one.node.classList.contains('bad')))
  fall.replaceChildren(...found.slice(0, most).map(({ node }) => node))
  shown.value = found.length + ' found' + (found.length > most ? ', the first ' + most + ' shown' : '')
  if (!rest) return
  rest.hidden = found.length <= most
  rest.querySelector('[data-left]').textContent = found.length - most
}
const exchanges = document.querySelector('#exchanges .filters')
if (exchanges) exchanges.addEventListener('input', () => { most = atOnce; draw() })
for (const button of all('[data-more]')) button.addEventListener('click', () => { most += atOnce; draw() })

const show = async (id) => {
  const pack = all('.pack').find((one) => one.dataset.ids.split(' ').includes(id))
  if (pack) return pack.replaceWith(...await rowsIn(pack))
  const row = rows && rows.find(({ node }) => node.id === id)
  if (row) fall.append(row.node)
}
const reveal = async () => {
  const id = decodeURIComponent(location.hash.slice(1))
  if (id === '') return
  if (!document.getElementById(id)) await show(id)
  const target = document.getElementById(id)
  if (!target) return
  for (let one = target; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true
  target.scrollIntoView()
  const focus = target.querySelector(':scope > summary')
  if (focus) focus.focus({ preventScroll: true })
}
addEventListener('hashchange', reveal)
reveal()

document.addEventListener('click', async (event) => {
  const button = event.target.closest('[data-copy]')
  if (!button) return
  const text = button.parentElement.querySelector('pre').textContent
  try { await navigator.clipboard.writeText(text); button.textContent = 'Copied' }
  catch { getSelection().selectAllChildren(button.parentElement.querySelector('pre')); button.textContent = 'Selected' }
})

const checks = document.querySelector('#checks .filters')
if (checks) checks.addEventListener('input', () => {
  const wanted = new Set(all('[name=status]:checked', checks).map((one) => one.value))
  const layer = checks.elements.layer.value
  const text = checks.elements.text.value.toLowerCase()
  let shown = 0
  for (const one of all('.check')) {
    const fits = wanted.has(one.dataset.status) && (layer === '' || layer === one.dataset.layer) &&
      one.textContent.toLowerCase().includes(text)
    one.hidden = !fits
    shown += fits
  }
  for (const suite of all('.suite')) {
    suite.hidden = !all('.check', suite).some((one) => !one.hidden)
    suite.open = !suite.hidden
  }
  checks.elements.shown.value = shown + ' shown'
})
for (const form of all('form')) form.addEventListener('submit', (event) => event.preventDefault())

addEventListener('keydown', (event) => {
  if (event.target.matches('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === '/' && checks) { event.preventDefault(); checks.elements.text.focus() }
  if (event.key !== 'j' && event.key !== 'k') return
  const list = all('.check').filter((one) => !one.hidden && (one.dataset.status === 'fail' || one.dataset.status === 'error' || one.dataset.status === 'warn'))
  if (list.length === 0) return
  const at = list.findIndex((one) => one.contains(document.activeElement))
  const next = list[(at + (event.key === 'j' ? 1 : list.length - Math.min(1, at + 1)) + list.length) % list.length]
  next.closest('.suite').open = true
  next.querySelector('summary').focus()
})
addEventListener('beforeprint', () => { for (const one of all('.suite, .check')) one.open = true })
`
