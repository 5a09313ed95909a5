"use strict";
exports.id = 8006;
exports.ids = [8006, 5779];
exports.modules = {
	29814: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { v: () => readData });
		var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64023);
		var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83147);
		var _anything_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66372);
		var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5779);
		var _shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20794);
		var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30526);
		var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49805);
		let environments = /^(?:env|environment|variables|env_variables|env_vars|containerenv|remoteenv|env_set|setenv|env\..*|.*\.env\..*|.*\.env)$/i;
		let notSet = /^(?:with|inputs|outputs|secrets|args|required|properties|definitions|passenv|options|parameters|stages)$/i;
		let scripts = /^(?:run|command|cmds?|entry|(?:before|after|pre|post)_\w+|\w*script|entrypoint|args|inlinescript|bash|sh|commands|runcmd|bootcmd|install|\w*command|setup|onstart|task|tasks|exec\w*|shell|pwsh|powershell|code|source|user_data|postactivate|test)$/i;
		let shared = /^(?:(?:before|after)_)?script$/;
		let ofTests = /(?:^|[:.])(?:pytest|testenv)(?![a-z])/;
		let told = /^(?:keywords|filterwarnings|classifiers|labels|tags|topics|markers|exclude\w*|ignore\w*|except)$/i;
		let packageLists = /^(?:[\w.-]*dependencies|dependency-groups|[\w.-]*requires?|[\w-]*requirements|pip|conda|pypi|pip_packages|python_packages|packages_to_install|deps)$/i;
		let packageWays = /^(?:dev-)?packages$|(?:^|\.)(?:pypi\.package|pip\.name)$/;
		let packageGroups = /(?:^|\.)(?:dependency-groups|optional-dependencies|requirements|extras_require)$/;
		let valueKeys = /^(?:value|variable_value|default|defaultvalue|default_value|text|stringvalue)$/i;
		let nameKeys = /^(?:name|key|variable|variable_name|parameterkey|parameter_key|env)$/i;
		let variableLines = /(?:^|[-_]|docker|podman)(?:setenv|args?|envs?|variables|vars|environment|options|settings|config|line|block|content)$/i;
		let notPosix = /^\s*(?:import|from) \w+|\$env:|Out-File|^\s*set \w+=/im;
		function readData(root, notes, keys = []) {
			visit(root, {
				notes,
				keys,
				mappings: []
			});
		}
		function visit(tree, way) {
			tree.kind === "mapping" && visitMapping(tree, way);
			tree.kind === "list" && visitList(tree, way);
			tree.kind === "text" && visitText(tree, way);
		}
		function visitMapping(mapping, way) {
			let [owner] = way.mappings;
			let outer = owner && environments.test(way.keys.at(-1) ?? "") ? owner.scopes.slice(0, 1) : [];
			let merged = scopesOf((0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.I6)(mapping, /^<<$/));
			let notes = (ofTests.test(way.keys.at(-1) ?? "") ? way.notes.of((0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.l0)(way.notes.part.text, 0)) : way.notes).in(...outer, ...mapping.scopes, ...merged);
			let mappings = [mapping, ...way.mappings];
			let pair = pairIn(mapping);
			let given = way.keys.filter((key) => key !== "secrets");
			pair && readEntry(pair, {
				...way,
				mappings,
				keys: [...given, pair.key]
			});
			for (let entry of mapping.entries) {
				let { key, at, value } = entry;
				let inside = {
					notes,
					mappings,
					keys: [...way.keys, key]
				};
				readEntry(entry, inside);
				let isOwn = (0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.I6)(value, /^(?:path|git|url|workspace|file)$/) !== void 0 || value.kind === "list";
				listsPackages(way) && !isOwn && notes.package(key, at);
				visit(value, inside);
			}
		}
		let scopesOf = (tree) => tree?.kind === "list" ? tree.items.flatMap(scopesOf) : tree?.kind === "mapping" ? tree.scopes : [];
		function isOpen(mapping) {
			if ((0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.I6)(mapping, /^(?:env_file|envFrom|env_from|envfile|extends|\*\*)$/i)) return !0;
			return (0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.cr)((0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.I6)(mapping, /^uses$/)).some(({ text }) => text.includes("verify-registration"));
		}
		function readEntry({ key, at, value, own }, { notes, keys, mappings }) {
			let parent = keys.at(-2) ?? "";
			let name = /mlflow|hokusai/i.test(parent) && keys.includes("connections") && /^(?:host|conn_\w*)$/.test(key) ? "AIRFLOW_CONN_MLFLOW" : /^(?:uri|url|conn_uri)$/i.test(key) ? `${parent}.${key}` : variableIn(key);
			if (!(0, _names_js__WEBPACK_IMPORTED_MODULE_0__.MU)(name) && !/endpoint$/i.test(name)) return;
			let [mapping, owner] = mappings;
			let isNothing = value.kind === "list" || value.kind === "other" && value.literals.some(({ text }) => /^(?:|~|null)$/i.test(text));
			notes.set(name, at, "entry", (0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.cr)((0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.I6)(value, valueKeys) ?? value), {
				environment: (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.DZ)(name) && !notSet.test(parent),
				open: isNothing || isOpen(owner) || isOpen(mapping),
				own
			});
		}
		let variableIn = (name = "") => name.replace(/^(?:[\w-]+\.)+(?=(?:HOKUSAI|MLFLOW)_)/, "");
		function pairIn(mapping) {
			let { entries, own } = mapping;
			let isPair = entries.some(({ key }) => valueKeys.test(key) || /^(?:value|secret|sync|from)/i.test(key));
			let name = entries.filter(({ key }) => nameKeys.test(key)).flatMap(({ value }) => (0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.cr)(value)).find(({ text }) => (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.MU)(variableIn(text)));
			let value = (0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.I6)(mapping, valueKeys) ?? (0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.GS)();
			return isPair && name ? {
				key: name.text,
				at: name.start,
				value,
				own
			} : void 0;
		}
		function visitList({ items }, way) {
			let key = way.keys.at(-1) ?? "";
			if (told.test(key)) return;
			let isScript = scripts.test(key);
			let { notes } = way;
			let texts = items.filter((item) => item.kind === "text");
			if (!isScript || !texts.some(({ literal }) => /\s/.test(literal.text))) {
				let open = isOpen(way.mappings[0]);
				let more = (word) => ({
					open,
					own: texts.find(({ literal }) => literal === word)?.own
				});
				let words = texts.map(({ literal }) => literal);
				(0, _words_js__WEBPACK_IMPORTED_MODULE_6__.ux)(words, notes, more);
				for (let { text, start } of words) (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.DZ)(text) && notes.set(text, start, "entry", [], { open: !0 });
			}
			let around = shared.test(key) ? { around: texts.map(({ part }) => part.text).join("\n") } : {};
			for (let item of items) {
				if (item.kind !== "text") visit(item, way);
				else if (isScript) visitText(item, {
					...way,
					...around
				});
				else {
					notes.text(item.literal);
					isPackageList(way) && notes.package(item.literal.text, item.literal.start);
				}
				let [name, ...values] = item.kind === "list" ? item.items : [];
				name?.kind === "text" && values.length === 1 && (environments.test(key) || (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.JI)(name.literal.text)) && notes.set(name.literal.text, name.literal.start, "pair", values.flatMap(_tree_js__WEBPACK_IMPORTED_MODULE_5__.cr));
			}
		}
		function listsPackages({ keys }) {
			if (/^(?:json|@lezer\/javascript)$/.test(keys[0] ?? "")) return !1;
			return packageLists.test(keys.at(-1) ?? "") || packageWays.test(keys.join("."));
		}
		function isPackageList(way) {
			let others = /^(?:json|@lezer\/javascript|keywords|include|exclude|packages)$/;
			if (way.keys.some((key) => others.test(key))) return !1;
			return listsPackages(way) || way.keys.slice(0, -1).some((key) => packageGroups.test(key));
		}
		function visitText({ literal, part }, { notes, ...way }) {
			let key = way.keys.at(-1) ?? "";
			let parent = way.keys.at(-2) ?? "";
			let isBlock = part.text.includes("\n");
			if (isPackageList({
				notes,
				...way
			})) for (let { 0: spec, index } of part.text.matchAll(/[^\s,;][^\n,;]*/g)) notes.of(part).package(spec.replace(/^[\w!-]+:\s*/, "").trim(), index);
			/\s/.test(literal.text) || notes.text(literal);
			let isCommand = scripts.test(key.split(".").at(-1) ?? "") || /^(?:tasks|scripts|aliases|\w*command)$/i.test(parent);
			if (isBlock && /\.\w+$|^dockerfile/i.test(key)) return void notes.file(key, part);
			if (isBlock && !isCommand && /^\s*(?:- )?[\w"'-]+:(?:\s|$)/.test(part.text)) return void notes.file("block.yaml", part);
			if (variableLines.test(key)) {
				(isBlock && (0, _lines_js__WEBPACK_IMPORTED_MODULE_3__.isDotenv)(part.text) ? _lines_js__WEBPACK_IMPORTED_MODULE_3__.readDotenv : _anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything)(part.text, notes.of(part));
				return;
			}
			isCommand && readScript(part, {
				notes,
				...way
			});
		}
		function readScript(part, { notes, around, ...way }) {
			let spoken = way.keys.at(-1)?.split(".").at(-1) ?? "";
			let [shell] = (0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.cr)((0, _tree_js__WEBPACK_IMPORTED_MODULE_5__.I6)(way.mappings[0], /^(?:shell|language)$/));
			if (shell?.text === "pygrep") return;
			/^(?:pwsh|powershell|cmd|python)/.test(`${shell?.text ?? ""} ${spoken}`.trim()) || notPosix.test(part.text) ? (0, _anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything)(part.text, notes.of(part)) : (0, _shell_js__WEBPACK_IMPORTED_MODULE_4__.readShell)(part.text, notes.of(part), around);
		}
	}),
	5779: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			isDotenv: () => isDotenv,
			readDotenv: () => readDotenv,
			readRequirements: () => readRequirements
		});
		var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83147);
		let variable = /^([ \t]*(?:export[ \t]+)?)([\w.-]+)([ \t]*[=:][ \t]*)(?:(["'`])((?:(?!\4)[^\\]|\\.)*)\4|((?:(?![ \t]+#)[^\r\n])*))/gm;
		let nothing = /^[ \t]*(?:#.*|export[ \t]+\w+[ \t]*)$/gm;
		function readDotenv(text, notes) {
			for (let match of text.matchAll(variable)) {
				let { 1: head = "", 2: name = "", 3: sign = "", 4: quote = "", 5: quoted, 6: bare = "", index } = match;
				let at = index + head.length;
				let value = quoted ?? bare.trimEnd();
				let literal = (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.XZ)(value, at + name.length + sign.length + quote.length, !/[\\\n]/.test(value));
				let isPlain = sign.trim() === "=" && !/^["'`]/.test(bare) && !value.includes("\n");
				let own = {
					start: index,
					end: literal.end + quote.length,
					as: "lines"
				};
				notes.set(name, at, "entry", [literal], { own: isPlain ? own : void 0 });
			}
			return isDotenv(text) ? "dotenv lines" : void 0;
		}
		let isDotenv = (text) => !/\r(?!\n)/.test(text) && text.replace(variable, "").replace(nothing, "").trim() === "";
		function readRequirements(text, notes) {
			for (let { 1: blanks = "", 2: spec = "", index } of text.matchAll(/^([ \t]*)([^\s#-](?:(?!\s#).)*)/gm)) notes.package(spec.trim(), index + blanks.length);
			return "requirement lines";
		}
	}),
	68006: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readToml: () => readToml });
		var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9605);
		var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83147);
		var _anything_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66372);
		var _data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29814);
		var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30526);
		function readToml(text, notes) {
			try {
				let [{ body }] = (0, toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.MD)(text).body;
				(0, _data_js__WEBPACK_IMPORTED_MODULE_3__.v)((0, _tree_js__WEBPACK_IMPORTED_MODULE_4__.GS)(entriesOf(body, text)), notes);
				return "toml-eslint-parser";
			} catch {
				return (0, _anything_js__WEBPACK_IMPORTED_MODULE_2__.readAnything)(text, notes);
			}
		}
		let entriesOf = (nodes, text) => nodes.map((node) => {
			let { key, range } = node;
			let names = key.keys.map((one) => one.type === "TOMLBare" ? one.name : one.value);
			let last = key.keys.at(-1);
			let at = (last?.range[0] ?? range[0]) + +(last?.type === "TOMLQuoted");
			if (node.type === "TOMLTable") return {
				key: names.join("."),
				at,
				value: (0, _tree_js__WEBPACK_IMPORTED_MODULE_4__.GS)(entriesOf(node.body, text))
			};
			let [start, end] = range;
			return {
				key: names.join("."),
				at,
				value: treeOf(node.value, text),
				own: {
					start,
					end,
					as: "lines"
				}
			};
		});
		function treeOf(node, text) {
			if (node.type === "TOMLArray") return {
				kind: "list",
				items: node.elements.map((each) => treeOf(each, text))
			};
			if (node.type === "TOMLInlineTable") return (0, _tree_js__WEBPACK_IMPORTED_MODULE_4__.GS)(entriesOf(node.body, text));
			let [start, end] = node.range;
			if (node.kind !== "string") return {
				kind: "other",
				literals: [(0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(text.slice(start, end), start, !0)]
			};
			let quotes = node.multiline ? 3 : 1;
			let inner = text.slice(start + quotes, end - quotes);
			return (0, _tree_js__WEBPACK_IMPORTED_MODULE_4__.b6)({
				...(0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(inner, start + quotes, inner === node.value),
				text: node.value
			}, inner);
		}
	}),
	30526: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GS: () => mappingOf,
			I6: () => find,
			b6: () => textOf,
			cr: () => literalsOf
		});
		var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83147);
		let mappingOf = (entries = []) => ({
			kind: "mapping",
			entries,
			scopes: [entries]
		});
		function textOf(literal, inner = literal.text) {
			let text = /\n/.test(inner + literal.text) ? inner : literal.text;
			return {
				kind: "text",
				literal,
				part: (0, _reading_js__WEBPACK_IMPORTED_MODULE_0__.l0)(text, literal.start, literal.exact ? "texts" : "none")
			};
		}
		let find = (tree, key) => tree?.kind === "mapping" ? tree.entries.find((one) => key.test(one.key))?.value : void 0;
		let literalsOf = (tree) => {
			if (tree?.kind === "list") return tree.items.flatMap(literalsOf);
			if (tree?.kind === "text") return [tree.literal];
			return tree?.kind === "other" ? [...tree.literals] : [];
		};
	})
};
