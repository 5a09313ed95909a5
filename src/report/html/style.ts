/** The page's style. Every pair of colours reaches a contrast of 4.5 to 1 in both themes. */
export const style = `
:root { --back: #fff; --front: #1c2128; --quiet: #57606a; --line: #d0d7de; --panel: #f6f8fa; --link: #0757ba;
  --pass: #1a7f37; --fail: #cf222e; --warn: #8a5a00; --skip: #6e7781; --error: #8250df; --on: #fff }
@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --front: #e6edf3; --quiet: #9da7b3; --line: #3d444d;
  --panel: #161b22; --link: #6cb6ff; --pass: #3fb950; --fail: #ff7b72; --warn: #d6a52c; --skip: #9da7b3; --error: #c297ff;
  --on: #0d1117 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--front); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 1060px; margin: 0 auto; padding: 16px; overflow-wrap: anywhere }
a { color: var(--link) }
h1 { font-size: 1.5em; line-height: 1.25; margin: 4px 0 12px }
h2 { font-size: 1.25em; border-bottom: 1px solid var(--line); padding-bottom: 4px; margin: 32px 0 12px }
h3 { font-size: 1.05em; margin: 20px 0 8px }
p { margin: 8px 0 }
code, pre { font: 13px/1.45 ui-monospace, "SFMono-Regular", Menlo, "DejaVu Sans Mono", monospace }
pre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 10px; margin: 8px 0;
  overflow: auto; max-height: 480px }
.lead { border: 1px solid var(--line); border-left: 6px solid var(--skip); border-radius: 8px; padding: 12px 16px }
.lead.pass { border-left-color: var(--pass) } .lead.fail { border-left-color: var(--fail) }
.lead.warn { border-left-color: var(--warn) } .lead.error { border-left-color: var(--error) }
.target, .counts, .quiet, .marks { color: var(--quiet) } .target, .marks { font-size: 13px; margin: 0 }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.badge { display: inline-flex; width: 1.5em; height: 1.5em; border-radius: 50%; align-items: center; justify-content: center;
  color: var(--on); font-weight: 700; font-size: .8em; position: relative; vertical-align: .08em; flex: none }
.badge.pass { background: var(--pass) } .badge.fail { background: var(--fail) } .badge.warn { background: var(--warn) }
.badge.skip { background: var(--skip) } .badge.error { background: var(--error) }
.facts span { display: inline-block; border: 1px solid var(--line); border-radius: 12px; padding: 0 10px; background: var(--panel) }
dl { margin: 8px 0 } dl div { display: flex; gap: 12px; flex-wrap: wrap; margin: 4px 0 } dt { font-weight: 600; min-width: 8.5em }
dd { margin: 0; flex: 1 1 16em } .fixes div { display: block } .fixes dd { margin-left: 1em }
.evidence, .workaround { background: var(--panel); border-radius: 6px; padding: 6px 12px; margin: 8px 0 }
.waiting { color: var(--quiet); padding-left: 1.2em }
nav { margin: 16px 0; display: flex; gap: 16px; flex-wrap: wrap }
.layers svg { width: 100%; display: block } .layers .wide { max-height: 100px } .layers .tall { display: none; max-width: 260px }
.layers circle { fill: var(--skip) } .layers circle.pass { fill: var(--pass) } .layers circle.fail { fill: var(--fail) }
.layers circle.warn { fill: var(--warn) } .layers circle.error { fill: var(--error) }
.layers text { font: 600 17px system-ui, sans-serif; fill: var(--front) } .layers .sign { fill: var(--on) }
.layers .rail { stroke: var(--pass); stroke-width: 3 } .layers .rail.broken { stroke: var(--line); stroke-dasharray: 5 5 }
.layers a { outline-offset: 2px }
details { border-top: 1px solid var(--line); padding: 4px 0 } summary { cursor: pointer }
.lead details, article details { border-top: 0 }
.suite { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 6px 10px } .check { margin-left: 12px }
.check .reason { display: block; margin-left: 1.6em; color: var(--quiet) } .check .body { margin-left: 1.6em }
.filters { display: flex; gap: 14px; flex-wrap: wrap; align-items: center; margin: 8px 0 } .filters[hidden] { display: none }
fieldset { border: 0; padding: 0; margin: 0; display: flex; gap: 10px; flex-wrap: wrap } legend { float: left; margin-right: 8px }
input, select, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--skip); border-radius: 6px;
  padding: 2px 8px } input[type=checkbox] { accent-color: var(--link) }
.copy { position: relative } .copy button { position: absolute; top: 6px; right: 6px }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; overflow-wrap: break-word }
th, td { text-align: left; border: 1px solid var(--line); padding: 4px 8px; vertical-align: top }
.exchange summary { display: grid; grid-template-columns: 4em minmax(0, 1fr) minmax(3em, auto) 5.5em 28%; gap: 10px; align-items: center }
.exchange .request { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .exchange.bad .outcome { color: var(--fail); font-weight: 600 }
.exchange { content-visibility: auto; contain-intrinsic-size: auto 29px }
.exchange.deciding summary { box-shadow: -4px 0 var(--link) }
.bar { width: 100%; height: 12px; background: var(--panel) }
.dns { fill: #1b7c83; --c: #1b7c83 } .connect { fill: #bc4c00; --c: #bc4c00 } .tls { fill: #8250df; --c: #8250df }
.wait { fill: #1a7f37; --c: #1a7f37 } .receive { fill: #0969da; --c: #0969da }
.legend span::before { content: ""; display: inline-block; width: 10px; height: 10px; background: var(--c); margin-right: 4px }
.legend span { margin-right: 12px }
.curve { width: 100%; max-width: 640px } .curve text { font: 12px system-ui, sans-serif; fill: var(--quiet) } .axis { stroke: var(--line) }
.series { fill: none; stroke-width: 2; stroke: var(--link) } .s1 { stroke: var(--warn) } .s2 { stroke: var(--pass) } .s3 { stroke: var(--error) }
.series-name::before { content: "━ "; color: var(--link) } .series-name.s1::before { color: var(--warn) }
.series-name.s2::before { color: var(--pass) } .series-name.s3::before { color: var(--error) }
figure { margin: 8px 0 } :target { outline: 2px solid var(--link); outline-offset: 2px }
@media (max-width: 640px) { .layers .wide { display: none } .layers .tall { display: block; max-height: 260px; max-width: none }
  main { padding: 8px } h1 { font-size: 1.25em }
  table { overflow-wrap: anywhere } th, td { min-width: 5.8em; padding: 4px } .lead { padding: 8px 10px }
  .exchange summary { grid-template-columns: auto 1fr auto } .exchange .bar { grid-column: 1 / -1 } dt { min-width: 0 } }
@media print { body { font-size: 11pt } .filters, button, nav, .rest { display: none !important } pre { max-height: none; white-space: pre-wrap }
  .exchange { break-inside: avoid; content-visibility: visible } }
`
