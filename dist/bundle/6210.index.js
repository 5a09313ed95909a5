"use strict";
exports.id = 6210;
exports.ids = [6210];
exports.modules = {
	68397: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y3: () => anchor,
			kh: () => copyable,
			qS: () => badge,
			rL: () => signOf
		});
		var _text_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58268);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		let signs = {
			pass: "✓",
			fail: "✕",
			warn: "!",
			skip: "–",
			error: "?"
		};
		function badge(status) {
			return (0, _text_html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<span class="badge ${status}"><span aria-hidden="true">${signs[status]}</span><span class="away">${_wording_js__WEBPACK_IMPORTED_MODULE_1__.uj[status]}</span></span>`;
		}
		let signOf = (status) => signs[status];
		function anchor(kind, id) {
			return `${kind}-${id.replace(/[^\w.-]/g, "_").slice(0, 100)}`;
		}
		function copyable(text, label) {
			return (0, _text_html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<div class="copy"><pre tabindex="0">${text}</pre><button type="button" hidden data-copy aria-label="${label}">Copy</button></div>`;
		}
	}),
	55266: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kw: () => causeArticle,
			bM: () => causeSection,
			Qk: () => firstScreenBlock,
			Kp: () => leadSection
		});
		var html = __webpack_require__(58268);
		var visible = __webpack_require__(38113);
		var cause_page = __webpack_require__(67913);
		var decisive_exchange = __webpack_require__(70558);
		var first_screen = __webpack_require__(84957);
		var layer_line = __webpack_require__(19162);
		var transcript = __webpack_require__(73110);
		var waiting_checks = __webpack_require__(12039);
		var warning_task = __webpack_require__(99798);
		var wording = __webpack_require__(20042);
		var html_elements = __webpack_require__(68397);
		var suite_results = __webpack_require__(71089);
		let meaning = {
			...wording.uj,
			skip: "not reached"
		};
		function layerPicture(report) {
			let states = (0, layer_line.y4)(report);
			let links = states.map((state) => evidenceOf(state, report));
			let label = states.map(({ label, status }) => `${label}: ${meaning[status]}`).join(", ");
			let wide = states.map((state, n) => station(state, links[n], {
				x: n * 120 + 60,
				y: 30,
				below: !0
			}));
			let tall = states.map((state, n) => station(state, links[n], {
				x: 24,
				y: n * 48 + 24,
				below: !1
			}));
			let rails = states.slice(1).map((state, n) => {
				let from = n * 120 + 60 + 22;
				return (0, html.q)`<line class="${railOf(states[n], state)}" x1="${from}" y1="30" x2="${from + 120 - 44}" y2="30"/>`;
			});
			let posts = states.slice(1).map((state, n) => {
				let from = n * 48 + 24 + 18;
				return (0, html.q)`<line class="${railOf(states[n], state)}" x1="24" y1="${from}" x2="24" y2="${from + 48 - 36}"/>`;
			});
			return (0, html.q)`<div class="layers"><p class="away">${label}</p>
<svg class="wide" viewBox="0 0 ${states.length * 120} 78" role="group" aria-label="The layers of a request">${rails}${wide}</svg>
<svg class="tall" preserveAspectRatio="xMinYMin" viewBox="0 0 260 ${states.length * 48}" role="group" aria-label="The layers of a request">${posts}${tall}</svg></div>`;
		}
		function station({ label, status }, link, { x, y, below }) {
			let place = below ? (0, html.q)`x="${x}" y="${y + 40}" text-anchor="middle"` : (0, html.q)`x="${x + 30}" y="${y + 5}"`;
			let drawn = (0, html.q)`<circle class="${status}" cx="${x}" cy="${y}" r="${below ? 20 : 16}"/><text class="sign" x="${x}" y="${y + 6}" text-anchor="middle" aria-hidden="true">${(0, html_elements.rL)(status)}</text><text class="name" ${place}>${label}</text>`;
			let title = `${label}: ${meaning[status]}`;
			if (link === void 0) return (0, html.q)`<g><title>${title}</title>${drawn}</g>`;
			return (0, html.q)`<a href="#${link}" aria-label="${title}"><title>${title}</title>${drawn}</a>`;
		}
		function railOf(from, to) {
			return from?.status === "pass" && to.status !== "skip" ? "rail" : "rail broken";
		}
		function evidenceOf({ layer }, { checks }) {
			let [first] = (0, suite_results.XY)(checks.filter((check) => check.layer === layer));
			return first && (0, html_elements.Y3)("check", first.id);
		}
		function leadSection(report, screen) {
			return firstScreenBlock(report, screen, {
				above: (0, visible.Jj)(report.target.trackingUri, 200) + (0, visible.Jj)((0, wording.GY)(report.target), 100),
				below: `${(0, wording.J7)(report.counts)} in ${(0, wording.Ft)(report)}`
			});
		}
		function firstScreenBlock(report, screen, { above, below }) {
			let { status, headline, cause, facts, fixes } = screen;
			return (0, html.q)`<section id="result" class="lead ${status}">
<p class="target">${above}</p>
<h1>${(0, html_elements.qS)(status)} ${headline}</h1>
${report.checks.length > 0 && layerPicture(report)}
${screen.subject !== void 0 && (0, html.q)`<p><strong>${screen.subject}</strong></p>`}
${cause && (0, html.q)`<p class="facts">${facts.map((fact) => (0, html.q)`<span>${fact}</span> `)}${causeLink(cause.code)}</p>`}
${registeredLine(report)}
${fixList(fixes)}
${evidenceBlock(screen)}
${proofBlock(screen)}
${cause && workaroundBlock(cause)}
${warningTable(screen)}
${unexplained(report)}
<p class="counts">${below}</p>
</section>`;
		}
		function causeSection(report) {
			let articles = report.diagnosis.causes.map((cause, index) => causeArticle(cause, index, report.exchanges));
			return (0, html.q)`<section id="causes"><h2>Diagnosis</h2>${articles}</section>`;
		}
		function causeArticle(cause, index, exchanges) {
			let exchange = (0, decisive_exchange.q)(exchanges, cause);
			let { proof } = cause;
			let known = cause.evidence.filter((id) => exchanges.some((one) => one.id === id)).slice(0, 20);
			return (0, html.q)`<article><h3>${index + 1}. ${(0, first_screen.eQ)(cause)}</h3>
<p class="facts">${[...(0, first_screen.DS)(cause), `layer: ${layer_line.E5[cause.layer]}`].map((fact) => (0, html.q)`<span>${fact}</span> `)}${causeLink(cause.code)}</p>
${cause.headline !== void 0 && cause.headline !== cause.summary && (0, html.q)`<p>${cause.summary}</p>`}
<dl><div><dt>${wording.kb[cause.confidence]}</dt><dd>${cause.because}</dd></div>
<div><dt>This is wrong if you see</dt><dd>${cause.refutedBy}</dd></div>
${cause.nextProbe !== void 0 && (0, html.q)`<div><dt>Look next at</dt><dd>${cause.nextProbe}</dd></div>`}</dl>
${fixList((0, first_screen.jv)(cause))}
${exchange && (0, html.q)`<details><summary>The deciding request and its answer</summary><pre tabindex="0">${(0, transcript.renderExchange)(exchange)}</pre></details>`}
${proof && (0, html.q)`<details><summary>See whether it is fixed</summary>${(0, html_elements.kh)(proof.command, "Copy the command")}${answers(proof)}</details>`}
${known.length > 0 && (0, html.q)`<p>Seen in ${known.map((id) => (0, html.q)`<a href="#${(0, html_elements.Y3)("exchange", id)}">${id}</a> `)}</p>`}
${workaroundBlock(cause)}</article>`;
		}
		function causeLink(code) {
			let url = (0, cause_page.b)(code);
			return url ? (0, html.q)`<a href="${url}" rel="noreferrer">${code}</a>` : (0, html.q)`<code>${code}</code>`;
		}
		function registeredLine(report) {
			let made = (0, first_screen.gX)(report);
			return made && (0, html.q)`<p>Registered as <code>${made.modelName}</code>, version <code>${made.modelVersion}</code>${made.after}.</p>`;
		}
		function fixList(fixes) {
			if (fixes.length === 0) return;
			return (0, html.q)`<dl class="fixes">${fixes.map(({ by, steps }) => (0, html.q)`<div><dt>${(0, wording.Y6)(by)}</dt>${steps.map((step) => (0, html.q)`<dd>${step}</dd>`)}</div>`)}</dl>`;
		}
		function evidenceBlock({ evidence }) {
			if (!evidence) return;
			let { exchange, outcome, marks } = evidence;
			let { method, url } = exchange.request;
			return (0, html.q)`<div class="evidence"><p><strong>Evidence</strong> <code>${method} ${url}</code> → <code>${outcome}</code></p>
<p class="marks">${marks.map(({ label, value }) => (0, html.q)`${label} <code>${value}</code> `)}<a href="#${(0, html_elements.Y3)("exchange", exchange.id)}">exchange ${exchange.id}</a></p></div>`;
		}
		let answers = ({ now, fixed }) => (0, html.q)`<p>Answers now: ${(0, first_screen.RN)(now) ? (0, html.q)`<code>${now}</code>` : now}<br>When fixed: ${fixed}</p>`;
		function proofBlock({ proof, cause }) {
			if (!proof) return cause ? (0, html.q)`<p>See whether it is fixed: ${wording.qL}</p>` : void 0;
			return (0, html.q)`<details><summary>See whether it is fixed: a command that tells</summary>${(0, html_elements.kh)(proof.command, "Copy the command")}${answers(proof)}</details>`;
		}
		function workaroundBlock({ workaround }) {
			if (!workaround) return;
			let { registration: made } = workaround;
			let lines = Object.entries(workaround.settings).map(([name, value]) => `${name}=${value}`);
			return (0, html.q)`<div class="workaround"><p><strong>Until then, ${(0, wording.zF)(workaround)}:</strong> ${workaround.text}${made && (0, html.q)` (registered <code>${made.modelName}</code>, version <code>${made.modelVersion}</code>, ${made.removed ? "removed again" : "which stays on the server"})`}</p>${lines.length > 0 && (0, html_elements.kh)(lines.join("\n"), "Copy the settings")}</div>`;
		}
		function warningTable({ warnings }) {
			if (warnings.length === 0) return;
			let commands = warnings.flatMap(({ task }) => task.command ?? []).join("\n");
			return (0, html.q)`<div class="scroll" tabindex="0" role="region" aria-label="Warnings"><table><thead><tr><th>Check with a warning</th><th>Layer</th><th>What was seen, and what to do</th></tr></thead><tbody>${warnings.map(({ id, title, layer, reason, task }) => (0, html.q)`<tr><td><a href="#${(0, html_elements.Y3)("check", id)}">${title}</a></td><td>${layer_line.E5[layer]}</td><td>${reason}${task.step !== "" && (0, html.q)`<br><strong>${(0, wording.Y6)(task.by)}:</strong> ${(0, warning_task.H)(task)}`}</td></tr>`)}</tbody></table></div>${commands !== "" && (0, html.q)`<details><summary>The commands for these steps</summary>${(0, html_elements.kh)(commands, "Copy the commands")}</details>`}`;
		}
		function unexplained(report) {
			let trouble = report.diagnosis.causes.length === 0 ? (0, wording.QJ)(report) : void 0;
			let groups = (0, waiting_checks.cP)(report.checks).slice(0, 6);
			return (0, html.q)`${trouble && (0, html.q)`<p>Look first at <a href="#${(0, html_elements.Y3)("check", trouble.id)}">${trouble.title}</a>: ${trouble.reason}</p>`}${groups.length > 0 && (0, html.q)`<ul class="waiting">${groups.map(({ text }) => (0, html.q)`<li>${text}</li>`)}</ul>`}`;
		}
	}),
	6210: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			comparisonSection: () => comparisonSection,
			htmlPage: () => htmlPage,
			renderHtml: () => renderHtml
		});
		var external_node_crypto_ = __webpack_require__(77598);
		var html = __webpack_require__(58268);
		var comparison_lines = __webpack_require__(23379);
		var environment_rows = __webpack_require__(1281);
		var first_screen = __webpack_require__(84957);
		var markdown_blocks = __webpack_require__(3405);
		var wording = __webpack_require__(20042);
		var schema_report = __webpack_require__(33856);
		var layer_line = __webpack_require__(19162);
		var suite_results = __webpack_require__(71089);
		var html_elements = __webpack_require__(68397);
		function checkSection(report) {
			let suites = (0, suite_results.f3)(report);
			if (suites.length === 0) return (0, html.q)`<section id="checks"><h2>Checks</h2><p>Nothing was checked.</p></section>`;
			return (0, html.q)`<section id="checks"><h2>Checks</h2>
<form class="filters" hidden>
<fieldset><legend>Status</legend>${wording.bM.map((status) => (0, html.q)`<label><input type="checkbox" name="status" value="${status}" checked> ${status}</label>`)}</fieldset>
<label>Layer <select name="layer"><option value="">all</option>${schema_report.ZF.map((layer) => (0, html.q)`<option value="${layer}">${layer_line.E5[layer]}</option>`)}</select></label>
<label>Text <input type="search" name="text" placeholder="press / to search"></label>
<output name="shown"></output>
</form>
${suites.map(suiteBlock)}</section>`;
		}
		function suiteBlock(suite) {
			let { name, status, counts, checks } = suite;
			let isOpen = status === "fail" || status === "error" || status === "warn";
			return (0, html.q)`<details class="suite"${isOpen && (0, html.q)` open`}><summary>${(0, html_elements.qS)(status)} <strong>${name}</strong> <span class="quiet">${(0, wording.J7)(counts)}</span></summary>
${checks.map(checkBlock)}</details>`;
		}
		function checkBlock({ id, title, status, layer, reason, durationMs, needs, exchanges }) {
			let trouble = status !== "pass" && reason !== void 0;
			return (0, html.q)`<details class="check" id="${(0, html_elements.Y3)("check", id)}" data-status="${status}" data-layer="${layer}"><summary>${(0, html_elements.qS)(status)} ${title} <span class="quiet">${layer_line.E5[layer]} · ${(0, wording.a3)(durationMs)}</span>${trouble && (0, html.q)`<span class="reason">${reason}</span>`}</summary>
<div class="body">${!trouble && reason !== void 0 && (0, html.q)`<p>${reason}</p>`}<p class="quiet"><code>${id}</code>${needs.length > 0 && (0, html.q)`, needs ${needs.map((need) => (0, html.q)`<a href="#${(0, html_elements.Y3)("check", need)}">${need}</a> `)}`}</p>${exchanges.length > 0 && (0, html.q)`<p>Exchanges: ${exchanges.slice(0, 40).map((one) => (0, html.q)`<a href="#${(0, html_elements.Y3)("exchange", one)}">${one}</a> `)}${exchanges.length > 40 && (0, html.q)`and ${exchanges.length - 40} more`}</p>`}</div></details>
`;
		}
		var group_by = __webpack_require__(70620);
		var json = __webpack_require__(28049);
		let [width, height, margin] = [
			640,
			180,
			28
		];
		function curveFigure(exchanges) {
			let shown = (0, group_by.$)(exchanges.flatMap(loggedIn), ({ key }) => key).filter((points) => points.length > 2).slice(0, 4).map((points) => points.toSorted((a, b) => a.step - b.step));
			if (shown.length === 0) return;
			let all = shown.flat();
			let [lastStep, most] = [Math.max(1, ...all.map(({ step }) => step)), Math.max(...all.map(({ value }) => value))];
			let least = Math.min(0, ...all.map(({ value }) => value));
			let x = (step) => margin + step / lastStep * (width - 2 * margin);
			let y = (value) => height - margin - (value - least) / (most - least || 1) * (height - 2 * margin);
			let lines = shown.map((points, index) => {
				let path = points.map(({ step, value }) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`);
				return (0, html.q)`<polyline class="series s${index}" points="${path.join(" ")}"/>`;
			});
			let names = shown.map((points, index) => {
				let last = points.at(-1);
				return (0, html.q)`<span class="series-name s${index}">${last?.key} (${last?.value.toPrecision(3)} at the end)</span> `;
			});
			return (0, html.q)`<figure><svg class="curve" viewBox="0 0 ${width} ${height}" role="img" aria-label="The metrics that were logged, by step"><line class="axis" x1="${margin}" y1="${height - margin}" x2="${width - margin}" y2="${height - margin}"/><line class="axis" x1="${margin}" y1="${margin}" x2="${margin}" y2="${height - margin}"/><text x="${margin}" y="${margin - 8}">${most.toPrecision(2)}</text><text x="${width - margin}" y="${height - 8}" text-anchor="end">step ${lastStep}</text>${lines}</svg><figcaption>Training, as it was logged: ${names}</figcaption></figure>`;
		}
		function loggedIn({ request }) {
			if (!/\/runs\/log-batch$/.test(request.url)) return [];
			return ((request.body?.text ?? "").match(/\{[^{}]{1,300}\}/g) ?? []).map((one) => (0, json.qF)(one)).filter(isPoint);
		}
		function isPoint(value) {
			let { key, value: number, step } = value ?? {};
			return typeof key == "string" && Number.isFinite(number) && Number.isInteger(step) && Number(step) >= 0;
		}
		var external_node_zlib_ = __webpack_require__(38522);
		var text_curl = __webpack_require__(79561);
		var transcript = __webpack_require__(73110);
		function spansOf(exchanges) {
			let starts = exchanges.map(({ startedAt }) => Date.parse(startedAt));
			let first = starts.reduce((least, start) => Math.min(least, start), Infinity);
			return exchanges.map((exchange, index) => {
				let start = (starts[index] ?? first) - first;
				return {
					exchange,
					start,
					end: start + exchange.timings.totalMs,
					phases: phasesOf(exchange, start)
				};
			}).sort((a, b) => a.start - b.start);
		}
		function decidingChain(spans) {
			let byEnd = spans.toSorted((a, b) => a.end - b.end);
			let chain = new Set();
			let current = byEnd.at(-1);
			let index = byEnd.length - 1;
			for (; current;) {
				chain.add(current);
				let { start } = current;
				index--;
				for (; index >= 0 && (byEnd[index]?.end ?? 0) > start + 1;) index--;
				current = byEnd[index];
			}
			return chain;
		}
		function phasesOf({ timings }, start) {
			let { dnsMs = 0, connectMs = 0, tlsMs = 0, totalMs } = timings;
			let before = dnsMs + connectMs + tlsMs;
			let firstByte = Math.max(before, timings.firstByteMs ?? totalMs);
			let lengths = [
				["dns", dnsMs],
				["connect", connectMs],
				["tls", tlsMs],
				["wait", firstByte - before],
				["receive", Math.max(0, totalMs - firstByte)]
			];
			let from = start;
			return lengths.map(([name, ms]) => {
				let phase = {
					name,
					from,
					ms
				};
				from += ms;
				return phase;
			}).filter(({ ms }) => ms > 0);
		}
		function exchangeSection(report) {
			let { exchanges, target } = report;
			if (exchanges.length === 0) return (0, html.q)`<section id="exchanges"><h2>Exchanges</h2><p>Nothing was sent.</p></section>`;
			let spans = spansOf(exchanges);
			let chain = decidingChain(spans);
			let total = Math.max(1, ...spans.map(({ end }) => end));
			let inTrouble = exchangesInTrouble(report);
			let rows = spans.map((span) => {
				let { id } = span.exchange;
				return exchangeRow(span, {
					total,
					base: target.trackingUri,
					decides: chain.has(span),
					isBad: inTrouble.has(id)
				});
			});
			let packs = [];
			for (let first = 250; first < rows.length; first += 250) packs.push(pack(rows.slice(first, first + 250), spans.slice(first, first + 250)));
			let sum = [...chain].reduce((ms, { start, end }) => ms + end - start, 0);
			return (0, html.q)`<section id="exchanges"><h2>Exchanges</h2>
<p>${(0, wording.LS)(exchanges.length, "request")} in ${(0, wording.a3)(total)}. ${(0, wording.LS)(chain.size, "request")} one after another decided how long it took (${(0, wording.a3)(sum)}); they are marked.</p>
<p class="legend"><span class="dns">DNS</span> <span class="connect">connect</span> <span class="tls">TLS</span> <span class="wait">first byte</span> <span class="receive">body</span></p>
<form class="filters" hidden><label>Text <input type="search" name="text"></label><label><input type="checkbox" name="bad"> only trouble</label><output name="shown"></output></form>
<div class="waterfall">${rows.slice(0, 250)}${packs}</div>
${packs.length > 0 && (0, html.q)`<p class="rest"><span data-left>${exchanges.length - 250}</span> more: <button type="button" hidden data-more>Show more</button> <span class="noscript">in transcript.txt</span></p>`}
</section>`;
		}
		function exchangesInTrouble({ checks, diagnosis, exchanges }) {
			let failed = new Set(checks.filter(({ status }) => [
				"fail",
				"error",
				"warn"
			].includes(status)).flatMap((check) => check.exchanges));
			let refused = exchanges.filter(({ response }) => !response || response.status >= 400);
			let evidence = diagnosis.causes.flatMap((cause) => [cause.decisive ?? "", ...cause.evidence]);
			return new Set([...evidence, ...refused.map(({ id }) => id).filter((id) => failed.has(id))]);
		}
		function exchangeRow({ exchange, phases, end, start }, options) {
			let { total, base, decides, isBad } = options;
			let { id, request, response, error, attempt, checkId } = exchange;
			let curl = (0, text_curl.O)(exchange);
			let scale = 1e3 / total;
			let bars = phases.map(({ name, from, ms }) => (0, html.q)`<rect class="${name}" x="${(from * scale).toFixed(1)}" y="0" width="${Math.max(1.5, ms * scale).toFixed(1)}" height="8"/>`);
			let outcome = response ? String(response.status) : error?.code ?? "no answer";
			return (0, html.q)`<details class="exchange${decides && " deciding"}${isBad && " bad"}" id="${(0, html_elements.Y3)("exchange", id)}"><summary><code>${id}</code> <span class="request">${request.method} ${pathOf(request.url, base)}</span> <span class="outcome">${outcome}</span> <span class="quiet">${(0, wording.a3)(end - start)}${attempt > 1 && `, attempt ${attempt}`}</span><svg class="bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">${bars}</svg></summary>
<pre tabindex="0">${(0, transcript.renderExchange)(exchange)}</pre>${curl !== void 0 && (0, html_elements.kh)(curl, "Copy as curl")}<p><a href="#${(0, html_elements.Y3)("check", checkId)}">check ${checkId}</a></p></details>
`;
		}
		function pack(rows, spans) {
			let text = rows.join("").replaceAll(" hidden data-copy ", " data-copy ");
			let ids = spans.map(({ exchange }) => (0, html_elements.Y3)("exchange", exchange.id)).join(" ");
			return (0, html.q)`<template class="pack" data-ids="${ids}">${(0, external_node_zlib_.gzipSync)(text).toString("base64")}</template>`;
		}
		function pathOf(url, base) {
			if (url.startsWith(base)) return `…${url.slice(base.length)}`;
			if (!URL.canParse(url)) return url;
			let { host, pathname, search } = new URL(url);
			return `${host}${pathname}${search}`;
		}
		var lead = __webpack_require__(55266);
		let script = "\n'use strict'\nconst all = (selector, root = document) => [...root.querySelectorAll(selector)]\nfor (const one of all('[hidden]')) one.hidden = false\nfor (const one of all('.noscript')) one.hidden = true\n\nconst fall = document.querySelector('.waterfall')\nconst rest = document.querySelector('.rest')\nconst atOnce = 250\nlet most = atOnce\nlet rows\n\nconst rowsIn = async (pack) => {\n  const bytes = Uint8Array.from(atob(pack.innerHTML), (c) => c.charCodeAt(0))\n  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))\n  const made = document.createElement('template')\n  made.innerHTML = await new Response(stream).text()\n  return [...made.content.children]\n}\nconst load = async () => {\n  const parts = await Promise.all([...fall.children].map((one) => one.className === 'pack' ? rowsIn(one) : [one]))\n  rows ??= parts.flat().map((node) => ({ node, text: node.textContent.toLowerCase() }))\n}\nconst draw = async () => {\n  if (!rows) await load()\n  const { text, bad, shown } = exchanges.elements\n  const wanted = text.value.toLowerCase()\n  const found = rows.filter((one) => one.text.includes(wanted) && (!bad.checked || one.node.classList.contains('bad')))\n  fall.replaceChildren(...found.slice(0, most).map(({ node }) => node))\n  shown.value = found.length + ' found' + (found.length > most ? ', the first ' + most + ' shown' : '')\n  if (!rest) return\n  rest.hidden = found.length <= most\n  rest.querySelector('[data-left]').textContent = found.length - most\n}\nconst exchanges = document.querySelector('#exchanges .filters')\nif (exchanges) exchanges.addEventListener('input', () => { most = atOnce; draw() })\nfor (const button of all('[data-more]')) button.addEventListener('click', () => { most += atOnce; draw() })\n\nconst show = async (id) => {\n  const pack = all('.pack').find((one) => one.dataset.ids.split(' ').includes(id))\n  if (pack) return pack.replaceWith(...await rowsIn(pack))\n  const row = rows && rows.find(({ node }) => node.id === id)\n  if (row) fall.append(row.node)\n}\nconst reveal = async () => {\n  const id = decodeURIComponent(location.hash.slice(1))\n  if (id === '') return\n  if (!document.getElementById(id)) await show(id)\n  const target = document.getElementById(id)\n  if (!target) return\n  for (let one = target; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true\n  target.scrollIntoView()\n  const focus = target.querySelector(':scope > summary')\n  if (focus) focus.focus({ preventScroll: true })\n}\naddEventListener('hashchange', reveal)\nreveal()\n\ndocument.addEventListener('click', async (event) => {\n  const button = event.target.closest('[data-copy]')\n  if (!button) return\n  const text = button.parentElement.querySelector('pre').textContent\n  try { await navigator.clipboard.writeText(text); button.textContent = 'Copied' }\n  catch { getSelection().selectAllChildren(button.parentElement.querySelector('pre')); button.textContent = 'Selected' }\n})\n\nconst checks = document.querySelector('#checks .filters')\nif (checks) checks.addEventListener('input', () => {\n  const wanted = new Set(all('[name=status]:checked', checks).map((one) => one.value))\n  const layer = checks.elements.layer.value\n  const text = checks.elements.text.value.toLowerCase()\n  let shown = 0\n  for (const one of all('.check')) {\n    const fits = wanted.has(one.dataset.status) && (layer === '' || layer === one.dataset.layer) &&\n      one.textContent.toLowerCase().includes(text)\n    one.hidden = !fits\n    shown += fits\n  }\n  for (const suite of all('.suite')) {\n    suite.hidden = !all('.check', suite).some((one) => !one.hidden)\n    suite.open = !suite.hidden\n  }\n  checks.elements.shown.value = shown + ' shown'\n})\nfor (const form of all('form')) form.addEventListener('submit', (event) => event.preventDefault())\n\naddEventListener('keydown', (event) => {\n  if (event.target.matches('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return\n  if (event.key === '/' && checks) { event.preventDefault(); checks.elements.text.focus() }\n  if (event.key !== 'j' && event.key !== 'k') return\n  const list = all('.check').filter((one) => !one.hidden && (one.dataset.status === 'fail' || one.dataset.status === 'error' || one.dataset.status === 'warn'))\n  if (list.length === 0) return\n  const at = list.findIndex((one) => one.contains(document.activeElement))\n  const next = list[(at + (event.key === 'j' ? 1 : list.length - Math.min(1, at + 1)) + list.length) % list.length]\n  next.closest('.suite').open = true\n  next.querySelector('summary').focus()\n})\naddEventListener('beforeprint', () => { for (const one of all('.suite, .check')) one.open = true })\n";
		let style = "\n:root { --back: #fff; --front: #1c2128; --quiet: #57606a; --line: #d0d7de; --panel: #f6f8fa; --link: #0757ba;\n  --pass: #1a7f37; --fail: #cf222e; --warn: #8a5a00; --skip: #6e7781; --error: #8250df; --on: #fff }\n@media (prefers-color-scheme: dark) { :root { --back: #0d1117; --front: #e6edf3; --quiet: #9da7b3; --line: #3d444d;\n  --panel: #161b22; --link: #6cb6ff; --pass: #3fb950; --fail: #ff7b72; --warn: #d6a52c; --skip: #9da7b3; --error: #c297ff;\n  --on: #0d1117 } }\n* { box-sizing: border-box }\nbody { margin: 0; background: var(--back); color: var(--front); font: 15px/1.5 system-ui, sans-serif }\nmain { max-width: 1060px; margin: 0 auto; padding: 16px; overflow-wrap: anywhere }\na { color: var(--link) }\nh1 { font-size: 1.5em; line-height: 1.25; margin: 4px 0 12px }\nh2 { font-size: 1.25em; border-bottom: 1px solid var(--line); padding-bottom: 4px; margin: 32px 0 12px }\nh3 { font-size: 1.05em; margin: 20px 0 8px }\np { margin: 8px 0 }\ncode, pre { font: 13px/1.45 ui-monospace, \"SFMono-Regular\", Menlo, \"DejaVu Sans Mono\", monospace }\npre { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: 10px; margin: 8px 0;\n  overflow: auto; max-height: 480px }\n.lead { border: 1px solid var(--line); border-left: 6px solid var(--skip); border-radius: 8px; padding: 12px 16px }\n.lead.pass { border-left-color: var(--pass) } .lead.fail { border-left-color: var(--fail) }\n.lead.warn { border-left-color: var(--warn) } .lead.error { border-left-color: var(--error) }\n.target, .counts, .quiet, .marks { color: var(--quiet) } .target, .marks { font-size: 13px; margin: 0 }\n.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }\n.badge { display: inline-flex; width: 1.5em; height: 1.5em; border-radius: 50%; align-items: center; justify-content: center;\n  color: var(--on); font-weight: 700; font-size: .8em; position: relative; vertical-align: .08em; flex: none }\n.badge.pass { background: var(--pass) } .badge.fail { background: var(--fail) } .badge.warn { background: var(--warn) }\n.badge.skip { background: var(--skip) } .badge.error { background: var(--error) }\n.facts span { display: inline-block; border: 1px solid var(--line); border-radius: 12px; padding: 0 10px; background: var(--panel) }\ndl { margin: 8px 0 } dl div { display: flex; gap: 12px; flex-wrap: wrap; margin: 4px 0 } dt { font-weight: 600; min-width: 8.5em }\ndd { margin: 0; flex: 1 1 16em } .fixes div { display: block } .fixes dd { margin-left: 1em }\n.evidence, .workaround { background: var(--panel); border-radius: 6px; padding: 6px 12px; margin: 8px 0 }\n.waiting { color: var(--quiet); padding-left: 1.2em }\nnav { margin: 16px 0; display: flex; gap: 16px; flex-wrap: wrap }\n.layers svg { width: 100%; display: block } .layers .wide { max-height: 100px } .layers .tall { display: none; max-width: 260px }\n.layers circle { fill: var(--skip) } .layers circle.pass { fill: var(--pass) } .layers circle.fail { fill: var(--fail) }\n.layers circle.warn { fill: var(--warn) } .layers circle.error { fill: var(--error) }\n.layers text { font: 600 17px system-ui, sans-serif; fill: var(--front) } .layers .sign { fill: var(--on) }\n.layers .rail { stroke: var(--pass); stroke-width: 3 } .layers .rail.broken { stroke: var(--line); stroke-dasharray: 5 5 }\n.layers a { outline-offset: 2px }\ndetails { border-top: 1px solid var(--line); padding: 4px 0 } summary { cursor: pointer }\n.lead details, article details { border-top: 0 }\n.suite { border: 1px solid var(--line); border-radius: 6px; margin: 8px 0; padding: 6px 10px } .check { margin-left: 12px }\n.check .reason { display: block; margin-left: 1.6em; color: var(--quiet) } .check .body { margin-left: 1.6em }\n.filters { display: flex; gap: 14px; flex-wrap: wrap; align-items: center; margin: 8px 0 } .filters[hidden] { display: none }\nfieldset { border: 0; padding: 0; margin: 0; display: flex; gap: 10px; flex-wrap: wrap } legend { float: left; margin-right: 8px }\ninput, select, button { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--skip); border-radius: 6px;\n  padding: 2px 8px } input[type=checkbox] { accent-color: var(--link) }\n.copy { position: relative } .copy button { position: absolute; top: 6px; right: 6px }\n.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; overflow-wrap: break-word }\nth, td { text-align: left; border: 1px solid var(--line); padding: 4px 8px; vertical-align: top }\n.exchange summary { display: grid; grid-template-columns: 4em minmax(0, 1fr) minmax(3em, auto) 5.5em 28%; gap: 10px; align-items: center }\n.exchange .request { overflow: hidden; text-overflow: ellipsis; white-space: nowrap } .exchange.bad .outcome { color: var(--fail); font-weight: 600 }\n.exchange { content-visibility: auto; contain-intrinsic-size: auto 29px }\n.exchange.deciding summary { box-shadow: -4px 0 var(--link) }\n.bar { width: 100%; height: 12px; background: var(--panel) }\n.dns { fill: #1b7c83; --c: #1b7c83 } .connect { fill: #bc4c00; --c: #bc4c00 } .tls { fill: #8250df; --c: #8250df }\n.wait { fill: #1a7f37; --c: #1a7f37 } .receive { fill: #0969da; --c: #0969da }\n.legend span::before { content: \"\"; display: inline-block; width: 10px; height: 10px; background: var(--c); margin-right: 4px }\n.legend span { margin-right: 12px }\n.curve { width: 100%; max-width: 640px } .curve text { font: 12px system-ui, sans-serif; fill: var(--quiet) } .axis { stroke: var(--line) }\n.series { fill: none; stroke-width: 2; stroke: var(--link) } .s1 { stroke: var(--warn) } .s2 { stroke: var(--pass) } .s3 { stroke: var(--error) }\n.series-name::before { content: \"━ \"; color: var(--link) } .series-name.s1::before { color: var(--warn) }\n.series-name.s2::before { color: var(--pass) } .series-name.s3::before { color: var(--error) }\nfigure { margin: 8px 0 } :target { outline: 2px solid var(--link); outline-offset: 2px }\n@media (max-width: 640px) { .layers .wide { display: none } .layers .tall { display: block; max-height: 260px; max-width: none }\n  main { padding: 8px } h1 { font-size: 1.25em }\n  table { overflow-wrap: anywhere } th, td { min-width: 5.8em; padding: 4px } .lead { padding: 8px 10px }\n  .exchange summary { grid-template-columns: auto 1fr auto } .exchange .bar { grid-column: 1 / -1 } dt { min-width: 0 } }\n@media print { body { font-size: 11pt } .filters, button, nav, .rest { display: none !important } pre { max-height: none; white-space: pre-wrap }\n  .exchange { break-inside: avoid; content-visibility: visible } }\n";
		function renderHtml(report) {
			let screen = (0, first_screen.ug)(report);
			let { causes } = report.diagnosis;
			return htmlPage(`${wording.H0[screen.status]} ${screen.headline}`, (0, html.q)`${(0, lead.Kp)(report, screen)}
<nav aria-label="Sections">${causes.length > 0 && (0, html.q)`<a href="#causes">Diagnosis</a> `}<a href="#checks">Checks</a> <a href="#exchanges">Exchanges</a> <a href="#registration">Registration</a> <a href="#environment">Environment</a></nav>
${comparisonSection(report.comparison, (0, markdown_blocks.B7)(report.checks))}
${causes.length > 0 && (0, lead.bM)(report)}
${checkSection(report)}
${exchangeSection(report)}
${registrationSection(report)}
${environmentSection(report)}`);
		}
		function htmlPage(title, body) {
			let policy = [
				"default-src 'none'",
				`style-src '${hashOf(style)}'`,
				`script-src '${hashOf(script)}'`,
				"base-uri 'none'",
				"form-action 'none'"
			].join("; ");
			return `<!doctype html>\n${(0, html.q)`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0, html.I)(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${(0, html.I)(style)}</style>
</head>
<body>
<main>
${body}
</main>
<script>${(0, html.I)(script)}<\/script>
</body>
</html>`}\n`;
		}
		let hashOf = (text) => `sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
		function comparisonSection(comparison, titles = new Map()) {
			if (!comparison) return;
			let row = (label, ids) => ids.length > 0 && (0, html.q)`<li>${label} (${ids.length}): ${ids.map((id) => titles.get(id) ?? id).join("; ")}</li>`;
			let { regressed, fixed, unchanged, branch, fixedCause } = comparison;
			return (0, html.q)`<section id="comparison"><h2>Since the last ${branch === void 0 ? "known result" : `result of ${branch}`}</h2>
${fixedCause && fixedTable(fixedCause)}<ul>
${row("❌ Newly failing", regressed)}${row("✅ Fixed", fixed)}${(0, comparison_lines.aC)(comparison, titles).map((text) => (0, html.q)`<li>🔁 ${text}</li>`)}
${(0, comparison_lines.Yo)(comparison, titles).map((text) => (0, html.q)`<li>${text}</li>`)}
<li>${unchanged} unchanged, compared with ${(0, comparison_lines.o3)(comparison)}</li></ul></section>`;
		}
		function fixedTable({ headline, code, request, before, after }) {
			return (0, html.q)`<p><strong>FIXED:</strong> ${headline} (${code})</p><div class="scroll" tabindex="0" role="region" aria-label="Before and now"><table><thead><tr><th>Request</th><th>Before</th><th>Now</th></tr></thead><tbody><tr><td><code>${request}</code></td><td><code>${before}</code></td><td><code>${after}</code></td></tr></tbody></table></div>`;
		}
		function registrationSection({ registration, exchanges }) {
			if (!registration) return (0, html.q)`<section id="registration"><h2>Registration</h2><p>This run wrote nothing with the settings it was given.</p></section>`;
			let { files, metrics = {}, cleanup } = registration;
			let after = cleanup.done ? "Everything the run made was removed." : cleanup.leftovers.length > 0 ? "Not everything could be removed:" : "What the run made is still on the server.";
			return (0, html.q)`<section id="registration"><h2>Registration</h2>
<dl>${(0, wording.tg)(registration).map(([name, value]) => (0, html.q)`<div><dt>${name}</dt><dd><code>${value}</code></dd></div>`)}${Object.entries(metrics).map(([name, value]) => (0, html.q)`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${curveFigure(exchanges)}
${files.length > 0 && (0, html.q)`<div class="scroll" tabindex="0" role="region" aria-label="Files"><table><thead><tr><th>File</th><th>Bytes</th><th>SHA-256</th></tr></thead><tbody>${files.map(({ path, bytes, sha256 }) => (0, html.q)`<tr><td>${path}</td><td>${bytes}</td><td><code>${sha256}</code></td></tr>`)}</tbody></table></div>`}
<p>${after}</p>
${cleanup.leftovers.map(({ kind, name, reason, command }) => (0, html.q)`<div><p>${kind} <code>${name}</code>: ${reason}</p>${(0, html_elements.kh)(command, "Copy the command")}</div>`)}</section>`;
		}
		function environmentSection(report) {
			let notes = report.warnings.length > 0 && (0, html.q)`<ul>${report.warnings.map((one) => (0, html.q)`<li>${one}</li>`)}</ul>`;
			return (0, html.q)`<section id="environment"><h2>Environment</h2><dl>${(0, environment_rows.d)(report).map(([name, value]) => (0, html.q)`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>${notes}</section>`;
		}
	}),
	58268: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => html_html,
			I: () => trusted
		});
		let HtmlEscapedCallbackPhase = {
			Stringify: 1,
			BeforeStream: 2,
			Stream: 3
		};
		let raw = (value, callbacks) => {
			let escapedString = new String(value);
			escapedString.isEscaped = !0;
			escapedString.callbacks = callbacks;
			return escapedString;
		};
		let escapeRe = /[&<>'"]/;
		let stringBufferToString = async (buffer, callbacks) => {
			let str = "";
			callbacks ||= [];
			let resolvedBuffer = await Promise.all(buffer);
			for (let i = resolvedBuffer.length - 1;; i--) {
				str += resolvedBuffer[i];
				i--;
				if (i < 0) break;
				let r = resolvedBuffer[i];
				if (r == null || typeof r == "boolean") continue;
				if (typeof r == "number") {
					str += r;
					continue;
				}
				typeof r == "object" && callbacks.push(...r.callbacks || []);
				let isEscaped = r.isEscaped;
				r = await (typeof r == "object" ? r.toString() : r);
				typeof r == "object" && callbacks.push(...r.callbacks || []);
				if (r.isEscaped ?? isEscaped) str += r;
				else {
					let buf = [str];
					escapeToBuffer(r, buf);
					str = buf[0];
				}
			}
			return raw(str, callbacks);
		};
		let escapeToBuffer = (str, buffer) => {
			let match = str.search(escapeRe);
			if (match === -1) {
				buffer[0] += str;
				return;
			}
			let escape;
			let index;
			let lastIndex = 0;
			for (index = match; index < str.length; index++) {
				switch (str.charCodeAt(index)) {
					case 34:
						escape = "&quot;";
						break;
					case 39:
						escape = "&#39;";
						break;
					case 38:
						escape = "&amp;";
						break;
					case 60:
						escape = "&lt;";
						break;
					case 62:
						escape = "&gt;";
						break;
					default: continue;
				}
				buffer[0] += str.substring(lastIndex, index) + escape;
				lastIndex = index + 1;
			}
			buffer[0] += str.substring(lastIndex, index);
		};
		let resolveCallbackSync = (str) => {
			let callbacks = str.callbacks;
			if (!callbacks?.length) return str;
			let buffer = [str];
			let context = {};
			callbacks.forEach((c) => c({
				phase: HtmlEscapedCallbackPhase.Stringify,
				buffer,
				context
			}));
			return buffer[0];
		};
		let html = (strings, ...values) => {
			let buffer = [""];
			for (let i = 0, len = strings.length - 1; i < len; i++) {
				buffer[0] += strings[i];
				let children = Array.isArray(values[i]) ? values[i].flat(Infinity) : [values[i]];
				for (let i = 0, len = children.length; i < len; i++) {
					let child = children[i];
					if (typeof child == "string") escapeToBuffer(child, buffer);
					else if (typeof child == "number") buffer[0] += child;
					else if (typeof child == "boolean" || child == null) continue;
					else if (typeof child == "object" && child.isEscaped) {
						if (child.callbacks) buffer.unshift("", child);
						else {
							let tmp = child.toString();
							tmp instanceof Promise ? buffer.unshift("", tmp) : buffer[0] += tmp;
						}
					} else child instanceof Promise ? buffer.unshift("", child) : escapeToBuffer(child.toString(), buffer);
				}
			}
			buffer[0] += strings.at(-1);
			return buffer.length === 1 ? "callbacks" in buffer ? raw(resolveCallbackSync(raw(buffer[0], buffer.callbacks))) : raw(buffer[0]) : stringBufferToString(buffer, buffer.callbacks);
		};
		var visible = __webpack_require__(38113);
		function html_html(strings, ...values) {
			return html(strings, ...values.map(prepared));
		}
		let trusted = (markup) => raw(markup);
		function prepared(value) {
			if (Array.isArray(value)) return value.map(prepared);
			return typeof value == "string" ? (0, visible.Q6)(value).replace(/[\uFFFE\uFFFF]/g, "�") : value;
		}
	})
};
