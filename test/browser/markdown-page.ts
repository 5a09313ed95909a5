import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/**
 * Published Markdown as a page of its own, laid out as GitHub lays out a comment or a job summary: tables and
 * code blocks scroll on their own, all else wraps. Raw HTML stays, so that injected elements would show.
 */
export function markdownPage(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Published report</title>
<style>${style}</style>
</head>
<body><main>${html}</main></body>
</html>`
}

const style = `
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 "DejaVu Sans", "Noto Color Emoji", sans-serif }
main { max-width: 900px; margin: 16px auto; padding: 16px; overflow-wrap: break-word;
  border: 1px solid #d0d7de; border-radius: 6px; box-sizing: border-box }
main > :first-child { margin-top: 0 }
@media (max-width: 900px) { main { margin: 0; border: 0 } }
h1, h2, h3 { margin: 24px 0 16px; line-height: 1.25 }
h1 { font-size: 2em } h2 { font-size: 1.5em } h3 { font-size: 1.25em }
h1, h2 { padding-bottom: .3em; border-bottom: 1px solid #d0d7de }
p, ul, ol, table, pre, details { margin: 0 0 16px }
summary { cursor: pointer }
summary + * { margin-top: 8px }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
th, td { padding: 6px 13px; border: 1px solid #d0d7de }
tbody tr:nth-child(2n) { background: #f6f8fa }
code { padding: .2em .4em; border-radius: 6px; background: #eff1f3; white-space: break-spaces;
  font: 85% "DejaVu Sans Mono", monospace }
pre { padding: 16px; overflow: auto; border-radius: 6px; background: #f6f8fa }
pre code { padding: 0; background: none; white-space: pre }
a { color: #0969da }
`
