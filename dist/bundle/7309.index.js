"use strict";
exports.id = 7309;
exports.ids = [7309];
exports.modules = {
	87309: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { findMistakes: () => findMistakes });
		var external_node_crypto_ = __webpack_require__(77598);
		var text_edits = __webpack_require__(13074);
		var visible = __webpack_require__(38113);
		var keys = __webpack_require__(57451);
		var names = __webpack_require__(64023);
		var fix_reading = __webpack_require__(83147);
		let readers = {
			python: async (text, notes) => {
				let inline = /(?<=^# \/\/\/ script\r?\n)(?:#[^\n]*\n)+?(?=# \/\/\/)/m.exec(text);
				inline && notes.file("script.toml", (0, fix_reading.l0)(inline[0].replace(/^#/gm, " "), inline.index));
				return (await Promise.all([
					__webpack_require__.e(8989),
					__webpack_require__.e(9324),
					__webpack_require__.e(794),
					__webpack_require__.e(2890)
				]).then(__webpack_require__.bind(__webpack_require__, 92890))).readCode(text, "python", notes);
			},
			javascript: async (text, notes) => (await Promise.all([
				__webpack_require__.e(8989),
				__webpack_require__.e(9324),
				__webpack_require__.e(794),
				__webpack_require__.e(2890)
			]).then(__webpack_require__.bind(__webpack_require__, 92890))).readCode(text, "javascript", notes),
			notebook: async (text, notes) => (await Promise.all([
				__webpack_require__.e(8989),
				__webpack_require__.e(8815),
				__webpack_require__.e(9324),
				__webpack_require__.e(794),
				__webpack_require__.e(4543)
			]).then(__webpack_require__.bind(__webpack_require__, 14543))).readNotebook(text, notes),
			shell: async (text, notes) => (await Promise.all([__webpack_require__.e(8989), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 20794))).readShell(text, notes),
			yaml: async (text, notes) => (await Promise.all([
				__webpack_require__.e(8989),
				__webpack_require__.e(8815),
				__webpack_require__.e(794),
				__webpack_require__.e(1257)
			]).then(__webpack_require__.bind(__webpack_require__, 41257))).readYaml(text, notes),
			json: async (text, notes) => (await Promise.all([
				__webpack_require__.e(8989),
				__webpack_require__.e(8815),
				__webpack_require__.e(794),
				__webpack_require__.e(1257)
			]).then(__webpack_require__.bind(__webpack_require__, 41257))).readJson(text, notes),
			toml: async (text, notes) => (await Promise.all([
				__webpack_require__.e(8989),
				__webpack_require__.e(9605),
				__webpack_require__.e(794),
				__webpack_require__.e(8006)
			]).then(__webpack_require__.bind(__webpack_require__, 68006))).readToml(text, notes),
			docker: async (text, notes) => (await Promise.all([
				__webpack_require__.e(8989),
				__webpack_require__.e(794),
				__webpack_require__.e(6745)
			]).then(__webpack_require__.bind(__webpack_require__, 79126))).readDocker(text, notes),
			dotenv: async (text, notes) => (await __webpack_require__.e(5779).then(__webpack_require__.bind(__webpack_require__, 5779))).readDotenv(text, notes),
			ini: async (text, notes) => (await Promise.all([
				__webpack_require__.e(8989),
				__webpack_require__.e(794),
				__webpack_require__.e(902)
			]).then(__webpack_require__.bind(__webpack_require__, 10902))).readIni(text, notes),
			requirements: async (text, notes) => (await __webpack_require__.e(5779).then(__webpack_require__.bind(__webpack_require__, 5779))).readRequirements(text, notes),
			markdown: async (text, notes) => (await __webpack_require__.e(2299).then(__webpack_require__.bind(__webpack_require__, 82299))).readMarkdown(text, notes),
			anything: async (text, notes) => (await __webpack_require__.e(6372).then(__webpack_require__.bind(__webpack_require__, 66372))).readAnything(text, notes)
		};
		let kinds = [
			[/\.ya?ml$|^mlproject$|^\.condarc$/, "yaml"],
			[/\.(?:py[iw]?|python)$|^(?:snakefile|sconstruct)$/, "python"],
			[/\.ipynb$/, "notebook"],
			[/\.toml$|^pipfile$/, "toml"],
			[/\.(?:ini|cfg|conf|properties|service|timer|socket|container|pod|desktop)$|^(?:\.pypirc|\.coveragerc)$/, "ini"],
			[/\.(?:json|jsonc|json5|code-workspace)$/, "json"],
			[/\.(?:sh|bash|zsh|ksh|bats|command)$|^\.(?:envrc|(?:bash|zsh)(?:rc|env|_profile)|profile)$/, "shell"],
			[/^(?:docker|container)file(?:[._-].+)?$|\.(?:dockerfile|containerfile)$/, "docker"],
			[/^(?:[\w.-]*requirements|constraints)[\w.-]*\.(?:txt|in|pip)$/, "requirements"],
			[/\.(?:md|mdx|markdown|rmd|qmd)$/, "markdown"],
			[/\.(?:[cm]?[jt]sx?|javascript|typescript)$/, "javascript"],
			[/\.(?:tf|terraform|tfvars|hcl|nomad|php|nix|jsonnet|libsonnet|bicep|groovy|gradle|java|kts?|scala|sbt|go|rs|cs|fs|swift|dart|cpp|cc|h|c|bat|batch|cmd|sql|lua|hs|xml|csproj|config|props|r|rprofile|jl|rb|pl|t?csh|ps1|powershell|psm1|psd1|fish|mk|mak|just|http|rest|tpl|tmpl|j2|jinja2?|smk|cmake|nu|ex|exs|rake|bzl|bazel|star|rst)$|^(?:jenkinsfile|(?:gnu)?makefile)|^\.?justfile$|^\.bazelrc$|^(?:rakefile|gemfile|procfile|taskfile|vagrantfile|tiltfile|earthfile|caddyfile|brewfile|crontab|\.rprofile)$/, "anything"],
			[/^\.?env(?:[.-].+)?$|\.(?:dot)?env(?:\..+)?$|^\.(?:flaskenv|renviron)$/, "dotenv"]
		];
		let generated = /(?:^|\/)(?:dist|node_modules|vendor|third_party|site-packages|\.ipynb_checkpoints)\/|\.(?:lock|lockb|min\.js|map|csv|tsv|svg|log|patch|diff)$|(?:^|[-./])lock\.(?:json|ya?ml)$|(?:^|\/)(?:go\.sum|pubspec\.yaml)$|(?:^|\/)(?:changelog|changes|history|news|release[-_]?notes|upgrad\w+|migrat\w+)[\w.-]*\.(?:md|mdx)$/;
		async function read(path, text) {
			let reading = (0, fix_reading.iz)();
			let whole = (0, fix_reading.l0)(text, 0, "lines");
			reading.parser = await readAs(path, new fix_reading.u3(reading, whole));
			for (let one of reading.files) one.notes.depth <= 3 && await readAs(one.path, one.notes);
			return reading;
		}
		async function readAs(path, notes) {
			let { text } = notes.part;
			let base = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
			if (generated.test(path.toLowerCase())) return;
			let unknown = notes.depth > 0 && !/\.(?:txt|log)$|^(?:motd|issue|readme)$/.test(base) ? "anything" : void 0;
			let kind = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(path) ? "requirements" : kinds.find(([pattern]) => pattern.test(base))?.[1] ?? byInterpreter(text) ?? unknown;
			return kind && readers[kind](text, notes);
		}
		let byInterpreter = (text) => {
			if (text.startsWith("#cloud-config")) return "yaml";
			let interpreter = /^#![^\n]{0,100}\b(python|node|(?:ba|z|da|k)?sh)/.exec(text)?.[1];
			if (interpreter === "node") return "javascript";
			return interpreter === "python" || interpreter === void 0 ? interpreter : "shell";
		};
		let trackingUri = "https://registry.hokus.ai/api/mlflow";
		let typo = String.raw`hokusai\.(?:ai|com|io|net|org)`;
		let uri = String.raw`(?:[a-z][a-z+]*:\/\/)?(?:[^\s/@"']*@)?(?:(?:www\.)?(?:(?:registry|api|auth)\.)?hokus\.ai|(?:registry|api)\.${typo})(?::\d+)?(?:\/[\w./~%-]*)?(?:[?#][^\s"']*)?`;
		let whole = new RegExp(String.raw`(?<=^\s*)${uri}(?=\s*$)`, "gi");
		let within = new RegExp(String.raw`(?<=[-,:=|('"\s]|^)${uri}(?=[}'")\s,|]|$)`, "gi");
		let expression = /\$\{|\{\{|\$\(|%\(|<%|#\{|\$\[|^\s*\{/;
		let template = /^\s*\{|\{\{(?<!\$\{\{)|<%|%\(/;
		let message = /\$\{\w+:?\?[^}]*\}|\b(?:required|fail)\s+(?:"[^"]*"|'[^']*')/g;
		let wanted = RegExp(`@|[?#]|${typo}`);
		let request = /https?:\/\/(?:(?:registry|api|auth|www)\.)?hokus\.ai(?::\d+)?(?:\/[\w.~%-]+)*?(?=\/api\/2\.0\/mlflow\/)/i;
		let padded = /^[ \t]|[ \t]$/;
		let trackingUriRule = {
			id: "tracking-uri",
			needs: /(?<!https:\/\/(?:registry|api)\.)hokus\.ai|hokus\.ai(?!\/api\/mlflow\/?(?:["'`<>(){}[\],;]|\s*$|\s+[^\s"'`]))|(?:registry|api)\.hokusai\.|["'`][ \t]+https:/im,
			find: ({ path, reading: { settings, texts } }) => {
				let literals = settings.filter(({ name }) => (0, names.JI)(name)).flatMap((one) => one.literals);
				return [...path.endsWith(".jl") ? literals.flatMap(judgeJulia) : literals.flatMap(judge), ...texts.flatMap(judgeRequest)];
			}
		};
		let judgeJulia = (literal) => judge({
			...literal,
			text: literal.text.replace(/\/api(?=\/?$)/, ""),
			exact: !1
		}).map((one) => ({
			...one,
			suggestion: `${one.suggestion} MLFlowClient.jl from 0.6 on wants /api behind it.`
		}));
		function judge(literal) {
			let { exact } = literal;
			let text = literal.text.replace(message, (found) => " ".repeat(found.length));
			let found = [...text.matchAll(whole)];
			return (found.length > 0 || !expression.test(text) ? found : [...text.matchAll(within)]).flatMap(({ 0: address, index }) => {
				let isPadded = exact && found.length > 0 && padded.test(literal.text);
				let reason = reasonFor(address) || isPadded && "The white space in the quotes is taken for a part of it.";
				if (!reason) return [];
				let start = literal.start + index;
				let isPlain = exact && !isPadded && !wanted.test(address) && !template.test(text);
				let edit = {
					start,
					end: start + address.length,
					text: trackingUri
				};
				return [{
					at: exact ? start : literal.start,
					reason,
					suggestion: `Set it to ${trackingUri}.`,
					change: isPlain ? { edits: [edit] } : void 0
				}];
			});
		}
		function judgeRequest({ text, start }) {
			let { 0: base, index } = request.exec(text) ?? {
				0: "",
				index: 0
			};
			let reason = base && reasonFor(base);
			return reason ? [{
				at: start + index,
				reason,
				suggestion: `Ask at ${trackingUri}/api/2.0/mlflow/….`
			}] : [];
		}
		let reasonFor = (address) => reasons.find(([pattern]) => pattern.test(address.replace(registry, "HOST")))?.[1] ?? "";
		let registry = /(?<![\w.-])(?:registry|api)\.hokus\.ai(?::443)?(?![\w.:])/i;
		let reasons = [
			[/@/, "The password in the URI takes the place of the key: MLflow then sends Basic authentication."],
			[/^https:\/\/HOST\/api\/mlflow\/?$/i, ""],
			[/hokusai\.\w/i, "The platform is at hokus.ai, and this is another domain."],
			[/^(?!\w+:\/\/)/, "Without https:// MLflow takes this for a folder on the disk."],
			[/HOST\/api\/mlflow\/?[?#]/i, "This is the address of a page: the tracking URI ends in /api/mlflow."],
			[/HOST\/api\/mlflow\/?$/i, "Plain http is redirected to https, and the redirect turns a POST into a GET."],
			[/HOST\/mlflow(?![^/?#])/i, "This path leads past the API to MLflow itself: the tracking URI ends in /api/mlflow."],
			[/HOST\/[^?#]/i, "The client adds /api/2.0/mlflow by itself, so the tracking URI ends in /api/mlflow."],
			[/HOST/, "The root of this host is no MLflow server: the tracking URI ends in /api/mlflow."],
			[/(?:)/, "No MLflow server is at this host and port: the registry is at https://registry.hokus.ai."]
		];
		let tag = /^(?:hokusai_token_id|benchmark_metric|benchmark_value)$/;
		let quotedTag = /\\?["'](hokusai_token_id|benchmark_metric|benchmark_value)\\?["']/;
		let onRun = /(?:^|[.:$])(?:mlflow_)?(?:set_?tags?|start_?run|create_?run|log_?tags?|autolog|MLFlowLogger|RunTag)$/i;
		let onOther = /^(?!.*(?:mlflow|mlf|client|run)\b).*[.:$]set_?tags?$/i;
		let isOnRun = ({ name, keys }) => onRun.test(name) && !(onOther.test(name) && (tag.test(keys[0] ?? "") || /tags$/i.test(name)));
		let runTagsRule = {
			id: "run-tags",
			needs: /hokusai_token_id|benchmark_(?:metric|value)/,
			find: ({ text, reading: { calls, texts } }) => {
				let byCall = calls.filter(isOnRun).map(({ at, keys }) => ({
					at,
					name: keys.find((key) => tag.test(key))
				}));
				let byRequest = texts.filter((one) => one.text.includes("runs/set-tag")).map(({ start: at }) => ({
					at,
					name: quotedTag.exec(text.slice(at, at + 500))?.[1]
				}));
				return [...byCall, ...byRequest].filter(({ name }) => name !== void 0).map(({ at, name }) => ({
					at,
					reason: `The tag ${name} is set on the run; the platform reads it from the model version and calls it missing.`,
					suggestion: "After the model is registered: client.set_model_version_tag(model_name, version, key, value), once for each tag."
				}));
			}
		};
		let endpoints = [
			{
				pattern: /(?<=https?:\/\/api\.hokus\.ai)\/v1(?=[/\s"'`)\\?}]|$)/i,
				reason: "The platform has no routes below /v1.",
				suggestion: `Models are registered through MLflow, with the tracking URI ${trackingUri}.`
			},
			{
				pattern: /\/api\/models\/register(?![\w/-])/,
				about: ({ text }) => /hokus/i.test(text),
				reason: "There is no endpoint /api/models/register.",
				suggestion: `Register with MLflow (registered-models/create, model-versions/create) at ${trackingUri}.`
			},
			{
				pattern: /(?<=(?:registry|api|auth)\.hokus\.ai)\/api\/health(?![\w/-])/i,
				reason: "/api/health says nothing about a key.",
				suggestion: "Check a key with POST https://auth.hokus.ai/api/v1/keys/validate and the key as Bearer token."
			},
			{
				pattern: /(?<=\/)experiments\/list(?![\w/-])/,
				about: (_, line) => /hokus|mlflow/i.test(line),
				reason: "MLflow has no experiments/list any more; experiments/search with max_results took its place.",
				suggestion: "Ask \"…/experiments/search?max_results=100\", in quotes."
			}
		];
		let removedEndpointRule = {
			id: "removed-endpoint",
			needs: /hokus\.ai\/(?:v1|api\/health)|\/api\/models\/register|experiments\/list/i,
			find: (file) => file.reading.texts.flatMap(({ text, start }) => endpoints.flatMap(({ pattern, about = () => !0, reason, suggestion }) => {
				let found = pattern.exec(text);
				if (!found) return [];
				let line = /.*$/m.exec(file.text.slice(file.text.lastIndexOf("\n", start - 1) + 1))?.[0];
				return about(file, `${text} ${line}`) ? [{
					at: start + found.index,
					reason,
					suggestion
				}] : [];
			}))
		};
		let wrongPackageRule = {
			id: "wrong-package",
			needs: /(?<![\w-])hokusai(?![\w-])/i,
			find: ({ reading: { packages } }) => packages.filter(({ spec }) => /^["']?hokusai\s*(?:\[[^\]]*\])?\s*(?:$|[<>=!~;,()*@^\s"'\\])/i.test(spec)).filter(({ spec }) => !/@\s*(?:\w+\+|https?:|file:|ssh:|\.|\/)/.test(spec)).map(({ at }) => ({
				at,
				reason: "The package \"hokusai\" on PyPI is an unrelated Docker tool, not the platform's SDK.",
				suggestion: "Take it out: mlflow alone is enough to register; the SDK, hokusai-ml-platform, installs from its source repository."
			}))
		};
		let quote = String.raw`\\?["'\x60]`;
		let split_keys_open = `[A-Za-z]{0,2}${quote}`;
		let sign = String.raw`\s{0,80}\\?\s{0,80}(?:\+\+?|\.\.?|&|<>|\|\||~)\s{0,80}`;
		let split_keys_name = String.raw`[A-Za-z_$][\w$]*(?![\w$.([])`;
		let beside = RegExp(`${quote}${split_keys_open}|${quote}${sign}${split_keys_open}`, "y");
		let near = new RegExp(String.raw`${quote}\s{0,80}(?:\\\r?\n\s{0,80})?${split_keys_open}`, "y");
		let listed = new RegExp(String.raw`${quote}\s{0,80},\s{0,80}${split_keys_open}`, "y");
		let toName = RegExp(`${quote}${sign}(${split_keys_name})`, "y");
		let fromName = RegExp(`${sign}${split_keys_open}`, "y");
		let betweenNames = RegExp(`${sign}(${split_keys_name})`, "y");
		let chunk = /[\w-]+/y;
		let wholeName = new RegExp(split_keys_name, "y");
		let filled = /\$?\{\s?([\w$]+)\s?\}|\$([A-Za-z_]\w*)/y;
		let filledText = /\$?\{\s?\\?(["'])([\w-]+)\\?\1\s?\}/y;
		let joinsNeighbours = /\.(?:py[iw]?|ipynb|[ch](?:c|pp|xx)?|rb|smk)$|(?:^|\/)snakefile$/i;
		let joinsList = /(?:["'`]\.join\(\s*[[(]|\b(?:paste0|concat)\()\s*(?:[A-Za-z]?\\?["'`])?$/i;
		let joinedAfter = /^\\?["'`]?\s*,?\s*\]\s*\.join\(\s*(?:''|""|``)\s*\)/;
		function constantsIn(text) {
			let quoted = /(?<![\w.$-])(?<key>[A-Za-z_$][\w$]*)(?:\s{0,9}:\s{0,9}(?<type>[\w.]{1,30}))?\s{0,9}:?=\s{0,9}[A-Za-z]{0,2}\\?(?<quote>["'`])(?<value>[\w-]{1,100})\\?\k<quote>/g;
			let bare = /^[ \t]*(?:export[ \t]+)?(?<key>[A-Za-z_]\w*)=(?<value>[\w-]{1,100})[ \t]*\r?$/gm;
			let known = new Map();
			let twice = new Set();
			for (let { groups } of [...text.matchAll(quoted), ...text.matchAll(bare)]) {
				let { key = "", value = "", type = key } = groups ?? {};
				for (let one of new Set([key, type])) {
					known.has(one) && twice.add(one);
					known.set(one, value);
				}
			}
			for (let key of twice) known.delete(key);
			return known;
		}
		function firstOf(items, most) {
			let first = [];
			for (let item of items) if (first.push(item) >= most) break;
			return first;
		}
		function splitKeysIn(path, text) {
			if (!/hk_(?:live|test|dev)_/i.test(text)) return [];
			let constants = constantsIn(text);
			let heads = [...constants].filter(([, value]) => /^hk_/i.test(value)).slice(0, 50).map(([key]) => key.replaceAll("$", String.raw`\$`)).join("|");
			let named = heads && String.raw`|\$?\{\s?(?:${heads})\s?\}|(?<![\w.$])(?:\$(?:${heads})(?!\w)|(?:${heads})(?![\w$.([]))`;
			return firstOf(text.matchAll(RegExp(`(?<=${quote})hk_${named}`, "gi")), 1e3).flatMap(({ index }) => {
				let pieces = piecesFrom(text, index, constants, path);
				let value = pieces.join("");
				let [found] = (0, keys.q7)(value);
				return pieces.length < 2 || (0, keys.q7)(pieces[0] ?? "").length > 0 || found?.at !== 0 ? [] : [{
					at: index,
					key: found.key,
					pieces: pieces.filter(isTelling)
				}];
			});
		}
		let isTelling = (piece) => piece.length >= 6 && !/^hk_[a-z]*_?$/i.test(piece);
		function piecesFrom(text, start, constants, path) {
			let pieces = [];
			let at = start;
			let take = (pattern) => {
				pattern.lastIndex = at;
				let match = pattern.exec(text);
				match && (at = pattern.lastIndex);
				return match;
			};
			let takeName = (key) => {
				let value = constants.get(key ?? "");
				value !== void 0 && pieces.push(value);
				return value !== void 0;
			};
			let commas = joinsList.test(text.slice(Math.max(0, start - 80), start)) || joinsLater(text, start);
			let isName = !/^(?:hk_|\$?\{|\$)/i.test(text.slice(start, start + 3));
			if (isName && !takeName(take(wholeName)?.[0])) return pieces;
			for (; pieces.length < 20;) {
				if (isName) {
					let next = take(betweenNames);
					if (next ? !takeName(next[1]) : !take(fromName)) break;
					isName = next !== null;
					continue;
				}
				let plain = take(chunk)?.[0] ?? take(filledText)?.[2];
				let filling = plain === void 0 ? take(filled) : null;
				if (plain !== void 0) pieces.push(plain);
				else if (filling) {
					if (!takeName(filling[1] ?? filling[2])) break;
				} else if (!(take(beside) || take(fromName) || commas && take(listed) || joinsNeighbours.test(path) && take(near))) {
					if (!takeName(take(toName)?.[1])) break;
					isName = !0;
				}
			}
			return pieces;
		}
		function joinsLater(text, start) {
			let list = /^[^\]\n]{0,200}/.exec(text.slice(start))?.[0] ?? "";
			return joinedAfter.test(text.slice(start + list.length - 1));
		}
		let committedKeyRule = {
			id: "committed-key",
			needs: /hk_(?:live|test|dev)_|aGtf|HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN/i,
			find: (file) => secretsIn(file).filter(({ isSplit }) => !(isSplit && (0, names.MQ)(file.path))).map(({ at, isSplit }) => ({
				at,
				reason: `An API key is committed here${isSplit ? ", in pieces" : ""}: whoever can read the repository, now or in its history, can use it.`,
				suggestion: "Revoke the key and create a new one; keep it in a secret of the repository or in an untracked file. Taking the line out does not take it out of the history."
			}))
		};
		function secretsIn({ path, text, reading }) {
			let byShape = (0, keys.q7)(text).flatMap(({ key, written, at }) => [{
				at,
				secret: key
			}, ...written === key ? [] : [{
				at,
				secret: written
			}]]);
			let split = splitKeysIn(path, text).flatMap(({ at, key, pieces }) => [key, ...pieces].map((secret) => ({
				at,
				secret,
				isSplit: !0
			})));
			let lineOf = (at) => text.lastIndexOf("\n", at - 1);
			let lines = new Set([...byShape, ...split].map(({ at }) => lineOf(at)));
			let byName = reading.settings.filter(({ name, environment }) => environment && /^(?:HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN)$/.test(name)).flatMap(({ literals }) => literals.filter((one) => (0, keys.lr)(one.text))).filter(({ start }) => !lines.has(lineOf(start)));
			return [
				...byShape,
				...split,
				...byName.map(({ text, start }) => ({
					at: start,
					secret: text
				}))
			];
		}
		function twinOf(text, { name, at, own }, twin) {
			if (!own || !text.startsWith(name, at)) return;
			let { start, end, as, rest = text.slice(at + name.length, end) } = own;
			let written = text.slice(start, at) + twin + rest;
			if (as === "word") return {
				start: end,
				end,
				text: ` ${written}`
			};
			let from = text.lastIndexOf("\n", start - 1) + 1;
			let indent = text.slice(from, start);
			let isFirst = indent.trim() === "";
			if (as === "member") return {
				start,
				end: start,
				text: `${written},${isFirst ? lineEnd(text, from - 1) + indent : " "}`
			};
			let found = text.indexOf("\n", end);
			let to = found < 0 ? text.length : found;
			let isAlone = /^[ \t]*(?:(?:#|\/\/).*)?\r?$/.test(text.slice(end, to));
			if (!isFirst || !isAlone) return;
			let behind = text.charAt(to - 1) === "\r" ? to - 1 : to;
			return {
				start: behind,
				end: behind,
				text: lineEnd(text, found) + indent + written
			};
		}
		let lineEnd = (text, at) => (at < 0 ? text.includes("\r\n") : text.charAt(at - 1) === "\r") ? "\r\n" : "\n";
		let key = "HOKUSAI_API_KEY";
		let token = "MLFLOW_TRACKING_TOKEN";
		let isBeside = (setting, other) => setting.scopes.includes(other.scopes[0]) || other.scopes.includes(setting.scopes[0]);
		let missingTokenRule = {
			id: "missing-token",
			needs: /HOKUSAI_API_KEY/,
			find: ({ path, text, reading: { settings } }) => {
				let tokens = settings.filter(({ name, environment }) => name === token && environment);
				let homes = new Set(tokens.map(({ scopes }) => scopes[0]));
				let around = new Set(tokens.flatMap(({ scopes }) => scopes));
				return settings.filter(({ name, environment, open }) => name === key && environment && !open).filter(({ scopes }) => !around.has(scopes[0]) && !scopes.some((scope) => homes.has(scope))).map((setting) => {
					let made = twinOf(text, setting, token);
					let twin = setting.literals.some((literal) => (0, keys.lr)(literal.text)) || made && splitKeysIn(path, made.text).length > 0 ? void 0 : made;
					return {
						at: setting.at,
						reason: `${key} is set without ${token}: MLflow then sends no key and gets 401 "API key required".`,
						suggestion: `Set ${token} to the same value as ${key}.`,
						change: twin && {
							edits: [twin],
							adds: token
						}
					};
				});
			}
		};
		let truthy = /^["']?(?:\$(?=true))?(true|1|yes|on|y|t)["']?$/i;
		let offs = {
			1: "0",
			true: "false",
			yes: "no",
			on: "off",
			y: "n",
			t: "f"
		};
		function offFor(word) {
			let off = offs[word.toLowerCase()] ?? "false";
			if (/^[A-Z]+$/.test(word)) return off.toUpperCase();
			return /^[A-Z]/.test(word) ? off.charAt(0).toUpperCase() + off.slice(1) : off;
		}
		let mockModeRule = {
			id: "mock-mode",
			needs: /HOKUSAI_(?:MOCK_MODE|OPTIONAL_MLFLOW)/,
			find: ({ reading: { settings } }) => settings.filter(({ name, environment }) => environment && /^HOKUSAI_(?:MOCK_MODE|OPTIONAL_MLFLOW)$/.test(name)).flatMap(({ name, at, literals }) => {
				let on = literals.find(({ text }) => truthy.test(text.trim()));
				if (!on) return [];
				let [, word = ""] = truthy.exec(on.text.trim()) ?? [];
				let start = on.start + on.text.indexOf(word);
				let isPlain = on.exact && literals.length === 1 && on.start >= at;
				let edit = {
					start,
					end: start + word.length,
					text: offFor(word)
				};
				return [{
					at,
					reason: `${name} hides failures: a run seems to succeed although nothing was registered.`,
					suggestion: `Take ${name} out, or set it to false.`,
					change: isPlain ? { edits: [edit] } : void 0
				}];
			})
		};
		let endpoint = /^(?:HOKUSAI_)?API_?ENDPOINT$/i;
		let wrongEndpoint = /^\s*(?:https?:\/\/)?(?:api|registry)\.hokus\.ai(?::\d+)?\/?\s*$/i;
		let apiEndpointRule = {
			id: "api-endpoint",
			needs: /api_?endpoint/i,
			find: ({ text, reading: { settings } }) => settings.flatMap((setting) => {
				let { name, at, literals, own, scopes, context } = setting;
				let literal = literals.find((one) => wrongEndpoint.test(one.text));
				if (!endpoint.test(name) || !literal || context === "default") return [];
				let uris = settings.filter((other) => (0, names.JI)(other.name));
				let hasUri = uris.some((other) => scopes.includes(other.scopes[0]));
				let isPlain = own && literal.exact && literals.length === 1 && text.startsWith(name, at);
				let edits = [{
					start: at,
					end: at + name.length,
					text: "MLFLOW_TRACKING_URI"
				}, {
					start: literal.start,
					end: literal.end,
					text: trackingUri
				}];
				return [{
					at,
					reason: `From ${name} the SDK derives a tracking URI that ends in /mlflow, which leads past the API.`,
					suggestion: hasUri ? `Remove ${name}: the tracking URI is set already.` : `Remove ${name} and set MLFLOW_TRACKING_URI to ${trackingUri}.`,
					change: isPlain && !uris.some((other) => isBeside(setting, other)) ? {
						edits,
						removes: name,
						adds: "MLFLOW_TRACKING_URI"
					} : void 0
				}];
			})
		};
		let scheme = /^(?:["'`\])]*\s*(?:(?::=|=>|[=,])\s*[rf]?["'`]|:\s*["'`]?))?(?:Bearer|Basic)\s/i;
		let credentials_key = /^(?:["'`\])]*\s*(?::=|=>|[=:,])\s*)?(?:\$\{\{[^}\n]*|[^\s,;&|]*)\bHOKUSAI_API_KEY\b/;
		let anything = /\S/;
		let rows = [
			{
				name: /^MLFLOW_TRACKING_TOKEN$/,
				value: scheme,
				reason: "MLflow puts \"Bearer\" before the token by itself: sent twice, the word is part of the key, and the answer 401.",
				suggestion: "Set MLFLOW_TRACKING_TOKEN to the key alone."
			},
			{
				name: /^MLFLOW_TRACKING_(?:USERNAME|PASSWORD)$/,
				value: credentials_key,
				reason: "MLflow sends this as Basic authentication, which the platform does not take; it wants the key as token.",
				suggestion: "Set MLFLOW_TRACKING_TOKEN to the key; take MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD out."
			},
			{
				name: /^MLFLOW_(?!TRACKING_TOKEN$)(?:\w+_)?(?:KEY|TOKEN)$/,
				value: credentials_key,
				unless: /^MLFLOW_TRACKING_TOKEN$/,
				here: !0,
				reason: "MLflow does not read the key from this variable, and sends none.",
				suggestion: "Set MLFLOW_TRACKING_TOKEN to the key."
			},
			{
				name: /^MLFLOW_TRACKING_PASSWORD$/,
				value: anything,
				beside: /^MLFLOW_TRACKING_USERNAME$/,
				here: !0,
				reason: "A user name and a password win over MLFLOW_TRACKING_TOKEN: MLflow sends them, and never the key.",
				suggestion: "Take MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD out where the registry is Hokusai's."
			},
			{
				name: /^MLFLOW_TRACKING_AUTH$/,
				value: anything,
				here: !0,
				reason: "What MLFLOW_TRACKING_AUTH names takes the place of MLFLOW_TRACKING_TOKEN: the key is not sent.",
				suggestion: "Take MLFLOW_TRACKING_AUTH out where the registry is Hokusai's."
			},
			{
				name: /^(?:--|MLFLOW_)?TRACKING[_-]INSECURE[_-]TLS$/i,
				value: /^["']?(?:true|1)\b/i,
				here: !0,
				reason: "The certificate of the registry is not verified: the key goes to whoever answers.",
				suggestion: "Take it out: the certificate of the registry is a public one."
			}
		];
		let credentialsRule = {
			id: "credentials",
			needs: /MLFLOW_\w*(?:TOKEN|KEY|USERNAME|PASSWORD|AUTH)|tracking[_-]insecure[_-]tls/i,
			find: (file) => (0, names.MQ)(file.path) ? [] : file.reading.settings.filter(({ name, environment, context }) => (environment || (0, names.HW)(name)) && context !== "default").flatMap((setting) => {
				let row = rows.find((one) => fits(one, setting, file));
				return row ? [{
					at: setting.at,
					reason: row.reason,
					suggestion: row.suggestion
				}] : [];
			})
		};
		function fits({ name, value, beside, unless, here }, setting, file) {
			if (!name.test(setting.name) || !valuesOf(setting, file).some((one) => value.test(one))) return !1;
			let around = file.reading.settings.filter((other) => isBeside(setting, other));
			let isSet = (pattern) => around.some((other) => pattern.test(other.name) && valuesOf(other, file).some((one) => anything.test(one)));
			if (beside && !isSet(beside) || unless && isSet(unless)) return !1;
			let isHanded = valuesOf(setting, file).some((one) => credentials_key.test(one));
			return !here || isForPlatform(around, isHanded);
		}
		function valuesOf({ name, at, literals }, { text }) {
			if (literals.length > 0 || !text.startsWith(name, at)) return literals.map((one) => one.text);
			return [/.*/.exec(text.slice(at + name.length, at + name.length + 300))?.[0] || "$"];
		}
		function isForPlatform(settings, isHanded) {
			let uris = settings.filter(({ name }) => (0, names.JI)(name));
			let texts = uris.flatMap(({ literals }) => literals.map(({ text }) => text));
			if (texts.some((text) => !host.test(text) && !/[${]/.test(text))) return !1;
			let hasKey = uris.length === 0 && settings.some(({ name }) => name === "HOKUSAI_API_KEY");
			return isHanded || hasKey || texts.some((text) => host.test(text));
		}
		let host = /^\s*(?:https?:\/\/)?(?:[^\s/@]*@)?(?:[\w-]+\.)?hokus\.ai(?![\w.-])/i;
		let mostAlone = (text) => text.length > 1e5 ? 3 : 30;
		async function verifiedChanges(file, mistakes) {
			let kept = [];
			let apart = mistakes.filter(({ change: { edits } = { edits: [] } }) => {
				let isApart = edits.length > 0 && !edits.some((edit) => kept.some((other) => overlap(edit, other)));
				isApart && kept.push(...edits);
				return isApart;
			});
			let all = await tryAll(file, apart);
			if (all) return all;
			let alone = [];
			for (let mistake of apart.slice(0, mostAlone(file.text))) await tryAll(file, [mistake]) && alone.push(mistake);
			return await tryAll(file, alone) ?? {
				made: new Set(),
				fixed: file.text,
				edits: []
			};
		}
		async function tryAll(file, mistakes) {
			let { path, text, reading } = file;
			if (reading.parser === void 0 || mistakes.length === 0) return;
			let changes = mistakes.flatMap(({ change }) => change ?? []);
			let edits = (0, text_edits.Sj)(changes.flatMap((change) => change.edits));
			let fixed = (0, text_edits.ct)(text, edits);
			let after = await read(path, fixed);
			return after.parser === reading.parser && isExpected(reading, after, changes) ? {
				made: new Set(mistakes),
				fixed,
				edits
			} : void 0;
		}
		let overlap = (a, b) => a.start < b.end && b.start < a.end || a.start === b.start && a.end === b.end && a.end > a.start;
		let ours = /hokusai|mlflow|uri|url/i;
		function isExpected(before, after, changes) {
			let signature = ({ name, literals }) => [name, ...ours.test(name) ? [] : literals.map(({ text }) => ours.test(text) ? "" : text)].join("\0");
			let all = ({ settings }, more) => [...settings.map(signature), ...more].sort().join("\n");
			let added = changes.flatMap(({ adds = [] }) => adds);
			let removed = changes.flatMap(({ removes = [] }) => removes);
			return all(before, added) === all(after, removed) && before.packages.length === after.packages.length;
		}
		let rules = [
			committedKeyRule,
			trackingUriRule,
			apiEndpointRule,
			credentialsRule,
			missingTokenRule,
			mockModeRule,
			runTagsRule,
			removedEndpointRule,
			wrongPackageRule
		];
		async function findMistakes(files, mostKept = 3e7) {
			let all = {
				findings: [],
				fixed: [],
				secrets: [],
				read: 0
			};
			let known = new Set();
			let kept = 0;
			for (let file of files) {
				all.read++;
				let { findings, fixed, secrets } = await findInFile(file);
				for (let secret of secrets) known.add(secret);
				kept += fixed.reduce((sum, one) => sum + one.text.length + one.fixed.length, 0);
				let isKept = kept <= mostKept;
				all.findings.push(...findings.map((one) => isKept ? one : {
					...one,
					fixable: !1,
					after: null
				}));
				isKept && all.fixed.push(...fixed);
			}
			return {
				...all,
				secrets: [...known]
			};
		}
		let find_mistakes_ours = /hokus|hk_(?:live|test|dev)_|aGtf|experiments\/list|benchmark_(?:metric|value)|mlflow_tracking_token|runs\/set-tag/i;
		let otherEncoding = /^(?:#![^\n]*\n)?[^\n]{0,20}coding[:=]\s*["']?(?!utf-?8)[\w-]+/i;
		let find_mistakes_generated = /^(?:[^\n]*\n){0,4}[^\n]*(?:\bDO NOT (?:EDIT|MODIFY)\b|@generated\b)/;
		async function findInFile({ path, text: whole, isForeign }) {
			let applying = find_mistakes_ours.test(whole) ? rules.filter(({ needs }) => needs.test(whole)) : [];
			if (applying.length === 0) return {
				findings: [],
				fixed: [],
				secrets: []
			};
			let by = +!!whole.startsWith("﻿");
			let text = whole.slice(by);
			let all = await read(path, text).catch(() => (0, fix_reading.iz)());
			let isOther = isForeign === !0 || otherEncoding.test(text) && /[^\0-\x7f]/.test(text);
			(isOther || find_mistakes_generated.test(text)) && (all.parser = void 0);
			let file = {
				path,
				text,
				reading: (0, names.MQ)(path) ? ofTest(path, all) : all,
				isForeign: isOther
			};
			let mistakes = applying.flatMap(({ id: rule, find }) => onceEach(find(file)).map((one) => ({
				...one,
				rule
			}))).filter(({ at }) => !isIgnored(text, at));
			let { made, fixed, edits } = await verifiedChanges(file, mistakes);
			let { parser = "" } = all;
			let changed = {
				path,
				text: whole,
				fixed: whole.slice(0, by) + fixed,
				edits: (0, text_edits.wI)(edits, by),
				parser
			};
			let secrets = secretsIn(file).map(({ secret }) => secret);
			return {
				findings: mistakes.sort((a, b) => a.at - b.at).map((mistake) => describe(file, mistake, made.has(mistake), secrets)),
				secrets,
				fixed: made.size > 0 ? [changed] : []
			};
		}
		function ofTest(path, reading) {
			let isRecorded = /(?:^|\/)(?:fixtures|cassettes|recordings|__snapshots__|testdata|data|golden|expected)\//.test(path);
			let counts = ({ environment, context, name }) => environment ? name !== "HOKUSAI_API_KEY" && !(/^(?:call|pair)$/.test(context) && (0, names.JI)(name)) : context === "call";
			return {
				...(0, fix_reading.iz)(),
				settings: isRecorded ? [] : reading.settings.filter(counts),
				packages: reading.packages
			};
		}
		function onceEach(mistakes) {
			let known = new Set();
			return mistakes.filter(({ at }) => !known.has(at) && known.add(at));
		}
		function lineAround(text, at) {
			let start = text.lastIndexOf("\n", at - 1) + 1;
			let end = text.indexOf("\n", start);
			return {
				start,
				line: text.slice(start, end < 0 ? void 0 : end).replace(/\r$/, "")
			};
		}
		function isIgnored(text, at) {
			let mark = /verify-registration:\s*ignore\b/;
			let { start, line } = lineAround(text, at);
			let before = lineAround(text, start - 1).line;
			return mark.test(line) || mark.test(before) && /^\s*(?:#|\/\/|\/\*|--|;|<!--|rem\b|::|")/i.test(before);
		}
		let notes = [
			[({ path }) => path.endsWith(".md"), "Readers copy this: correct it, unless it is shown as what not to do."],
			[({ isForeign }) => isForeign, "This file is not in UTF-8, so fix leaves it as it is: keep its encoding when you change it."],
			[({ text }) => find_mistakes_generated.test(text), "This file is generated: correct what it is made from."]
		];
		function describe(file, mistake, isMade, secrets) {
			let { path, text } = file;
			let { rule, at, reason, suggestion } = mistake;
			let { start, line } = lineAround(text, at);
			let head = (shown) => /^.{0,2000}[\w+/="'-]*/s.exec(shown)?.[0] ?? "";
			let show = (shown) => (0, visible.Jj)((0, keys.h_)(head(shown), secrets), 300);
			let before = show(line);
			let count = (pattern) => text.slice(0, at).match(pattern)?.length ?? 0;
			let place = JSON.stringify([
				rule,
				path,
				before.trim()
			]);
			return {
				rule,
				path,
				line: count(/\n/g) + 1,
				column: at - start + 1,
				...path.endsWith(".ipynb") && { cell: count(/"cell_type"/g) },
				reason,
				suggestion: [suggestion, ...notes.flatMap(([applies, note]) => applies(file) ? [note] : [])].join(" "),
				before,
				after: isMade ? show(lineAfter(line, start, mistake)) : null,
				fixable: isMade,
				fingerprint: (0, external_node_crypto_.createHash)("sha256").update(place).digest("hex").slice(0, 16)
			};
		}
		function lineAfter(line, start, { change }) {
			let edits = (0, text_edits.wI)(change?.edits ?? [], -start);
			let inside = edits.filter((edit) => edit.start >= 0 && edit.end <= line.length);
			let added = edits.filter((edit) => edit.start > line.length).map((edit) => `\n${edit.text.trim()}`);
			return `${(0, text_edits.ct)(line, inside)}${added.join("")}`.replace(/\r\n?/g, "\n");
		}
	}),
	57451: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pb: () => redactButPlaceholders,
			Z$: () => maskValues,
			h_: () => maskKeys,
			lr: () => mayBeSecret,
			q7: () => keysIn
		});
		var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6013);
		let standIn = /x{6}|\*{3}|0{5}|12345|abcdef|example|placeholder|changeme|replace|redacted|sample|invalid|secret|(?:^|[_-])(?:your|my|the|an?|key|api|apikey|here|token|fake|dummy|test|demo|foo|bar|xxx|todo|from|goes)(?=$|[_-])/i;
		function keysIn(text) {
			let plain = [...text.matchAll(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.ET)].map(({ 0: key, index: at }) => ({
				key,
				written: key,
				at
			}));
			let decoded = [...text.matchAll(/(?<![A-Za-z0-9+/])aGtf[A-Za-z0-9+/]{16,}={0,2}/g)].map(({ 0: written, index: at }) => {
				let [key = ""] = Buffer.from(written, "base64").toString("latin1").match(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.ET) ?? [];
				return {
					key,
					written,
					at
				};
			});
			return [...plain, ...decoded].filter(({ key }) => looksRandom(key.replace(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.uU, "")) && !isIdentifier(key));
		}
		function isPlaceholder(key) {
			let rest = key.replace(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.uU, "");
			return standIn.test(rest) || new Set(rest).size <= 3;
		}
		function mayBeSecret(value) {
			let shaped = value.match(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.ET);
			if (shaped) return shaped.some((key) => !isPlaceholder(key));
			return /^["']?[A-Za-z0-9_+/=-]+["']?$/.test(value) && looksRandom(value.replace(/["']/g, ""));
		}
		function maskKeys(text, others) {
			let masked = text.replace(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.ET, (key) => isPlaceholder(key) ? key : "***");
			return others.reduce((shown, secret) => shown.replaceAll(secret, "***"), masked);
		}
		let maskValues = (text) => text.replace(othersSecret, "$1***");
		let othersSecret = /((?<![\w.-])(?!HOKUSAI_API_KEY|MLFLOW_TRACKING_TOKEN)[\w.-]{0,60}(?:key|secret|password|passwd|pass|pwd|token|credentials?)["'\]]{0,2}[ \t]*[:=][ \t]*["']?)(?![$<{%])[^\s"',;]{4,}/gi;
		function redactButPlaceholders(text, redact) {
			let shown = "";
			let from = 0;
			for (let { 0: key, index } of text.matchAll(_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.ET)) {
				if (!isPlaceholder(key) || redact(key) !== "***") continue;
				shown += redact(text.slice(from, index)) + key;
				from = index + key.length;
			}
			return shown + redact(text.slice(from));
		}
		function isIdentifier(key) {
			let parts = key.split(/[_-]/).slice(2);
			return parts.length >= 3 && parts.every((part) => /^(?:[A-Za-z]+\d{0,2}|\d{1,4})$/.test(part));
		}
		function looksRandom(text) {
			if (text.length < 16 || new Set(text).size < 8 || isPlaceholder(text)) return !1;
			return /[A-Za-z]/.test(text) && (/\d/.test(text) || /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z]+$/.test(text));
		}
	}),
	64023: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DZ: () => isVariable,
			HW: () => isInsecureTlsName,
			JI: () => isTrackingUriName,
			MQ: () => isTestPath,
			MU: () => isOurs,
			Xz: () => assigned
		});
		let variable = String.raw`(?:TF_VAR_|INPUT_|ORG_GRADLE_PROJECT_)?(?:HOKUSAI_\w+|MLFLOW_\w+|AIRFLOW_CONN_\w+)`;
		let isVariable = (name) => wholeVariable.test(name);
		let wholeVariable = RegExp(`^${variable}$`);
		let assigned = new RegExp(String.raw`(?<![\w$.-])(?<name>${variable}|(?:mlflow[._-]?)?(?:tracking|registry)[._-]?ur[il])=(?<value>[^\s,;"'}\]]*)`, "gi");
		let plain = (name) => name.replace(/^(?:--?|_+|[\w-]+:|[^.]*\bset[-_ ]?(?=[A-Z]))/, "").replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase().replace(/[.\s_-]+/g, "_");
		let trackingUri = /^(?:(?:tf_var|input|default|prod|staging|hokusai|env|spring|conf|config|params)_)*(?:(?:ml_?flow|server)_)*(?:(?:tracking|registry)_(?:server_)?ur[il]|set_(?:tracking|registry)_uri)(?:_default)?$|^(?:(?:tf_var|default|hokusai|env)_)*ml_?flow_(?:server_)?ur[il]$|^ml_?flow_(?:client|context)$|^airflow_conn_\w*(?:mlflow|hokusai)|^(?:(?!(?:no|not|old|legacy|previous|deprecated|wrong|invalid|bad|expected)_)[a-z\d]+_)+mlflow_tracking_uri$/;
		let isTrackingUriName = (name) => /ur[il]|client|context|conn/i.test(name) && trackingUri.test(plain(name));
		let isInsecureTlsName = (name) => /^(?:--)?tracking[_-]insecure[_-]tls$/.test(name);
		let isOurs = (name) => isVariable(name) || isTrackingUriName(name) || isInsecureTlsName(name);
		let isTestPath = (path) => /(?:^|\/)(?:tests?|__tests__|testing|fixtures|spec)\/|(?:^|\/)(?:test_[^/]*|[^/]*_tests?|conftest)\.\w+$|\.(?:test|spec)\.\w+$|\.env\.test[^/]*$|Tests?\.(?:java|kt|scala|groovy)$/.test(path);
	}),
	83147: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			XZ: () => literalAt,
			iz: () => emptyReading,
			l0: () => partAt,
			oR: () => joined,
			u3: () => Notes
		});
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64023);
		let emptyReading = () => ({
			settings: [],
			calls: [],
			texts: [],
			packages: [],
			files: [],
			parser: void 0
		});
		let literalAt = (text, start, exact = !1) => ({
			text,
			start,
			end: start + text.length,
			exact
		});
		let partAt = (text, start, changes = "none") => ({
			text,
			place: (offset) => start + offset,
			changes
		});
		function joined(pieces, changes) {
			let places = pieces.flatMap(({ text, start }) => Array.from({ length: text.length }, (_, i) => start + i));
			let last = pieces.at(-1)?.end ?? 0;
			return {
				text: pieces.map(({ text }) => text).join(""),
				place: (offset) => places[offset] ?? last,
				changes
			};
		}
		let extents = [
			"none",
			"texts",
			"lines"
		];
		class Notes {
			reading;
			part;
			scopes;
			depth;
			constructor(reading, part, scopes = [part.text], depth = 0) {
				this.reading = reading;
				this.part = part;
				this.scopes = scopes;
				this.depth = depth;
			}
			set(name, at, context, literals, more = {}) {
				let { place, changes } = this.part;
				let own = changes === "lines" || changes === "texts" && more.own?.as === "word" ? more.own : void 0;
				this.reading.settings.push({
					name,
					at: place(at),
					context,
					environment: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.DZ)(name),
					scopes: this.scopes,
					open: !1,
					...more,
					literals: literals.map((one) => this.placed(one)),
					own: own && {
						...own,
						start: place(own.start),
						end: place(own.end)
					}
				});
			}
			call(name, at, keys) {
				this.reading.calls.push({
					name,
					at: this.part.place(at),
					keys
				});
			}
			text(literal) {
				this.reading.texts.push(this.placed(literal));
			}
			package(spec, at) {
				this.reading.packages.push({
					spec,
					at: this.part.place(at)
				});
			}
			file(path, part) {
				let { reading, depth } = this;
				reading.files.push({
					path,
					notes: new Notes(reading, this.of(part).part, [part.text], depth + 1)
				});
			}
			in(...scopes) {
				return new Notes(this.reading, this.part, [...scopes, ...this.scopes], this.depth);
			}
			of({ text, place, changes }) {
				let { part, reading, scopes, depth } = this;
				let inner = {
					text,
					place: (offset) => part.place(place(offset)),
					changes: extents[Math.min(extents.indexOf(changes), extents.indexOf(part.changes))] ?? "none"
				};
				return new Notes(reading, inner, scopes, depth);
			}
			placed(one) {
				let { place, changes } = this.part;
				let [start, end] = [place(one.start), place(one.end)];
				return {
					...one,
					start,
					end,
					exact: one.exact && changes !== "none" && end - start === one.end - one.start
				};
			}
		}
	})
};
