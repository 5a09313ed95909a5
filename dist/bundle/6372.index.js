"use strict";
exports.id = 6372;
exports.ids = [6372];
exports.modules = {
	66372: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readAnything: () => readAnything });
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64023);
		var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83147);
		var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49805);
		let comments = /(?<!\{)\{-\s[\s\S]*?-\}(?!\})|--\[(=*)\[[\s\S]*?\]\1\]|(?<!\S)\(\*\s[\s\S]*?\*\)|(?<!\S)#\|\s[\s\S]*?\|#|(?:^|(?<=\s))#(?!\[|define\s).*$|(?<![:\w])\/\/.*$|(?<![\w*."'`/])\/\*[\s\S]*?\*\/|^\s*(?:@?rem\s|::|--\s).*$|<!--[\s\S]*?-->|^=begin$[\s\S]*?^=end$|<#[\s\S]*?#>/gim;
		let texts = /(?:^define\s+|\$)\w*(?:usage|help|doc|message|banner|example|note)\w*\s*(?:=\s*@(["'])\s*\n[\s\S]*?^\1@|\n[\s\S]*?^endef$)/gim;
		let ours = /hokus|mlflow|tracking|registry|mock|experiments|pip|conda|uv|poetry|benchmark/i;
		let tells = /[!=]==?(?!=)(?=\s*["'(\w$])|\.equals\(|%in%|-(?:eq|ne|match|like)\s|\$\((?:warning|error|info)\b|\b(?:assert\w*|expect|raise|throw|panic|fatal|die|abort)\b|(?:Error|Exception|Errorf|print\w*|warn\w*|stop|message|log\w*|(?:log\w*|console)\.\w+)!?\s*\(|^\s*(?:case|when|grep|sed|git)\b|\btest\s+["'$-]|\bwhere\s[^"']*=|^\s*@?(?:echo|printf|error|unstable|puts|Write-(?:Host|Error|Warning|Output))\b/i;
		let pinned = /(?<=[\w\]])==(?=\d)/g;
		let writes = />|Out-File|Add-Content|Set-Content|##vso\[|\btee\b/;
		function readAnything(text, notes) {
			let blank = (found) => found.replace(/[^\n]/g, " ");
			let lines = text.replace(comments, blank).replace(texts, blank).split("\n");
			let at = 0;
			for (let [number, line] of lines.entries()) {
				let isTold = tells.test(line.replace(pinned, "")) && !writes.test(line);
				line.length <= 2e3 && ours.test(line) && readLine(line, lines.slice(number + 1, number + 4), notes.of((0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.l0)(line, at)), isTold);
				at += line.length + 1;
			}
		}
		let anyName = /(?<![\w$%-])(?:\$env:|\$ENV\{|\$|--)?[A-Za-z_][\w.-]*\w/gi;
		let setter = /(?:\bset|[.:]set|setenv|putenv|setdefault|setProperty|put|environ|env|withEnv|addEnv\w*|Setenv|environment|set_env|setEnvironmentVariable)\s*\(\s*["'`]?$/i;
		let lookup = /(?:\bget\w*|getenv|GetEnv\w*|getProperty|lookup\w*|fetch|contains\w*|has\w*|unset\w*|remove|delete|find\w*|require\w*|os\.environ\.get|System\.getenv)\s*[([]\s*["'`]?$/i;
		let spoken = /\b(?:not|never|than|was|old|use|using|like|instead of)\s+$/i;
		let isAsked = /^["'`]?\s*(?:==|!=|[)\]]+(?!\s*(?:\?[?:]|\|\||[=:]|\{\s*["']|or\b|\.(?:unwrap|or|get_?or))))/i;
		let binds = /\bvariable:\s*["']$/;
		function readLine(line, following, notes, isTold) {
			for (let { 0: spelled, index } of line.matchAll(anyName)) {
				let name = spelled.replace(/^\$(?:env:|ENV\{)?/i, "").replace(/^.*\.(?=(?:HOKUSAI|MLFLOW)_)/, "");
				if (!(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.MU)(name) && !/^api_?endpoint$/i.test(name)) continue;
				let before = line.slice(0, index);
				if (isTold && !setter.test(before)) continue;
				let rest = line.slice(index + spelled.length);
				if (/[$%]\{?$/.test(before) && !spelled.startsWith("$") && !/^:-?\w+:\/\//.test(rest) || /^\$(?!env:|ENV\{)/i.test(spelled) && (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.DZ)(name) && !/^\s*=(?!=)/.test(rest) || spoken.test(before) || !binds.test(before) && isAsked.test(rest)) continue;
				let literals = valueBehind(before, rest, index + spelled.length, following);
				let isDefault = lookup.test(before) && !setter.test(before);
				let environment = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.DZ)(name) && !isDefault && !name.startsWith("TF_VAR_");
				literals && notes.set(name, index, isDefault ? "default" : "assignment", literals, { environment });
			}
			if (isTold) return;
			let whole = (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(line, 0);
			notes.text(whole);
			(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.y0)(whole, notes);
			readJulia(line, notes);
			readCalls(line, notes);
			readPackages(line, notes);
		}
		let quoted = /(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g;
		let between = /^["'`\])}]*\s*(?:\.(?:unwrap_or|or_?else|get_?or_?else)\w*\s*\(\s*(?:\|\w*\||\(\)\s*[-=]>)?|\|\|=?|or\b|\{(?=\s*["'])|>(?=[\w$])|\?[?:]=?|<-|=>|->(?=\s*["'])|:=|\?=|\+=|=(?![=~])|::?\s*[\w.[\]<>|? ]+=(?!=)|:|,|\(|-Value\s|to\s)\s*|^["'`]?\s+(?=["'`]?(?:https?:\/\/|[\w.-]*hokus\.ai|true|1|yes|on)\b)/i;
		let isNamed = /(?:\bname|\bkey|\bvariable|\bId)["']?\s*[:=]\s*["'`]?$|\benv\s*[:=]\s*["']$|^\s*(?:variable|-\s*name:)\s*["']?$/i;
		let valued = /^["'`][\s,{]+(?:value|(?:env)?default)\w*["']?\s*[:=]\s*/i;
		let nextName = /["'`\s,({](?:HOKUSAI|MLFLOW)_\w+["'`]?\s*[=:,]/;
		let valueLine = /^\s*((?:value|default\w*|valueFrom|value_source|secret\w*)["']?\s*[:=({]?\s*)?(["'`]?)(.*?)\2[\s,;})]*$/i;
		function valueBehind(before, rest, from, following) {
			if (binds.test(before)) return [];
			let isPair = isNamed.test(before);
			let pair = isPair ? valued.exec(rest)?.[0] : void 0;
			let word = /\b(?:setx|setenv|set(?:\s+-\w+)+)\s+["']?$/.test(before) ? /^["']?\s+/.exec(rest)?.[0] : void 0;
			let sign = pair ?? between.exec(rest)?.[0] ?? word;
			let own = sign === void 0 ? "" : rest.slice(sign.length);
			let start = from + (sign?.length ?? 0);
			if (sign?.endsWith("=") && !pair && /["'`][^"'`]*$/.test(before.replace(quoted, ""))) return [(0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(/^[^\s"'`]*/.exec(own)?.[0] ?? "", start)];
			let [near = ""] = own.split(nextName, 1);
			if (isPair || near.trim() === "") {
				let at = from + rest.length + 1;
				for (let next of following) {
					let [, key, , value = ""] = valueLine.exec(next) ?? [];
					if (key !== void 0 || !isPair && /^\s*["'`]/.test(next)) return [(0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(value, at + next.indexOf(value))];
					if (/^\s*[})\]]/.test(next)) break;
					at += next.length + 1;
				}
			}
			let literals = [...near.matchAll(quoted)].map(({ 2: text = "", index }) => (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(text, start + index + 1));
			let bare = /^[^\s"'`,;(){}[\]<]+/.exec(near)?.[0];
			bare !== void 0 && literals.length === 0 && literals.push((0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(bare, start));
			return sign === void 0 ? void 0 : literals;
		}
		function readJulia(line, notes) {
			for (let { 1: quote = "", 2: uri = "", index } of line.matchAll(/(?<![\w.])MLFlow\(\s*("+)([^"]*)\1/g)) {
				let start = line.indexOf(quote, index) + quote.length;
				notes.set("tracking_uri", index, "call", [(0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(uri, start)], { environment: !1 });
			}
		}
		function readCalls(line, notes) {
			for (let match of line.matchAll(/([\w.$:]+)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)?/g)) {
				let args = match[2] ?? "";
				let keys = [...args.matchAll(/(["'`])((?:(?!\1).)*)\1\s*[,:]/g)].map(({ 2: key = "" }) => key);
				notes.call(match[1] ?? "", match.index, /^\s*["'`]/.test(args) ? keys : ["", ...keys]);
			}
		}
		function readPackages(line, notes) {
			for (let { 0: command, index: at } of line.matchAll(installs)) {
				let words = [...command.matchAll(/[^\s"',[\]()]+(?:\[[^\]]*\])?[^\s"',[\]()]*/g)];
				(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.Sw)(words.map(({ 0: word, index }) => (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(word, at + index)), notes);
			}
		}
		let installs = /(?:(?:py|conda|virtualenv)_install\(|(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi)["',\s]+)[^;&|#)]*/g;
	}),
	49805: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FI: () => readAssignments,
			Sw: () => readInstall,
			ux: () => readWords,
			y0: () => readAzure
		});
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64023);
		var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83147);
		let installer = /^(?:.*\/)?(?:pip[\d.]*|uv|uvx|poetry|pdm|pipx|pipenv|conda|mamba|micromamba|rye|pixi|(?:py|conda|virtualenv)_install)$/;
		let adds = /^(?:.*\/)?(?:install|add|uvx|run|create|inject|download|wheel|\w+_install)$/;
		let takesWord = /^(?:-[rcenpit]|--(?:requirement|constraint|editable|name|prefix|python|target|(?:extra-)?index-url|group|channel|from|upgrade-package))$/;
		let otherIndex = /^(?:-i|--index-url|--no-index|--find-links|-f)(?:=|$)/;
		let passes = /^(?:-e|--env|--build-arg)$/;
		let sets = /^(?:set|setx|put|setenv)$/;
		function readWords(words, notes, more = () => ({})) {
			let isSecret = words.some(({ text }) => /^secrets?$/.test(text));
			let add = words.findIndex(({ text }, i) => text === "add" && words[i - 1]?.text === "connections");
			let isConnection = add >= 0 && words.slice(add).some(({ text }) => /mlflow|hokusai/i.test(text));
			words.forEach((word, i) => {
				let { text, start } = word;
				let before = words[i - 1]?.text ?? "";
				let next = words[i + 1];
				readAssignments(word, notes, more(word));
				let [, option = "", tail] = /^(--?[\w.-]+)(?:=(.*))?$/s.exec(text) ?? [];
				let value = tail === void 0 ? next : {
					...word,
					text: tail,
					start: word.end - tail.length
				};
				value && isConnection && /^--conn-(?:uri|host)$/.test(option) && notes.set("AIRFLOW_CONN_MLFLOW", start, "argument", [{
					...value,
					exact: !1
				}], { environment: !1 });
				value && ((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.JI)(option) || (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.HW)(option)) && notes.set(option, start, "argument", [value], {
					environment: !1,
					...more(word)
				});
				if (option !== "" || !(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.MU)(text)) return;
				passes.test(before) && notes.set(text, start, "argument", [], { open: !0 });
				let body = words.findIndex((one) => /^(?:-b|--body|--value)$/.test(one.text));
				let given = next?.text.startsWith("-") ? words[body + 1] : next;
				sets.test(before) && given && notes.set(text, start, "argument", [given], { environment: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.DZ)(text) && !isSecret });
			});
			readInstall(words, notes);
		}
		let leads = /(?<=^|[\s,;{])(?:-e|-D|--[\w-]+=|\+{1,2})?(?:[A-Za-z][\w-]*\.)*(?=\w)/g;
		function readAssignments(word, notes, more = {}) {
			if (!word.text.includes("=")) return;
			let listed = word.text.replace(/(?<=^|=)\^(\W)\^(.*)/s, (_, sign, all) => `   ${all.replaceAll(sign, ",")}`);
			for (let match of listed.replace(leads, (lead) => " ".repeat(lead.length)).matchAll(_names_js__WEBPACK_IMPORTED_MODULE_0__.Xz)) {
				let { name = "", value = "" } = match.groups ?? {};
				if (/^(?!export\s|set\s)[^=]*\s|\w\(/.test(word.text.slice(0, match.index))) continue;
				let isWhole = match.index + match[0].length === word.text.length;
				let literal = (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(value, word.start + match.index + name.length + 1, word.exact && isWhole);
				let own = match.index === 0 ? more.own : void 0;
				notes.set(name, word.start + (word.exact ? match.index : 0), "argument", [literal], {
					...more,
					own
				});
			}
		}
		function readAzure({ text, start }, notes, more = {}) {
			for (let found of text.matchAll(toldVariable)) {
				let { 1: azure, 2: bracket, 3: github, 4: colons, 5: value = "", index } = found;
				let [name, behind] = [azure ?? github ?? "", bracket ?? colons ?? ""];
				let literal = (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(value, start + index + name.length + behind.length);
				notes.set(name, start + index, "argument", [literal], more);
			}
		}
		let toldVariable = /(?:(?<=##vso\[task\.setvariable variable=)(\w+)([^\]]*\])|(?<=::set-env name=)(\w+)(::))([^\s"']*)/g;
		function readInstall(words, notes) {
			let first = words.findIndex(({ text }) => installer.test(text));
			if (first < 0 || words.some(({ text }) => otherIndex.test(text))) return;
			let verb = words.findIndex(({ text }, i) => i >= first && adds.test(text));
			if (verb < 0) return;
			words.slice(verb + 1).forEach(({ text, start }, i, rest) => {
				!text.startsWith("-") && !takesWord.test(rest[i - 1]?.text ?? "") && notes.package(text, start);
			});
		}
	})
};
