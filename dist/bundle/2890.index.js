"use strict";
exports.id = 2890;
exports.ids = [2890, 5779];
exports.modules = {
	92890: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { readCode: () => readCode });
		var names = __webpack_require__(64023);
		var anything = __webpack_require__(66372);
		var data = __webpack_require__(29814);
		var dist = __webpack_require__(37096);
		var python_dist = __webpack_require__(17335);
		var reading = __webpack_require__(83147);
		let languages = {
			python: {
				parser: python_dist.K,
				name: "@lezer/python"
			},
			javascript: {
				parser: dist.K.configure({ dialect: "ts jsx" }),
				name: "@lezer/javascript"
			}
		};
		let means = {
			tells: /^(?:print|pprint|log|debug|info|warn|warning|error|exception|critical|fatal|fail|skip|xfail|expect|echo|secho|style|match|search|fullmatch|startswith|endswith|includes|startsWith|replace|sub)$/,
			looksUp: /^(?:get\w*|env|str|int|bool|url|pop|config|fetch|lookup|var|delenv|unset\w*|remove\w*|has\w*|contains|in|require\w*)$/,
			runs: /^(?:system|popen|run|call|check_call|check_output|Popen|getoutput|exec|execSync|spawn|spawnSync|execa|sh|bash|local|shell|prefix|create_subprocess_shell)$/,
			installs: /^(?:install|(?:uv_)?pip_install|micromamba_install|conda_install|poetry_add)$/,
			value: /^(?:default\w*|fallback|value|uri|tracking_uri|initial)$/,
			variable: /^(?:name|env|alias|envvar|env_var|validation_alias)$/,
			command: /^(?:\w*command|cmd|script)$/i,
			other: /(?:^|_)(?:old|legacy|deprecated|wrong|invalid|bad|forbidden|expected|broken|removed)(?:_|$)/i
		};
		let isFallback = (sign) => /^(?:or|\|\||\?\?|as|satisfies)$/.test(sign);
		let isAssignment = ({ name }) => /^(?:AssignStatement|AssignmentExpression|VariableDeclaration|PropertyDeclaration)$/.test(name);
		let isSign = (node) => /^(?:AssignOp|Equals|UpdateOp|:)$/.test(node?.name ?? "");
		let between = /^(?:[(){}[\],;]|const|let|var|static|\*\*?|Spread|\w*Comment|TypeDef|TypeAnnotation)$/;
		function childrenOf(node) {
			let children = [];
			for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
			return children;
		}
		class Syntax {
			text;
			parser;
			top;
			broken;
			constants = new Map();
			aliases = new Map();
			constructor(text, language) {
				let { parser, name } = languages[language];
				let tree = parser.parse(text);
				this.text = text;
				this.parser = name;
				this.top = tree.topNode;
				let [broken, depth] = [!1, 0];
				tree.iterate({
					enter: ({ type, node }) => {
						(type.isError || ++depth > 500) && (broken = !0);
						if (isAssignment(type) || /^(?:ParamList|NamedExpression)$/.test(type.name)) for (let { name: target, keyword, value } of this.membersOf(node)) target && /^Variable/.test(target.name) && (type.name !== "ParamList" || this.literal(value)) && this.bind(keyword, value);
						type.name === "ForStatement" && this.bindKeys(node);
						if (type.name === "ImportStatement" && /^(?:from|import)\s+(?:mlflow|hokusai)\b/.test(this.of(node))) for (let [, name = "", alias = ""] of this.of(node).matchAll(/(\w+)\s+as\s+(\w+)/g)) this.aliases.set(alias, name);
						return !broken;
					},
					leave: () => void depth--
				});
				this.broken = broken;
			}
			bind(name, value) {
				this.constants.set(name, this.constants.has(name) ? void 0 : value);
			}
			bindKeys(node) {
				let [, key, , , , call] = childrenOf(node);
				let items = call?.name === "CallExpression" ? call.firstChild : void 0;
				let given = items?.name === "MemberExpression" && /\.items$/.test(this.of(items)) ? items.firstChild : null;
				let all = given?.name === "VariableName" ? this.constants.get(this.of(given)) : given;
				key?.name === "VariableName" && all?.name === "DictionaryExpression" && this.bind(this.of(key), all);
			}
			of(node) {
				return this.text.slice(node.from, node.to);
			}
			membersOf(list) {
				let children = childrenOf(list).flatMap((child) => child.name === "Property" ? childrenOf(child) : [child]).filter(({ name }) => !between.test(name));
				if (list.name === "AssignStatement" && !isSign(children[1])) return [];
				return children.flatMap((value, i) => {
					let [name, sign] = [children[i - 2], children[i - 1]];
					if (name && isSign(sign)) return [{
						name,
						keyword: this.of(name),
						value
					}];
					return isSign(value) || isSign(children[i + 1]) ? [] : [{
						name: void 0,
						keyword: "",
						value
					}];
				});
			}
			literal(node, open = !1) {
				if (node.name === "ContinuedString") {
					let strings = childrenOf(node).filter(({ name }) => name !== "Comment");
					let parts = strings.flatMap((child) => this.literal(child, open) ?? []);
					if (parts.length < strings.length) return;
					return {
						text: parts.map((part) => part.text).join(""),
						start: parts[0]?.start ?? node.from,
						end: node.to,
						exact: !1
					};
				}
				if (!/^(?:Template|Format)?String$/.test(node.name)) return;
				if (!open && (node.getChild("FormatReplacement") || node.getChild("Interpolation"))) return;
				let [, prefix = "", quote = ""] = /^([a-zA-Z]*)("""|'''|["'`])/.exec(this.of(node)) ?? [];
				let start = node.from + prefix.length + quote.length;
				let inner = this.text.slice(start, node.to - quote.length);
				let isEscaped = inner.includes("\\") && !/r/i.test(prefix);
				return (0, reading.XZ)(inner, start, !isEscaped && !inner.includes("\n"));
			}
			literals(node) {
				let literal = this.literal(node);
				if (literal) return [literal];
				let { name } = node;
				if (/^(?:Number|Boolean|BooleanLiteral)$/.test(name)) return [(0, reading.XZ)(this.of(node), node.from, !0)];
				if (name === "VariableName") return this.constant(node);
				let children = childrenOf(node);
				let all = (nodes) => nodes.flatMap((child) => this.literals(child));
				if (/^(?:Parenthesized|Named|Await|Tuple|Conditional)Expression$/.test(name)) return all(children);
				if (name === "BinaryExpression" && isFallback(this.of(children[1] ?? node))) return all(children);
				let open = this.literal(name === "BinaryExpression" && children[0] || node, !0);
				if (open) return /^https?:.*\?/.test(open.text) ? [{
					...open,
					exact: !1
				}] : [];
				if (!/^(?:Call|New)Expression$/.test(name)) return [];
				let { last, args } = this.callOf(node);
				let from = +!!means.looksUp.test(last);
				let isValue = ({ keyword }, i) => keyword ? means.value.test(keyword) : i >= from && i <= 1;
				return means.tells.test(last) ? [] : all(args.filter(isValue).map(({ value }) => value));
			}
			constant(node) {
				let name = this.of(node);
				let value = (0, names.JI)(name) ? void 0 : this.constants.get(name);
				let inner = value?.name === "ParenthesizedExpression" ? value.firstChild?.nextSibling : value;
				let literal = inner && this.literal(inner);
				if (!literal) return [];
				let uses = this.text.match(RegExp(`(?<![\\w.$])${name.replaceAll("$", "\\$")}(?![\\w$])`, "g"));
				return [{
					...literal,
					exact: literal.exact && uses?.length === 2
				}];
			}
			nameIn(node) {
				let value = node?.name === "VariableName" ? this.constants.get(this.of(node)) : void 0;
				let literal = node && this.literal(value ?? node);
				if (!literal) return;
				if (value) return {
					text: literal.text,
					start: node.from
				};
				let lead = /^(?:[\w-]+\.)+(?=(?:HOKUSAI|MLFLOW)_)/.exec(literal.text)?.[0].length ?? 0;
				return {
					text: literal.text.slice(lead),
					start: literal.start + lead
				};
			}
			callOf(node) {
				let list = node.getChild("ArgList");
				let callee = this.text.slice(node.from, list?.from ?? node.to).replace(/^(?:new|await)\b|@|\s+/g, "").replace(/^\w+/, (name) => this.aliases.get(name) ?? name);
				return {
					callee,
					last: /[\w$]+$/.exec(callee)?.[0] ?? "",
					args: list ? this.membersOf(list) : []
				};
			}
			statement(node, { text, start: at }, target) {
				let own = node.parent?.name === "ExpressionStatement" ? node.parent : node;
				let { parent, prevSibling, from: start, to: end } = own;
				if (!parent || !/^(?:Script|Body|Block)$/.test(parent.name)) return;
				let head = this.of(target ?? node);
				if (head.includes("\n") || /\\\s*$/.test(this.text.slice(prevSibling?.to ?? start, start))) return;
				if (!target) return {
					start,
					end,
					as: "lines"
				};
				let sign = this.of(own).endsWith(";") ? ";" : "";
				return {
					start,
					end,
					as: "lines",
					rest: `${this.text.slice(at + text.length, target.to)} = ${head}${sign}`
				};
			}
			targetOf(node) {
				if (/^(?:Variable|Property)(?:Name|Definition)$/.test(node.name)) return [{
					text: this.of(node),
					start: node.from
				}, ""];
				if (node.name !== "MemberExpression") return [this.nameIn(node), ""];
				let children = childrenOf(node);
				let last = children.findLast(({ name }) => name !== "]");
				let object = children[0] ? this.of(children[0]) : "";
				if (last?.name !== "PropertyName") return [this.nameIn(last), object];
				return [{
					text: this.of(last),
					start: last.from
				}, object];
			}
		}
		var tree = __webpack_require__(30526);
		function readCode(text, language, notes) {
			let program = new Program(text, language);
			if (program.broken) return (0, anything.readAnything)(text, notes);
			program.visit(program.top, { notes });
			return program.parser;
		}
		let isEnvironment = (callee, call) => /environ\.update$/.test(callee) || callee === "Object.assign" && /\(\s*process\.env\s*,/.test(call);
		let copies = /^(?:dict|Object\.fromEntries)$/;
		let listing = /^(?:Array|Tuple)Expression$/;
		class Program extends Syntax {
			visit(node, way) {
				let { name } = node;
				name === "ForStatement" && this.loop(node, way);
				if (/^(?:Raise|Throw|Assert)Statement$/.test(name)) return;
				if (name === "BinaryExpression" && node.getChild("CompareOp")) return;
				if (/^(?:(?:Template|Format|Continued)?String|(?:Dictionary|Object|Array)Expression)$/.test(name) || way.flat && name === "TupleExpression") return void this.data(node, way);
				if (/^(?:CallExpression|NewExpression|Decorator)$/.test(name)) return void this.call(node, way);
				if (isAssignment(node) && this.membersOf(node).length > 0) return void this.assignment(node, way);
				name === "BinaryExpression" && this.fallback(node, way);
				/^(?:ParamList|PatternProperty)$/.test(name) && this.named(this.membersOf(node), "default", way.notes);
				for (let child of childrenOf(node)) this.visit(child, way);
			}
			set({ text, start }, context, values, notes, more = { environment: !1 }) {
				let literals = values.flatMap(({ value }) => this.literals(value));
				notes.set(text, start, context, literals, more);
			}
			data(node, { notes, key = "", flat }) {
				if (node.parent?.name === "ExpressionStatement") return;
				let code = [];
				let tree = this.treeOf(node, key, code);
				flat && tree.kind === "mapping" && (tree.scopes = []);
				let inside = flat ? notes : notes.in(node);
				(0, data.v)(tree, inside, [this.parser, key]);
				for (let one of code) this.visit(one, {
					notes: inside,
					key
				});
			}
			treeOf(node, key, code) {
				if (/^(?:Array|Tuple)Expression$/.test(node.name)) return this.list(this.membersOf(node), key, code);
				if (/^(?:Dictionary|Object)Expression$/.test(node.name)) return this.dictionary(node, code);
				let literal = this.literal(node, !0);
				literal || code.push(node);
				if (!literal || /\s/.test(literal.text) && !means.command.test(key)) return {
					kind: "other",
					literals: this.literals(node)
				};
				return (0, tree.b6)({
					...literal,
					exact: literal.exact && !/[%{]/.test(literal.text)
				});
			}
			list(members, key, code) {
				return {
					kind: "list",
					items: members.map(({ value }) => this.treeOf(value, key, code))
				};
			}
			dictionary(node, code) {
				let isOpen = /(?:\*\*|\.\.\.)\s*(?!os\.environ|process\.env)[\w.]/.test(this.of(node));
				let entries = this.membersOf(node).flatMap(({ name, value }) => {
					let key = name && (this.nameIn(name) ?? this.targetOf(name)[0]);
					name && code.push(name);
					let tree = this.treeOf(value, key?.text ?? "", code);
					return key ? [{
						key: key.text,
						at: key.start,
						value: tree
					}] : [];
				});
				isOpen && entries.push({
					key: "**",
					at: node.from,
					value: (0, tree.GS)()
				});
				return (0, tree.GS)(entries);
			}
			call(node, way) {
				let { callee, last, args } = this.callOf(node);
				if (means.tells.test(last)) return;
				let { notes } = way;
				notes.call(callee, node.from, this.keys(args));
				this.setter(node, notes, last, args);
				let flat = isEnvironment(callee, this.of(node)) || way.flat === !0 && copies.test(callee);
				this.named(args, "argument", flat ? notes : notes.in(node));
				means.runs.test(last) && (0, data.v)(this.list(args, "command", []), notes.in(node), ["command"]);
				for (let child of childrenOf(node)) child.name !== "ArgList" && this.visit(child, way);
				for (let { keyword, value } of args) {
					let literal = means.installs.test(last) ? this.literal(value) : void 0;
					literal && !literal.text.startsWith("-") && notes.package(literal.text, literal.start);
					let pairs = flat ? this.constants.get(this.of(value)) : void 0;
					pairs && listing.test(pairs.name) && this.visit(pairs, {
						notes,
						flat,
						key: "env"
					});
					this.visit(value, {
						notes,
						flat,
						key: keyword || (flat ? "env" : way.key)
					});
				}
			}
			loop(node, { notes }) {
				let [, name, , , , given] = childrenOf(node);
				let pairs = given?.name === "VariableName" ? this.constants.get(this.of(given)) : given;
				if (name?.name !== "VariableName" || !pairs || !listing.test(pairs.name)) return;
				RegExp(`(?:environ(?:\\[|\\.setdefault\\()|putenv\\()\\s*${this.of(name)}\\b`).test(this.of(node)) && this.visit(pairs, {
					notes,
					flat: !0,
					key: "env"
				});
			}
			setter(node, notes, last, args) {
				if ((0, names.JI)(last)) {
					let uri = args.find(({ keyword }, i) => keyword ? /^(?:tracking_)?uri$/.test(keyword) : i === 0);
					uri && this.set({
						text: last,
						start: node.from
					}, "call", [uri], notes);
					return;
				}
				let [first] = args;
				if (last === "ModelRegistry" && first?.keyword === "") {
					let literals = this.literals(first.value).map((one) => ({
						...one,
						exact: !1
					}));
					notes.set("tracking_uri", node.from, "call", literals, { environment: !1 });
				}
				if (last === "Connection" && /mlflow|hokusai/i.test(this.of(node))) for (let arg of args.filter(({ keyword }) => keyword === "host" || keyword === "uri")) this.set({
					text: "AIRFLOW_CONN_MLFLOW",
					start: arg.value.from
				}, "argument", [arg], notes);
				let named = args.find((arg) => (arg.keyword === "" || means.variable.test(arg.keyword)) && (0, names.MU)(this.nameIn(arg.value)?.text ?? ""));
				let others = args.filter((arg, i) => arg.name ? means.value.test(arg.keyword) : arg !== named && (!named?.name || i === 0));
				let name = named && this.nameIn(named.value);
				if (!name || others.length === 0) return;
				let isPair = named?.keyword === "name" && args.some(({ keyword }) => keyword === "value");
				let isPlain = named === args[0] && !named?.name && !args[1]?.name;
				let environment = (0, names.DZ)(name.text) && (isPair || isPlain) && !means.looksUp.test(last);
				let isSimple = /^(?:Variable|Property)Name$|^String$/.test(args[1]?.value.name ?? "");
				let own = environment && args.length === 2 && isSimple ? this.statement(node, name) : void 0;
				this.set(name, environment ? "call" : "default", others, notes, {
					environment,
					own
				});
			}
			fallback(node, { notes }) {
				let [left, sign, right] = childrenOf(node);
				if (!left || !right || !sign || !isFallback(this.of(sign))) return;
				let text = /["'.]?(\w+)["']?[\])]*\s*$/.exec(this.of(left))?.[1] ?? "";
				let value = {
					name: left,
					keyword: text,
					value: right
				};
				(0, names.JI)(text) && this.set({
					text,
					start: left.from
				}, "default", [value], notes);
			}
			named(members, context, notes) {
				for (let member of members) {
					let { name, keyword: text } = member;
					let environment = (0, names.DZ)(text) && context === "argument";
					name && this.set({
						text,
						start: name.from
					}, context, [member], notes, { environment });
				}
			}
			assignment(node, way) {
				for (let member of this.membersOf(node)) {
					let { name: target, keyword, value } = member;
					if (means.other.test(keyword)) continue;
					let [name, object] = target ? this.targetOf(target) : [];
					if (target && name) {
						let environment = (0, names.DZ)(name.text) && /(?:environ|\.env|^env|ENV)$/.test(object ?? "");
						let own = environment && !node.getChild("UpdateOp") ? this.statement(node, name, target) : void 0;
						this.set(name, "assignment", [member], way.notes, {
							environment,
							own
						});
					}
					target && this.visit(target, way);
					this.visit(value, {
						...way,
						key: name?.text
					});
				}
			}
			keys(args) {
				let last = args.find(({ keyword }) => keyword === "value") ?? args.findLast(({ name }) => !name);
				return args.flatMap((arg) => {
					let given = this.constants.get(this.of(arg.value)) ?? arg.value;
					let names = [...this.membersOf(given), ...this.callOf(given).args].map(({ name, keyword }) => this.nameIn(name)?.text ?? keyword);
					return [arg !== last && /^(?:key)?$/.test(arg.keyword) ? this.nameIn(given)?.text ?? "" : "", ...names];
				});
			}
		}
	}),
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
