"use strict";
exports.id = 258;
exports.ids = [258];
exports.modules = {
	77830: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { diagnose: () => diagnose_diagnose });
		var external_node_path_ = __webpack_require__(76760);
		var external_node_util_ = __webpack_require__(57975);
		var diagnose = __webpack_require__(89485);
		var observed = __webpack_require__(31441);
		var read_saved = __webpack_require__(24117);
		var files_zip = __webpack_require__(78048);
		function isZip(bytes) {
			return Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "PK";
		}
		function harInZip(bytes) {
			let zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
			let names = savedNames(zip);
			let [name, ...more] = names.filter((one) => /\.har$/i.test(one) && !/(^|\/)(__MACOSX\/|\.)/.test(one));
			if (name === void 0) throw new read_saved.sh("The archive holds no file that ends in .har.");
			if (more.length > 0) throw new read_saved.sh(`The archive holds ${more.length + 1} HAR files; give one.`);
			let har = (0, read_saved.P6)(entryOf(zip, name, read_saved.Pp));
			let folder = name.slice(0, name.lastIndexOf("/") + 1);
			let beside = new Set(names);
			let left = read_saved.Pp;
			for (let content of contentsIn(har)) {
				let file = `${folder}${content._file}`;
				if (typeof content._file != "string" || !beside.has(file) || content.text) continue;
				let body = bodyOf(zip, file, Math.min(1048576, left));
				if (!body) continue;
				left -= body.length;
				content.text = body.toString("base64");
				content.encoding = "base64";
			}
			return har;
		}
		function contentsIn(har) {
			let entries = har?.log?.entries;
			if (!Array.isArray(entries)) return [];
			return entries.flatMap((entry) => [entry?.request?.postData, entry?.response?.content].filter((one) => typeof one == "object" && !!one));
		}
		function savedNames(zip) {
			try {
				return (0, files_zip.c)(zip);
			} catch (error) {
				throw new read_saved.sh(`The archive cannot be read: ${error.message}.`);
			}
		}
		function entryOf(zip, name, limit) {
			try {
				return (0, files_zip.g)(zip, name, limit);
			} catch {
				throw new read_saved.sh("The HAR in the archive is damaged, encrypted or too large.");
			}
		}
		function bodyOf(zip, name, limit) {
			try {
				return (0, files_zip.g)(zip, name, limit);
			} catch {
				return;
			}
		}
		var redaction_redact = __webpack_require__(43629);
		var redact_headers = __webpack_require__(15155);
		var version = __webpack_require__(18743);
		var external_node_zlib_ = __webpack_require__(38522);
		var record_body = __webpack_require__(13980);
		function body_bodyOf(content, { bodySize, headers }, redact) {
			let text = content?.text ?? formText(content);
			let size = wholeNumber(content?._bytes) ?? wholeNumber(content?.size) ?? wholeNumber(bodySize) ?? 0;
			if (text === void 0 || text === "" && (size > 0 || content?._file !== void 0)) return size > 0 ? {
				bytes: size,
				truncated: !0,
				...hashOf(content)
			} : void 0;
			let isBase64 = content?.encoding?.toLowerCase() === "base64";
			let kept = Buffer.from(text, isBase64 ? "base64" : "utf8");
			let bytes = unpacked(kept);
			let body = (0, record_body.E)(bytes, redact);
			(bytes !== kept || !isBase64 && announcedIn(headers) !== bytes.length) && delete body.sha256;
			if (content?._truncated === void 0 && (size <= bytes.length || isWhole(bytes, headers))) return body;
			let { sha256: _, ...part } = body;
			let truncated = body.truncated || (content?._truncated ?? !0);
			return {
				...part,
				bytes: size,
				truncated,
				...hashOf(content)
			};
		}
		function unpacked(bytes) {
			if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
			try {
				return (0, external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: 16777216 });
			} catch {
				return bytes;
			}
		}
		function isWhole(bytes, headers) {
			if (announcedIn(headers) === bytes.length) return !0;
			try {
				return typeof JSON.parse(bytes.toString("utf8")) == "object";
			} catch {
				return !1;
			}
		}
		let announcedIn = (headers) => Number(headers.find(({ name }) => name.toLowerCase() === "content-length")?.value ?? NaN);
		function hashOf(content) {
			let hash = content?._sha256;
			return hash !== void 0 && /^[0-9a-f]{64}$/.test(hash) ? { sha256: hash } : {};
		}
		function formText(content) {
			if (!content?.params?.length) return;
			return new URLSearchParams(content.params.map(({ name, value }) => [name, value])).toString();
		}
		let wholeNumber = (value) => value !== void 0 && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
		var schemas = __webpack_require__(92857);
		var report = __webpack_require__(33856);
		let format_text = schemas.YjP().optional().catch(void 0);
		let count = schemas.aig().optional().catch(void 0);
		let flag = schemas.zMY().optional().catch(void 0);
		let Header = schemas.Ikc({
			name: schemas.YjP(),
			value: schemas.YjP()
		});
		let Headers = schemas.YOg(schemas.L5J()).catch([]).transform((all) => all.flatMap((one) => Header.safeParse(one).data ?? []));
		let Content = schemas.Ikc({
			size: count,
			text: format_text,
			encoding: format_text,
			mimeType: format_text,
			params: schemas.YOg(schemas.Ikc({
				name: schemas.YjP(),
				value: schemas.YjP().catch("")
			})).optional().catch(void 0),
			_bytes: count,
			_truncated: flag,
			_sha256: format_text,
			_file: format_text
		}).optional().catch(void 0);
		let HarEntry = schemas.Ikc({
			startedDateTime: format_text,
			time: count,
			request: schemas.Ikc({
				method: schemas.YjP(),
				url: schemas.YjP(),
				headers: Headers,
				postData: Content,
				bodySize: count
			}),
			response: schemas.Ikc({
				status: schemas.Whr().min(-1).max(999),
				headers: Headers,
				content: Content,
				comment: format_text,
				_error: format_text,
				_failureText: format_text
			}),
			timings: schemas.Ikc({
				blocked: count,
				dns: count,
				connect: count,
				ssl: count,
				send: count,
				wait: count,
				receive: count
			}).catch({}),
			comment: format_text,
			_error: format_text,
			_exchangeId: format_text,
			_checkId: format_text,
			_attempt: count,
			_proxy: report.k5.shape.proxy.catch(void 0)
		});
		let HarRun = schemas.Ikc({
			target: report.We,
			checks: schemas.YOg(report.KP),
			stopReason: report.Tn
		});
		let HarLog = schemas.Ikc({ log: schemas.Ikc({
			creator: schemas.Ikc({
				name: format_text,
				version: format_text
			}).catch({}),
			entries: schemas.YOg(schemas.L5J()),
			_run: HarRun.optional().catch(void 0)
		}) });
		var no_reply_reason = __webpack_require__(68666);
		var mlflow_routes = __webpack_require__(89553);
		var decoded = __webpack_require__(58177);
		let isMaskable = (password) => password.length >= 6 && !/^[a-z]+$/i.test(password);
		let credentialHeader = /authoriz|authentic|^(x-)?auth$|api-?key|access-?key|^key$|token|secret|passw|credential|session|^(set-)?cookie$/i;
		let challenge = /^(?:www|proxy)-authenticate$/i;
		function protectCredentials(entries, redact) {
			let found = new Set();
			let passwords = new Set();
			for (let { request, response, comment } of entries) {
				let texts = [
					request.url,
					request.postData?.text ?? "",
					response.content?.text ?? "",
					comment ?? "",
					response.comment ?? ""
				];
				for (let secret of signaturesIn(request.url)) found.add(secret);
				for (let password of passwordsIn(request)) isMaskable(password) && passwords.add(password);
				for (let { name, value } of [...request.headers, ...response.headers]) {
					let credentials = credentialsIn(name, value);
					credentials.length === 0 && texts.push(value);
					for (let one of credentials) (0, redact_headers.W)(one) || found.add(one);
				}
				for (let text of texts.flatMap(readingsOf)) for (let [key] of text.matchAll(/hk_[a-z]+_[A-Za-z0-9_-]{6,128}/gi)) found.add(key);
			}
			let secrets = [...found].filter((one) => one.length >= 16 && !one.includes("***"));
			for (let [name, all] of Object.entries({
				password: [...passwords],
				key: secrets
			})) for (let [index, secret] of all.slice(0, 20).entries()) redact.protect(`${name}-${index + 1}`, secret);
		}
		function readingsOf(text) {
			let plain = (0, redaction_redact.tv)(text);
			let all = plain === void 0 ? [text] : [text, plain];
			if (text.length > 65536) return all;
			let packed = all.flatMap((one) => one.match(/[A-Za-z0-9+/_-]{20,}/g) ?? []);
			return [...all, ...packed.map((one) => Buffer.from(one, "base64").toString("latin1"))];
		}
		function signaturesIn(url) {
			if (!(0, mlflow_routes.yD)(url) || !URL.canParse(url)) return [];
			let signed = /^(x-(amz|goog)-(signature|security-token|credential)|signature|sig)$/i;
			return [...new URL(url).searchParams].flatMap(([name, value]) => signed.test(name) ? keyId(value) : []);
		}
		function passwordsIn({ url, headers }) {
			let inHeaders = headers.flatMap(({ value }) => /^\s*Basic\s+([A-Za-z0-9+/=]{4,4096})/i.exec(value)?.[1] ?? []).map((one) => Buffer.from(one, "base64").toString().replace(/^[^:]*:?/s, ""));
			return URL.canParse(url) ? [(0, decoded.D)(new URL(url).password), ...inHeaders] : inHeaders;
		}
		function credentialsIn(name, value) {
			if (!credentialHeader.test(name) || challenge.test(name)) return [];
			let signed = /^\s*(?:AWS4|GOOG4)\S*\s.*?\bCredential=([^,\s]+).*?\bSignature=(\w+)/is.exec(value);
			if (signed) return [keyId(signed[1] ?? ""), signed[2] ?? ""];
			return [value.replace(/^\s*(?:[A-Za-z]+\s+)?/, "").trim().slice(0, 4096)];
		}
		let keyId = (credential) => credential.replace(/\/.*/s, "");
		var artifact_store = __webpack_require__(52049);
		let registryPath = /\/\d\.\d\/(preview\/)?mlflow(-artifacts)?\/|\/mlflow-artifacts\/|\/api\/mlflow(\/|$)|\/api\/health\/mlflow/;
		let validatePath = /\/api\/v\d\/keys\/validate$/;
		let commonPath = /\/api\/models(\/|$)|\/api\/v\d\/keys\/|\/(validate|health|ready|live|version)$/;
		let modelFile = /\/artifacts\/|\/(MLmodel|(conda|python_env)\.yaml|requirements\.txt|\w*model\.\w+)$/;
		let pageAsset = /\/static-files\/|\.(js|css|map|png|svg|ico|woff2?|html?)$/;
		function relevanceIn(urls, answers = []) {
			let platform = urls.flatMap((text) => {
				let url = parse(text);
				return url && (registryPath.test(url.pathname) || validatePath.test(url.pathname)) && !pageAsset.test(url.pathname) ? [url] : [];
			});
			let hosts = new Set(platform.map(({ host }) => host));
			let sites = new Set(platform.map(({ hostname }) => siteOf(hostname)));
			let isOfStore = (0, artifact_store.d)(answers);
			return (text) => {
				let url = parse(text);
				if (!url || pageAsset.test(url.pathname)) return !1;
				let { host, hostname, pathname } = url;
				if (registryPath.test(pathname) || validatePath.test(pathname)) return !0;
				let isNamed = () => answers.some((answer) => answer.includes(`${host}${pathname}`));
				if (isOfStore(text)) return !hosts.has(host);
				if ((0, mlflow_routes.yD)(text)) return hosts.size > 0 && (modelFile.test(pathname) || isNamed());
				if (/\.hokus\.ai$/.test(hostname)) return !0;
				if (commonPath.test(pathname)) return hosts.size === 0 || hosts.has(host) || sites.has(siteOf(hostname));
				return hosts.has(host) && pathname === "/";
			};
		}
		function siteOf(hostname) {
			if (/^[\d.]+$|^\[/.test(hostname)) return hostname;
			return hostname.split(".").slice(-2).join(".");
		}
		function parse(text) {
			let url = URL.canParse(text) ? new URL(text) : void 0;
			return url && /^https?:$/.test(url.protocol) ? url : void 0;
		}
		let entryLimit = 2e4;
		let exchangeLimit = 2e3;
		let wholeRecorder = /^(mitmproxy|proxyman|charles|fiddler|http toolkit|burp)/i;
		function exchangesOfHar(json, redact) {
			let parsed = HarLog.safeParse(json);
			if (!parsed.success) throw new read_saved.sh(`The file is no HAR: ${(0, read_saved.fr)(problemsIn(parsed.error))}.`);
			let { creator, entries, _run } = parsed.data.log;
			if (entries.length > entryLimit) throw new read_saved.sh(`The HAR has ${entries.length} entries; at most ${entryLimit} are read.`);
			let { readable, problems } = readEntries(entries);
			let unreadable = `${problems.length} of ${entries.length} entries cannot be read: ${(0, read_saved.fr)(problems)}.`;
			if (problems.length > 0 && readable.length === 0) throw new read_saved.sh(unreadable);
			let ours = creator.name === version.Uf;
			let { concerning, preflights, textless, usable } = read_select(readable, ours);
			let kept = usable.slice(0, exchangeLimit);
			protectCredentials(kept.map(({ entry }) => entry), redact);
			let exchanges = kept.map((one) => exchangeOf(one, ours, redact));
			let run = ours && _run ? runOf(_run, kept, redact) : void 0;
			return {
				exchanges: exchanges.sort((a, b) => a.startedAt.localeCompare(b.startedAt)),
				...run && { run },
				partial: run?.stopReason !== "completed",
				keepsHeaders: wholeRecorder.test(creator.name ?? ""),
				ignored: readable.length - concerning.length,
				notes: [
					...problems.length > 0 ? [redact(unreadable)] : [],
					...usable.length > kept.length ? [`Only the first ${exchangeLimit} of ${usable.length} requests to the platform were read.`] : [],
					...preflightNotes(preflights),
					...textless.length > 0 ? [textlessNote(textless.length)] : [],
					...ours ? [] : missingNotes(exchanges, creator.name)
				]
			};
		}
		function read_select(readable, ours) {
			if (ours) return {
				concerning: readable,
				preflights: [],
				textless: [],
				usable: readable
			};
			let isRelevant = relevanceIn(readable.map(({ entry }) => entry.request.url), readable.flatMap(({ entry }) => entry.response.content?.text?.replaceAll("\\/", "/") ?? []));
			let concerning = readable.filter(({ entry }) => isRelevant(entry.request.url));
			let isPreflight = ({ entry }) => entry.request.method === "OPTIONS";
			let asked = concerning.filter((one) => !isPreflight(one));
			let unsent = new Set(asked.flatMap(({ entry }) => isAnswered(entry) ? [] : entry.request.url));
			let forbids = ({ entry }) => unsent.has(entry.request.url) && !allowsOrigin(entry);
			let preflights = concerning.filter(isPreflight);
			return {
				concerning,
				preflights: preflights.filter((one) => !forbids(one)),
				textless: asked.filter(({ entry }) => lacksItsText(entry)),
				usable: [...asked.filter(({ entry }) => !lacksItsText(entry)), ...preflights.filter(forbids)]
			};
		}
		function readEntries(entries) {
			let readable = [];
			let problems = [];
			for (let [index, entry] of entries.entries()) {
				let parsed = HarEntry.safeParse(entry);
				parsed.success ? readable.push({
					place: index + 1,
					entry: parsed.data
				}) : problems.push(`entry ${index + 1}, ${problemsIn(parsed.error).join(", ")}`);
			}
			return {
				readable,
				problems
			};
		}
		let problemsIn = ({ issues }) => issues.map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`);
		function exchangeOf({ place, entry }, ours, redact) {
			let { request, response } = entry;
			let sent = body_bodyOf(request.postData, {
				bodySize: request.bodySize,
				headers: request.headers
			}, redact);
			let received = body_bodyOf(response.content, {
				bodySize: void 0,
				headers: response.headers
			}, redact);
			let words = failureOf(entry);
			let answered = isAnswered(entry);
			let remark = [
				ours ? "" : words,
				entry.comment,
				response.comment
			].filter((one) => one).join(": ");
			let attempt = entry._attempt ?? 1;
			return {
				id: `e${place}`,
				checkId: ours && /^[\w.-]{1,64}$/.test(entry._checkId ?? "") ? redact(entry._checkId ?? "") : "har",
				startedAt: isoTime(entry.startedDateTime),
				attempt: Number.isInteger(attempt) && attempt > 0 ? attempt : 1,
				request: {
					method: redact(request.method),
					url: redact(request.url).slice(0, 4096),
					headers: headersOf(ours ? request.headers : once(request.headers), redact),
					...sent ? { body: sent } : {}
				},
				...answered && { response: {
					status: response.status,
					headers: headersOf(response.headers, redact),
					...received ? { body: received } : {}
				} },
				...(!answered || ours && words) && { error: {
					code: (0, no_reply_reason.j)(words || remark),
					message: redact(remark || "the recording gives no reason").slice(0, 1e3)
				} },
				...ours && entry._proxy ? { proxy: JSON.parse((0, redaction_redact.Rh)(entry._proxy, redact)) } : {},
				timings: timingsOf(entry, answered)
			};
		}
		function runOf({ checks, ...rest }, kept, redact) {
			let ids = new Map(kept.map(({ place, entry }) => [entry._exchangeId, `e${place}`]));
			let here = checks.map((check) => ({
				...check,
				exchanges: check.exchanges.flatMap((id) => ids.get(id) ?? [])
			}));
			return JSON.parse((0, redaction_redact.Rh)({
				...rest,
				checks: here
			}, redact));
		}
		let failureOf = ({ _error, response }) => [
			_error,
			response._error,
			response._failureText
		].find((one) => one) ?? "";
		let allowsOrigin = ({ response: { status, headers } }) => status === 0 || status >= 200 && status < 300 && headers.some(({ name }) => name.toLowerCase() === "access-control-allow-origin");
		function isAnswered(entry) {
			let { status, content } = entry.response;
			return status > 0 && (content?.text !== void 0 || failureOf(entry) === "");
		}
		function lacksItsText(entry) {
			let { status, headers, content } = entry.response;
			if (!isAnswered(entry) || entry.request.method === "HEAD") return !1;
			if (content?.text !== void 0 && (content.text !== "" || !isMissing(content) && !isFromCache(entry))) return !1;
			if ([204, 304].includes(status)) return !1;
			let value = (wanted) => headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
			if (value("content-length") === "0") return !1;
			return content?.size !== 0 || /json|html/.test(value("content-type") ?? "");
		}
		let isMissing = ({ _file, size }) => _file !== void 0 || (size ?? 0) > 0;
		let isFromCache = ({ time, timings }) => time === 0 && !timings.wait;
		function headersOf(list, redact) {
			let values = new Map();
			for (let { name, value } of list) {
				if (!/^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name) || name === "__proto__") continue;
				if (isStrippedCredential(name, value)) continue;
				let known = values.get(name.toLowerCase()) ?? [];
				values.set(name.toLowerCase(), [...known, ...value.split("\n")]);
			}
			let headers = [...values].map(([name, all]) => [name, all.length === 1 ? all[0] ?? "" : all]);
			return (0, redact_headers.c)(Object.fromEntries(headers), redact);
		}
		let once = (list) => [...new Map(list.map((one) => [`${one.name.toLowerCase()}: ${one.value}`, one])).values()];
		function isStrippedCredential(name, value) {
			if (!/^(authorization|x-api-key)$/i.test(name)) return !1;
			return value.trim() === "" || /^\W*\w*[\W_]*(redacted|removed|stripped|hidden|masked|sanitized)/i.test(value) && !/^\w+ /.test(value);
		}
		function timingsOf({ time, timings }, answered) {
			let known = (ms) => ms !== void 0 && ms >= 0 && ms < 1e9 ? ms : void 0;
			let dns = known(timings.dns);
			let connect = known(timings.connect);
			let ssl = known(timings.ssl);
			let firstByte = [
				timings.blocked,
				timings.dns,
				timings.connect,
				timings.send,
				timings.wait
			].reduce((sum, ms) => sum + (known(ms) ?? 0), 0);
			let round = (ms) => Math.round(ms * 1e3) / 1e3;
			return {
				...dns === void 0 ? {} : { dnsMs: round(dns) },
				...connect === void 0 ? {} : { connectMs: round(Math.max(0, connect - (ssl ?? 0))) },
				...ssl === void 0 ? {} : { tlsMs: round(ssl) },
				...!answered || known(timings.wait) === void 0 ? {} : { firstByteMs: round(firstByte) },
				totalMs: round(known(time) ?? firstByte + (known(timings.receive) ?? 0))
			};
		}
		function isoTime(text) {
			let time = new Date(text ?? "");
			return Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999 || time.getUTCFullYear() < 0 ? new Date(0).toISOString() : time.toISOString();
		}
		function preflightNotes(preflights) {
			let refused = preflights.map(({ entry }) => entry.response.status).find((status) => status >= 300);
			if (refused !== void 0) return [`A CORS preflight request (OPTIONS) of the browser was refused (${refused}), so the browser did not send the request itself. Other clients send none: the API has to let OPTIONS through without a key only if pages are to register models.`];
			let { length } = preflights;
			let [some, were] = length === 1 ? ["A CORS preflight request", "was"] : [`${length} CORS preflight requests`, "were"];
			return length === 0 ? [] : [`${some} (OPTIONS) of the browser ${were} left out: other clients send none.`];
		}
		let textlessNote = (count) => `${count === 1 ? "An answer was" : `${count} answers were`} recorded without the text and left aside: the status alone does not tell who answered.`;
		function missingNotes(exchanges, creator = "") {
			let names = (name) => exchanges.some(({ request }) => request.headers[name] !== void 0);
			let notes = [];
			if (exchanges.length > 0 && !names("authorization") && !names("x-api-key")) {
				let how = /^WebInspector$/i.test(creator) ? " Chromium leaves it out unless the export is made \"with sensitive data\"." : "";
				notes.push(`No request in the file shows how, or whether, a key was sent.${how}`);
			}
			let validated = exchanges.some(({ request }) => /\/validate($|\?)/.test(request.url));
			exchanges.length > 0 && !validated && notes.push("The file holds no direct validation of the key by the auth service.");
			return notes;
		}
		var environment = __webpack_require__(37659);
		var read_report = __webpack_require__(68326);
		var verdict = __webpack_require__(73922);
		async function readSavedEvidence(path, redact) {
			let json = valueIn(path);
			if (isObject(json) && "log" in json) {
				let { run, ...har } = exchangesOfHar(json, redact);
				return {
					kind: "har",
					...har,
					...run && judgedIn(run)
				};
			}
			if (isObject(json) && "schemaVersion" in json) return evidenceOfReport(reportOf(json, redact));
			throw new read_saved.sh("The file is neither a report.json of this tool (no schemaVersion) nor a HAR (no log).");
		}
		function valueIn(path) {
			let bytes = (0, read_saved.hL)(path, { followLinks: !0 });
			return isZip(bytes) ? harInZip(bytes) : (0, read_saved.P6)(bytes);
		}
		function reportOf(json, redact) {
			let { exchanges, ...report } = (0, read_report.r)(json);
			let clean = (value) => JSON.parse((0, redaction_redact.Rh)(value, redact));
			return {
				...clean({
					...report,
					diagnosis: { causes: [] }
				}),
				exchanges: clean(exchanges.map((one) => hideCredentials(one, redact)))
			};
		}
		function evidenceOfReport(report) {
			let { exchanges } = report;
			let partial = report.stopReason !== "completed";
			let notes = partial ? ["The run behind this report did not come to its end, so some checks are missing."] : [];
			return {
				kind: "report",
				exchanges,
				...judgedIn(report),
				partial,
				notes,
				passed: report.verdict === "pass"
			};
		}
		function judgedIn({ checks, target }) {
			let isOfRun = checks.some(({ suite }) => suite !== "record");
			let failed = checks.some(verdict.KM);
			let platform = target.takenFor;
			let { reason = "" } = checks.find(({ id }) => id === "record.environment") ?? {};
			let ofRecording = {
				failed,
				disturbances: (0, environment.S7)(reason)
			};
			return {
				target,
				...isOfRun ? { checks } : ofRecording,
				...platform && { platform }
			};
		}
		function hideCredentials(exchange, redact) {
			let hidden = structuredClone(exchange);
			hidden.request.headers = (0, redact_headers.c)(hidden.request.headers, redact);
			hidden.response && (hidden.response.headers = (0, redact_headers.c)(hidden.response.headers, redact));
			return hidden;
		}
		function isObject(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		var look = __webpack_require__(77724);
		var problem = __webpack_require__(26392);
		var contract = __webpack_require__(6013);
		var client_mistakes = __webpack_require__(3108);
		var diagnosis_text = __webpack_require__(23515);
		var wording = __webpack_require__(20042);
		var exit_code = __webpack_require__(12257);
		var exchange_in_words = __webpack_require__(84708);
		var visible = __webpack_require__(38113);
		var terminal = __webpack_require__(9892);
		async function diagnose_diagnose({ flags, operands: [file = ""] }, redact) {
			let path = isFolder(file) ? (0, external_node_path_.join)(file, "report.json") : file;
			let evidence;
			try {
				evidence = await readSavedEvidence(path, redact);
			} catch (error) {
				if (!(error instanceof read_saved.sh)) throw error;
				process.stderr.write((0, terminal.z)(redact(`${(0, visible.P8)(path)}: ${(0, visible.P8)(error.message)}\n`)));
				return badInput;
			}
			let causes = (0, diagnose.h4)(evidence);
			let outcome = verdictOf(causes, evidence);
			let again = causes.length > 0 ? [] : madeTwice(evidence);
			let text = flags.json ? (0, redaction_redact.Rh)({
				outcome,
				causes,
				notes: [...again, ...evidence.notes],
				exchanges: shown(causes, evidence)
			}, redact, 2) : (0, terminal.z)(redact(renderDiagnosis(causes, evidence, outcome, again, painter())));
			process.stdout.write(`${text}\n`);
			return codeOfOutcome[outcome];
		}
		function isFolder(path) {
			try {
				return (0, look.t)(path)?.isDirectory() === !0;
			} catch (error) {
				if (error instanceof problem.kc) return !1;
				throw error;
			}
		}
		let { fine, wrong, unverified, badInput } = exit_code.h;
		let codeOfOutcome = {
			"no-cause": fine,
			cause: wrong,
			undetermined: unverified
		};
		function verdictOf(causes, { exchanges, checks }) {
			if (causes[0]) return causes[0].code === diagnose.u0 ? "undetermined" : "cause";
			let worked = exchanges.some(({ response }) => response && response.status < 400);
			let isMadeUpFor = (one) => exchanges.some((other) => !isBroken(other) && (0, observed.Jr)(other, one));
			let broke = exchanges.some((one) => isBroken(one) && !isMadeUpFor(one));
			return worked && (checks || !(broke || endsInVain(exchanges))) ? "no-cause" : "undetermined";
		}
		let endsInVain = (exchanges) => exchanges.at(-1)?.response?.status === 404 && !exchanges.some(({ request, response }) => response?.status === 200 && /\/(model-versions\/create|delete)$/.test(request.url.split("?")[0] ?? ""));
		let madeTwice = ({ kind, exchanges }) => kind === "report" ? [] : (0, client_mistakes.C)(exchanges).filter(({ id }) => id === "duplicated-by-retry").map(({ text, instead }) => `${text} ${instead}`);
		let isBroken = ({ request, response, error }) => error?.code !== "CANCELLED" && (response?.status ?? 500) >= 500 && response?.status !== 501 && !(0, contract.Iv)(request.url);
		function shown(causes, { exchanges }) {
			let ids = new Set(causes.flatMap(({ evidence }) => evidence));
			return exchanges.filter(({ id }) => ids.has(id));
		}
		function renderDiagnosis(causes, { exchanges, notes, kind, ignored, passed }, outcome, again, paint) {
			let [first, ...others] = causes;
			let failed = failuresIn(exchanges);
			let besides = ignored ? `, ${ignored} others ignored` : "";
			let source = kind === "har" ? `HAR, ${(0, wording.LS)(exchanges.length, "request")} to the platform${besides}` : "report.json";
			let none = outcome === "no-cause" ? `${passed ? "This report passed: there is nothing to diagnose" : "The file shows no failure with a known cause"}.` : exchanges.length === 0 ? "The cause is undetermined: the file holds no request to the platform." : failed.length === 0 ? "The cause is undetermined: no request is seen to fail, and none that was served was recorded whole." : `The cause is undetermined: requests failed, and no rule explains it.\n${unexplained(failed)}`;
			return [
				first ? (0, diagnosis_text.xv)(first, exchanges, paint) : none,
				again.map(visible.P8).join("\n"),
				others.length > 0 ? ["Also:", ...others.map(diagnosis_text.mB)].join("\n") : "",
				notes.length > 0 ? ["What the file lacks:", ...notes.map((note) => `- ${(0, visible.P8)(note)}`)].join("\n") : "",
				`Read from: ${source}`
			].filter((block) => block !== "").join("\n\n");
		}
		let failuresIn = (exchanges) => {
			let broken = exchanges.filter(isBroken);
			return broken.length > 0 ? broken : exchanges.filter(({ response }) => response && response.status >= 400);
		};
		function unexplained(failed) {
			return [...failed.slice(0, 3).map((one) => `  ${(0, visible.P8)(`${one.request.method} ${one.request.url} → ${(0, exchange_in_words.sG)(one)}`)}`), ...failed.length > 3 ? [`  and ${failed.length - 3} more`] : []].join("\n");
		}
		function painter() {
			let colour = (0, terminal.M)();
			return (style, text) => colour ? (0, external_node_util_.styleText)(style, text, { validateStream: !1 }) : text;
		}
	}),
	77724: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			t: () => lookAt,
			w: () => namesIn
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26392);
		function lookAt(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 });
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(path, error);
			}
		}
		function namesIn(folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__._P)(folder, error);
			}
		}
	}),
	24117: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			P6: () => parseSaved,
			Pp: () => savedFileLimit,
			fr: () => firstProblems,
			hL: () => readSavedBytes,
			sh: () => SavedFileError
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28049);
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26392);
		var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23551);
		let savedFileLimit = 33554432;
		let savedFileValues = {
			values: 1e6,
			depth: 100
		};
		class SavedFileError extends Error {
			name = "SavedFileError";
		}
		function readSavedBytes(path, { followLinks = !1 } = {}) {
			try {
				return (0, _read_js__WEBPACK_IMPORTED_MODULE_3__.XF)(path, {
					maxBytes: savedFileLimit,
					links: followLinks ? "follow" : "refuse"
				});
			} catch (error) {
				if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__.kc)) throw error;
				throw new SavedFileError(`The file ${error.what}.`);
			}
		}
		function unpacked(bytes, layers = 0) {
			if (bytes[0] !== 31 || bytes[1] !== 139) return bytes;
			if (layers === mostLayers) throw new SavedFileError("The file is gzipped again and again.");
			return unpacked(gunzip(bytes), layers + 1);
		}
		let mostLayers = 3;
		function gunzip(bytes) {
			try {
				return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: savedFileLimit });
			} catch (error) {
				let isTooLarge = error.code === "ERR_BUFFER_TOO_LARGE";
				throw new SavedFileError(isTooLarge ? "The file unpacks to more than 32 MiB." : "The file is damaged gzip.");
			}
		}
		function encodingOf([first, second]) {
			if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
			if (first === 254 && second === 255 || first === 0 && second !== 0) return "utf-16be";
			return "utf-8";
		}
		function parseSaved(input, mostText = savedFileLimit) {
			let text = (typeof input == "string" ? input : decodeSaved(input, mostText)).replace(/^\uFEFF/, "");
			let excess = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Ev)(text, savedFileValues);
			if (excess) throw new SavedFileError(`The file is not read: it ${excess}.`);
			try {
				return JSON.parse(text);
			} catch {
				let end = text.trimEnd();
				let cut = end !== "" && !/[}\]]$/.test(end) ? " It seems to be cut off at the end." : "";
				throw new SavedFileError(`The file is not JSON.${cut}`);
			}
		}
		function decodeSaved(input, mostText) {
			let bytes = unpacked(input);
			let encoding = encodingOf(bytes);
			if (encoding !== "utf-8") return new TextDecoder(encoding).decode(bytes);
			let { compact, textBytes } = (0, _text_json_js__WEBPACK_IMPORTED_MODULE_1__.Ar)(bytes);
			if (textBytes > mostText) throw new SavedFileError(`The file is not read: it holds more than ${mostText / 2 ** 20} MiB of text.`);
			return new TextDecoder().decode(compact);
		}
		function firstProblems(problems) {
			let more = problems.length - 5;
			return [...problems.slice(0, 5), ...more > 0 ? [`and ${more} more`] : []].join("; ");
		}
	}),
	78048: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => zipNames,
			g: () => readZipEntry
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		let mostEntries = 1e3;
		let endRecord = {
			signature: 101010256,
			length: 22
		};
		let directoryRecord = {
			signature: 33639248,
			length: 46
		};
		let localRecord = {
			signature: 67324752,
			length: 30
		};
		function readZipEntry(zip, name, maxBytes) {
			let found = entriesOf(zip).filter((entry) => entry.name === name);
			let [entry] = found;
			if (!entry) throw Error(`the archive holds no ${name}`);
			if (found.length > 1) throw Error(`the archive holds ${name} more than once`);
			if (entry.isEncrypted) throw Error(`${name} is encrypted`);
			if (entry.bytes > maxBytes) throw Error(`${name} has more than ${maxBytes / 2 ** 20} MiB`);
			let bytes = unpack(packedBytesOf(zip, entry), entry);
			if (bytes.length !== entry.bytes || (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== entry.crc) throw Error(`${name} is damaged`);
			return bytes;
		}
		function zipNames(zip) {
			return entriesOf(zip).map(({ name }) => name);
		}
		function entriesOf(zip) {
			let end = findEnd(zip);
			let count = zip.readUInt16LE(end + 10);
			if (count > mostEntries) throw Error(`the archive holds ${count} files, more than ${mostEntries}`);
			let entries = [];
			let at = zip.readUInt32LE(end + 16);
			for (let index = 0; index < count; index++) {
				expectRecord(zip, at, directoryRecord);
				let nameEnd = at + directoryRecord.length + zip.readUInt16LE(at + 28);
				entries.push({
					name: zip.toString("utf8", at + directoryRecord.length, nameEnd),
					method: zip.readUInt16LE(at + 10),
					isEncrypted: (zip.readUInt16LE(at + 8) & 1) == 1,
					crc: zip.readUInt32LE(at + 16),
					packedBytes: zip.readUInt32LE(at + 20),
					bytes: zip.readUInt32LE(at + 24),
					offset: zip.readUInt32LE(at + 42)
				});
				at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
			}
			return entries;
		}
		function findEnd(zip) {
			let first = Math.max(0, zip.length - endRecord.length - 65535);
			for (let at = zip.length - endRecord.length; at >= first; at--) if (zip.readUInt32LE(at) === endRecord.signature && at + endRecord.length + zip.readUInt16LE(at + 20) === zip.length) return at;
			throw Error("this is no zip archive");
		}
		function packedBytesOf(zip, { name, offset, packedBytes }) {
			expectRecord(zip, offset, localRecord);
			let start = offset + localRecord.length + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
			if (start + packedBytes > zip.length) throw Error(`${name} is cut off`);
			return zip.subarray(start, start + packedBytes);
		}
		function unpack(packed, { name, method, bytes }) {
			if (method === 0) return packed;
			if (method !== 8) throw Error(`${name} is packed by method ${method}, which is neither stored nor deflate`);
			try {
				return (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed, {
					maxOutputLength: Math.max(1, bytes),
					chunkSize: bytes + 64
				});
			} catch (error) {
				throw Error(`${name} cannot be unpacked: ${error.message}`);
			}
		}
		function expectRecord(zip, at, record) {
			if (at + record.length > zip.length || zip.readUInt32LE(at) !== record.signature) throw Error("the archive is damaged");
		}
	}),
	70620: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => groupBy });
		function groupBy(all, keyOf) {
			let groups = new Map();
			for (let one of all) {
				let key = keyOf(one);
				let group = groups.get(key);
				group ? group.push(one) : groups.set(key, [one]);
			}
			return [...groups.values()];
		}
	}),
	64779: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => movedTo });
		var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);
		let mlflowApi = /\/(ajax-)?api\/\d\.\d\/mlflow/;
		function movedTo({ url }, answer) {
			if (answer.kind === "no-reply" || ![307, 308].includes(answer.status)) return;
			let location = (0, _exchange_js__WEBPACK_IMPORTED_MODULE_0__.wx)(answer, "location");
			if (!location || !URL.canParse(location, url)) return;
			let [from, to] = [new URL(url), new URL(location, url)];
			to.hash = "";
			let isSameCall = mlflowApi.test(from.pathname) && callOf(from) === callOf(to);
			let isSamePath = trimmed(from) === trimmed(to) && from.search === to.search;
			let isWithin = to.origin === from.origin && to.username === "" && to.href !== from.href;
			return (isSameCall || isSamePath) && isWithin ? to.href : void 0;
		}
		let trimmed = ({ pathname }) => pathname.replace(/\/$/, "");
		let callOf = ({ pathname }) => pathname.split("/").filter(Boolean).slice(-2).join("/");
	}),
	13980: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => recordBody });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function recordBody(bytes, redact, limit = 16384) {
			let sha256 = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
			let shown = bytes.subarray(0, limit * 4);
			let partial = shown.length < bytes.length;
			let text = readableText(shown, partial);
			if (text === void 0) return {
				bytes: bytes.length,
				sha256,
				truncated: bytes.length > 0
			};
			let redacted = redact(text);
			let safe = partial ? redacted.slice(0, Math.max(0, redacted.length - redact.reach)) : redacted;
			let kept = safe.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
			return {
				text: kept,
				bytes: bytes.length,
				sha256,
				truncated: partial || kept.length < safe.length
			};
		}
		function readableText(bytes, partial) {
			if (bytes.includes(0)) return;
			try {
				return new TextDecoder("utf-8", {
					fatal: !0,
					ignoreBOM: !0
				}).decode(bytes, { stream: partial });
			} catch {
				return;
			}
		}
	}),
	4464: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => storedElsewhere });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
		var _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32005);
		let artifact = /\/mlflow-artifacts\/artifacts\/./;
		let redirects = [
			301,
			302,
			303,
			307,
			308
		];
		let signatures = /^(X-Amz-Signature|X-Goog-Signature|Signature|sig)$/i;
		function storedElsewhere({ method, url }, status, location) {
			if (method !== "GET" || !redirects.includes(status) || !location || !URL.canParse(location, url)) return;
			let [from, to] = [new URL(url), new URL(location, url)];
			to.hash = "";
			let isSigned = [...to.searchParams.keys()].some((name) => signatures.test(name));
			let isElsewhere = to.origin !== from.origin && to.username === "" && to.password === "";
			return artifact.test(from.pathname) && isSigned && isElsewhere && mayLeadTo(from, to) ? to.href : void 0;
		}
		function mayLeadTo(from, to) {
			let isPlain = to.protocol === "http:" && from.protocol === "http:";
			if (to.protocol !== "https:" && !isPlain) return !1;
			let host = to.hostname.replace(/\.$/, "");
			let isOfThisMachine = (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__.U9)(host) || isListed(host, ofThisMachine);
			return !isOfCloud(host) && (!isOfThisMachine || (0, _schema_identity_js__WEBPACK_IMPORTED_MODULE_1__.U9)(from.hostname));
		}
		let ofThisMachine = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
		ofThisMachine.addSubnet("0.0.0.0", 8, "ipv4");
		ofThisMachine.addSubnet("127.0.0.0", 8, "ipv4");
		ofThisMachine.addSubnet("::", 127, "ipv6");
		let ofClouds = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
		ofClouds.addSubnet("169.254.0.0", 16, "ipv4");
		ofClouds.addSubnet("fe80::", 10, "ipv6");
		for (let address of [
			"100.100.100.200",
			"168.63.129.16",
			"192.0.0.192"
		]) ofClouds.addAddress(address);
		ofClouds.addAddress("fd00:ec2::254", "ipv6");
		let isOfCloud = (hostname) => isListed(hostname, ofClouds) || /^(metadata(\.google\.internal|\.goog)?|instance-data)$/i.test(hostname);
		function isListed(hostname, list) {
			let address = hostname.replace(/^\[|\]$/g, "");
			let family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
			return family !== 0 && list.check(address, family === 4 ? "ipv4" : "ipv6");
		}
	}),
	89553: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BT: () => endpointIn,
			oz: () => methodsOf,
			qC: () => mayBeRoute,
			yD: () => isPresigned
		});
		let families = {
			experiments: {
				GET: "get get-by-name search",
				POST: "create delete restore update search set-experiment-tag delete-experiment-tag"
			},
			runs: {
				GET: "get",
				POST: "create delete restore update search log-metric log-batch log-model log-inputs log-parameter set-tag delete-tag outputs create-promptlab-run"
			},
			metrics: { GET: "get-history get-history-bulk get-history-bulk-interval" },
			artifacts: { GET: "list" },
			"registered-models": {
				GET: "get search alias get-latest-versions",
				POST: "create rename set-tag alias get-latest-versions",
				PATCH: "update",
				DELETE: "delete delete-tag alias"
			},
			"model-versions": {
				GET: "get search get-download-uri",
				POST: "create set-tag transition-stage",
				PATCH: "update",
				DELETE: "delete delete-tag"
			}
		};
		let others = /^(logged-models|traces|unified-traces|get-|webhooks|users|scorers|prompt|gateway|ui-|mlflow)/;
		function endpointIn(pathname) {
			return /\/2\.0\/(?:preview\/)?mlflow\/(.+)$/.exec(pathname)?.[1];
		}
		function methodsOf(endpoint) {
			let [family = "", action = ""] = endpoint.split("/");
			let byMethod = Object.hasOwn(families, family) ? families[family] : void 0;
			let isOne = endpoint === `${family}/${action}`;
			return Object.entries(byMethod ?? {}).flatMap(([method, actions]) => isOne && actions?.split(" ").includes(action) ? [method] : []);
		}
		function mayBeRoute(method, endpoint) {
			return others.test(endpoint) || methodsOf(endpoint).includes(method === "HEAD" ? "GET" : method);
		}
		let isPresigned = (url) => /[?&](X-Amz-Signature|X-Goog-Signature|Signature|sig)=/i.test(url);
	}),
	19176: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => probes,
			s: () => unaskedResults
		});
		var _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12829);
		var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6013);
		var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15306);
		let unaskedResults = 37;
		let get = (url) => (target) => ({
			method: "GET",
			url: url(target)
		});
		let validate = (path, headers, body) => (target) => ({
			method: "POST",
			url: `${target.authUrl}${path}`,
			headers: {
				"content-type": "application/json",
				...headers(target)
			},
			body: Buffer.from(JSON.stringify(body(target))),
			idempotent: !0
		});
		let search = (headers) => (target) => {
			let place = {
				trackingUri: target.trackingUri,
				prefix: "/api",
				headers: headers(target)
			};
			return (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.FO)(place, "GET", searchPath, short);
		};
		let byPost = (headers) => (target) => {
			let place = {
				trackingUri: target.trackingUri,
				prefix: "/api",
				headers: headers(target)
			};
			return (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.FO)(place, "POST", searchPath, {
				body: { max_results: 1 },
				idempotent: !0
			});
		};
		let withKey = (target) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq[target.access.credential](target.apiKey);
		let withGarbage = (target) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.bearer(target.garbageKey);
		let forService = (target) => ({ service_id: target.serviceId });
		let searchPath = "mlflow/experiments/search";
		let short = { query: { max_results: 1 } };
		let unasked = { query: { max_results: 37 } };
		let withNothing = ({ trackingUri }) => ({
			trackingUri,
			prefix: "/api",
			headers: {}
		});
		let mlflow = (method, path, options, way = ({ access }) => access) => (target) => {
			let { credential, ...place } = way(target);
			let headers = _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq[credential](target.apiKey);
			return (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.FO)({
				...place,
				headers
			}, method, path, options);
		};
		let searchBy = (way) => mlflow("GET", searchPath, short, way);
		let listArtifacts = (way) => mlflow("GET", "mlflow-artifacts/artifacts", { query: { path: "verify-registration-no-such-directory" } }, way);
		let removal = (way) => mlflow("DELETE", "mlflow/registered-models/delete", { body: { name: "verify-registration-no-such-model" } }, way);
		let probes = {
			"auth.root": get((t) => `${t.authUrl}/`),
			"auth.health": get((t) => `${t.authUrl}/health`),
			"auth.validate": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withKey, forService),
			"auth.validate-again": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withKey, forService),
			"auth.validate-any-service": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withKey, () => ({})),
			"auth.validate-no-key": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, () => ({}), forService),
			"auth.validate-garbage": validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withGarbage, forService),
			"auth.validate-old-path": validate("/validate", withKey, forService),
			"auth.validate-old-path-no-key": validate("/validate", () => ({}), forService),
			"auth.validate-old-path-garbage": validate("/validate", withGarbage, forService),
			"auth.validate-at-origin": (t) => validate(_contract_js__WEBPACK_IMPORTED_MODULE_1__.iQ, withKey, forService)({
				...t,
				authUrl: new URL(t.authUrl).origin
			}),
			"api.health": get((t) => `${t.apiUrl}/health`),
			"registry.health": get((t) => `${t.platformRoot}/health`),
			"registry.health-again": get((t) => `${t.platformRoot}/health`),
			"registry.version": get((t) => `${t.platformRoot}/version`),
			"registry.mlflow-health": (t) => ({
				method: "GET",
				url: `${t.platformRoot}/api/health/mlflow`,
				fewAttempts: !0
			}),
			"gateway.health": get((t) => `${t.platformRoot}/mlflow/health`),
			"search.bearer": search(withKey),
			"search.bearer-again": search(withKey),
			"search.bearer-by-post": byPost(withKey),
			"search.x-api-key": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.xApiKey(t.apiKey)),
			"search.api-key-scheme": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.apiKeyScheme(t.apiKey)),
			"search.no-key": search(() => ({})),
			"search.garbage": search(withGarbage),
			"search.no-key-unasked": (t) => (0, _mlflow_api_js__WEBPACK_IMPORTED_MODULE_0__.FO)(withNothing(t), "GET", searchPath, unasked),
			"search.no-key-by-post": byPost(() => ({})),
			"search.lower-case-bearer": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.lowerCaseBearer(t.apiKey)),
			"search.raw": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.raw(t.apiKey)),
			"search.basic": search((t) => _target_js__WEBPACK_IMPORTED_MODULE_2__.Lq.basic(t.apiKey)),
			"search.canonical-path": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.Ft),
			"search.corrected-path": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.U4),
			"search.host": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.PL),
			"registry.plain-http": get((t) => `${t.registryOrigin.replace(/^https:/, "http:")}/`),
			"mlflow.health": get((t) => `${t.trackingUri}/health`),
			"search.https": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.my),
			"search.gateway-path": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.h1),
			"search.api-host": searchBy(_target_js__WEBPACK_IMPORTED_MODULE_2__.x5),
			"mlflow.version": (t) => ({
				method: "GET",
				url: `${t.access.trackingUri}/version`,
				headers: withKey(t)
			}),
			"mlflow.logged-models": mlflow("GET", `mlflow/logged-models/m-${"0".repeat(32)}`, {}),
			"mlflow.artifacts": listArtifacts(),
			"artifacts.again": listArtifacts(),
			"artifacts.gateway-path": listArtifacts(_target_js__WEBPACK_IMPORTED_MODULE_2__.h1),
			"removal.tracking-uri": removal(),
			"removal.gateway": removal(_target_js__WEBPACK_IMPORTED_MODULE_2__.h1)
		};
	}),
	15155: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => isStandIn,
			c: () => redactHeaders
		});
		let secretHeaders = new Set([
			"authorization",
			"proxy-authorization",
			"x-api-key",
			"cookie",
			"set-cookie",
			"x-amz-security-token"
		]);
		function redactHeaders(headers, redact) {
			let hide = (name, value) => secretHeaders.has(name.toLowerCase()) ? hideCredential(value, redact) : redact(value);
			return Object.fromEntries(Object.entries(headers).map(([name, value]) => [redact(name), Array.isArray(value) ? value.map((one) => hide(name, one)) : hide(name, value)]));
		}
		let stands = /^(?:none|null|undefined|nil|\[object Object\]|your[a-z_-]{0,30}|(?:hk_[a-z]+_)?(?:\.\.\.|…|x{3,}|your[a-z_-]{0,30}))$/i;
		let names = /^(?:\$|\$env:|process\.env\.)\{?[A-Z][A-Z0-9_]{2,60}\}?$|^%[A-Z][A-Z0-9_]{2,60}%$|^\$\{\{ ?[\w.]{3,80} ?\}\}$|^\{\{? ?[a-z_][a-z_.-]{2,60} ?\}?\}$|^<[a-z][a-z _-]{2,40}>$/i;
		let keyLike = /^(hk_[a-z]+_)(?:x+|your[a-z_-]*)$/i;
		let isStandIn = (credential) => stands.test(credential) || names.test(credential);
		let around = /^((?:(?:Bearer|ApiKey|Token|Basic) |["'`]|op:\/\/|ENC\[)*)(.*?)((?:["'`]|\\[rn])*)$/is;
		let empty = /^\s*(?:Bearer|ApiKey|Token|Basic(?: Og==)?)\s*$/i;
		function hideCredential(value, redact) {
			if (empty.test(value)) return value.trim();
			let [, scheme = "", rest = ""] = /^(Bearer |ApiKey |Basic )?(.*)$/is.exec(value) ?? [];
			if (scheme && isStandIn(rest)) return `${scheme}${redact(rest.replace(keyLike, "$1..."))}`;
			let [, before = "", credential = "", after = ""] = scheme && around.exec(rest) || [
				"",
				"",
				rest
			];
			return `${scheme}${before}${/\*\*\*[\w-]+\*\*\*/.exec(redact(credential))?.[0] ?? "***"}${after}`;
		}
	}),
	70558: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => evidenceOf,
			q: () => decisiveExchange
		});
		var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84708);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		function decisiveExchange(exchanges, cause) {
			let id = cause.decisive ?? cause.evidence[0];
			return exchanges.find((exchange) => exchange.id === id);
		}
		function evidenceOf(exchange, because) {
			let { request, response, startedAt, timings } = exchange;
			let value = (name) => (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.rR)(response?.headers, name);
			let marks = [
				{
					label: "sent",
					value: (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.ei)(startedAt)
				},
				{
					label: "took",
					value: timings.totalMs < 2e3 ? "" : (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.a3)(timings.totalMs)
				},
				{
					label: "request id",
					value: value("x-request-id") || (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.rR)(request.headers, "x-request-id")
				},
				{
					label: "",
					value: value("content-type").split(";")[0]?.trim() ?? ""
				},
				{
					label: "server",
					value: value("server")
				},
				{
					label: "retry after",
					value: value("retry-after").replace(/^\d+$/, "$& s")
				}
			];
			return {
				exchange,
				outcome: (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_0__.sG)(exchange, 200, because),
				marks: marks.filter(({ value }) => value !== "")
			};
		}
	}),
	23515: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Zm: () => commandLines,
			_5: () => firstScreenText,
			mB: () => causeLine,
			qi: () => statusStyle,
			tl: () => shortLine,
			xv: () => causeText,
			yG: () => plainly
		});
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38113);
		var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70558);
		var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84957);
		var _layer_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19162);
		var _warning_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99798);
		var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20042);
		let plainly = (_style, text) => text;
		let statusStyle = {
			pass: "green",
			fail: "red",
			warn: "yellow",
			error: "magenta",
			skip: "dim"
		};
		function firstScreenText(report, paint, screen = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.ug)(report)) {
			let { cause, facts, fixes, evidence, proof, warnings } = screen;
			return [
				headlineText(screen, paint),
				...report.checks.length > 0 ? [`  ${(0, _layer_line_js__WEBPACK_IMPORTED_MODULE_3__.OQ)(report, "plain")}`] : [],
				...screen.subject === void 0 ? [] : [`  ${paint("bold", shortLine(screen.subject))}`],
				...cause ? [`  ${shortLine([...facts, cause.code].join(" · "))}`] : [],
				...registeredLines(report),
				...fixLines(fixes, paint),
				...evidence ? evidenceLines(evidence, paint) : [],
				...proof ? proofLines(proof, paint) : [],
				...cause && !proof ? [`  ${paint("bold", "See whether it is fixed:")} ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.qL}`] : [],
				...cause ? workaroundLines(cause, paint) : [],
				...warnings.flatMap((warning) => warningLines(warning, paint))
			].join("\n");
		}
		function causeText(cause, exchanges, paint) {
			let exchange = (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__.q)(exchanges, cause);
			let { confidence, because, refutedBy, nextProbe } = cause;
			return [
				paint("bold", shortLine((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.eQ)(cause))),
				`  ${shortLine([...(0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.DS)(cause), cause.code].join(" · "))}`,
				`  ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.kb[confidence]} ${shortLine(because)}`,
				...fixLines((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.jv)(cause), paint),
				...exchange ? evidenceLines((0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__.X)(exchange, because), paint) : [],
				`  ${paint("bold", "This is wrong if you see:")} ${shortLine(refutedBy)}`,
				...nextProbe === void 0 ? [] : [`  ${paint("bold", "Look next at:")} ${shortLine(nextProbe)}`],
				...cause.proof ? proofLines((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.n3)(cause.proof, exchange), paint) : [],
				...workaroundLines(cause, paint)
			].join("\n");
		}
		function causeLine(cause) {
			let { code, confidence, owner } = cause;
			return `- ${shortLine((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.eQ)(cause))} (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(code)}; ${confidence}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_5__.Hc[owner]})`;
		}
		function headlineText({ status, headline }, paint) {
			return paint("bold", paint(statusStyle[status], `${_wording_js__WEBPACK_IMPORTED_MODULE_5__.qD[status]} ${shortLine(headline)}`));
		}
		function registeredLines(report) {
			let made = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.gX)(report);
			return made ? [`  Registered as ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelName)}, version ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelVersion)}${made.after}.`] : [];
		}
		function fixLines(fixes, paint) {
			return fixes.flatMap(({ by, steps }) => {
				let heading = paint("bold", `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Y6)(by)}:`);
				let [only = ""] = steps;
				if (steps.length === 1) return [`  ${heading} ${shortLine(only)}`];
				return [`  ${heading}`, ...steps.map((step) => `  - ${shortLine(step)}`)];
			});
		}
		function evidenceLines({ exchange, outcome, marks }, paint) {
			let { method, url } = exchange.request;
			let known = marks.map(({ label, value }) => `${label} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(value, 100))}`.trim()).join(", ");
			return [`  ${paint("bold", "Evidence:")} ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(method)} ${shortLine(url)} → ${shortLine(outcome)}`, `    ${known} (${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(exchange.id)})`];
		}
		function proofLines({ command, now, fixed }, paint) {
			return [
				`  ${paint("bold", "See whether it is fixed:")}`,
				commandLines(command),
				`    answers now: ${shortLine(now)}`,
				`    when fixed:  ${shortLine(fixed)}`
			];
		}
		function workaroundLines({ workaround }, paint) {
			if (workaround === void 0) return [];
			let { registration: made } = workaround;
			let proved = made ? ` (registered ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelName)}, version ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(made.modelVersion)}, ${made.removed ? "removed again" : "which stays on the server"})` : "";
			return [`  ${paint("bold", `Until then, ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.zF)(workaround)}${proved}:`)} ${shortLine(workaround.text)}`, ...Object.entries(workaround.settings).map(([name, value]) => `      ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(name)}=${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)(value)}`)];
		}
		function warningLines({ title, reason, task }, paint) {
			return [
				`  ${paint("yellow", _wording_js__WEBPACK_IMPORTED_MODULE_5__.qD.warn)} ${shortLine(reason ?? title)} (check: ${shortLine(title)})`,
				...task.step === "" ? [] : [`    ${paint("bold", `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Y6)(task.by)}:`)} ${(0, _warning_task_js__WEBPACK_IMPORTED_MODULE_4__.H)(task)}`],
				...task.command === void 0 ? [] : [commandLines(task.command)]
			];
		}
		function shortLine(text) {
			return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.P8)((0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Jj)(text, 600));
		}
		function commandLines(command) {
			return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(command).replace(/^/gm, "      ");
		}
	}),
	84957: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DS: () => causeFacts,
			Pl: () => headline,
			RN: () => isRecordedAnswer,
			cG: () => gateReason,
			eQ: () => causeHeadline,
			gX: () => registeredOf,
			jv: () => fixesOf,
			n3: () => toldOnce,
			s5: () => openWarnings,
			ug: () => firstScreenOf,
			zT: () => isExplained
		});
		var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92857);
		var _group_by_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70620);
		var _python_steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58945);
		var _schema_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19124);
		var _text_echoes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40938);
		var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84708);
		var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28049);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38113);
		var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70558);
		var _layer_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19162);
		var _warning_task_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99798);
		var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20042);
		let exposures = [
			"OPEN_REGISTRY",
			"KEY_ECHOED",
			"KEY_STILL_ACCEPTED"
		];
		function firstScreenOf(report) {
			let [cause] = report.diagnosis.causes;
			let exchange = cause ? (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__.q)(report.exchanges, cause) : exchangeOfTrouble(report);
			return {
				status: (0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.rL)(report),
				headline: headline(report),
				...cause ? { cause } : {},
				...cause && report.verdict === "pass" && !isExposure(cause) ? { subject: causeHeadline(cause) } : {},
				facts: cause ? [...causeFacts(cause), ...keyStatement(report, cause)] : [],
				fixes: cause ? fixesOf(cause) : stopSteps(report),
				...exchange ? { evidence: (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_4__.X)(exchange, cause?.because) } : {},
				...cause?.proof ? { proof: toldOnce(cause.proof, exchange) } : {},
				warnings: openWarnings(report)
			};
		}
		let isRecordedAnswer = (now) => /^\d{3}(?!, as in the evidence)\b/.test(now);
		function toldOnce(proof, exchange) {
			let { response } = exchange ?? {};
			return response !== void 0 && exchange !== void 0 && proof.now === (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__.sG)(exchange) ? {
				...proof,
				now: `${response.status}, as in the evidence`
			} : proof;
		}
		let openWarnings = (report) => report.checks.filter((check) => check.status === "warn" && !isExplained(check, report)).map((check) => ({
			...check,
			task: (0, _warning_task_js__WEBPACK_IMPORTED_MODULE_6__.L)(check, report)
		}));
		let isExplained = ({ id }, { verdict, diagnosis: { causes } }) => verdict !== "pass" && causes.some(({ explains }) => explains?.includes(id));
		function registeredOf({ verdict, registration }) {
			let { modelName, modelVersion, cleanup } = registration ?? {};
			if (verdict !== "pass" || modelName === void 0 || modelVersion === void 0) return;
			return {
				modelName,
				modelVersion,
				after: cleanup?.done ? ", read back, and removed again" : " and read back; it stays on the server"
			};
		}
		function headline(report) {
			let [cause] = report.diagnosis.causes;
			switch (report.verdict) {
				case "pass": return [passHeadline(report), ...exposed(report.diagnosis.causes)].join(": ");
				case "fail": return cause ? causeHeadline(cause) : "Registration is broken, and the cause could not be determined";
				case "error":
					if (report.stopReason !== "completed") return `${_wording_js__WEBPACK_IMPORTED_MODULE_7__.WQ[report.stopReason]} before the end`;
					return `Could not verify the registration: ${cause ? causeHeadline(cause) : whyNot(report)}`;
				case "skipped": return "The registration was not verified: the run was skipped";
			}
		}
		function gateReason(report) {
			let [cause] = report.diagnosis.causes;
			if (report.verdict === "pass" && report.counts.warn > 0) {
				let [first] = report.checks.filter(({ status }) => status === "warn");
				return `${headline(report)}. The first: ${first?.title}: ${first?.reason ?? ""}`;
			}
			if (cause) return `${headline(report)} (${cause.code}, layer: ${_layer_line_js__WEBPACK_IMPORTED_MODULE_5__.E5[cause.layer]}, owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__.Hc[cause.owner]})`;
			let trouble = (0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.QJ)(report);
			return trouble?.reason && report.verdict === "fail" ? `${headline(report)}: ${trouble.reason}` : headline(report);
		}
		let isExposure = ({ code }) => exposures.includes(code);
		let exposed = (causes) => causes.filter(isExposure).slice(0, 1).map(causeHeadline);
		function causeHeadline({ headline, summary }) {
			return (headline ?? summary).trim().replace(/\.$/, "");
		}
		function passHeadline(report) {
			let { counts, registration } = report;
			let warned = counts.warn > 0 ? `, with ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.LS)(counts.warn, "warning")}` : "";
			let warnings = (0, _schema_gate_js__WEBPACK_IMPORTED_MODULE_8__.m)(report) || warned;
			if (report.checks.some(({ suite }) => suite === "record")) return `${recordedHeadline(report.exchanges)}${warnings}`;
			if (registration?.modelVersion !== void 0) return `Registration works${warnings}`;
			return report.checks.some(({ id, status }) => id === (0, _python_steps_js__WEBPACK_IMPORTED_MODULE_9__.fc)("register") && status === "pass") ? `The stock Python client registers${warnings}; this tool did not try to` : `Checks passed${warnings}; no registration was attempted`;
		}
		function recordedHeadline(exchanges) {
			let created = exchanges.filter(({ request, response }) => /\/model-versions\/create$/.test(request.url) && response?.status === 200);
			if (created.length === 0) return "The command’s requests went well, and none of them registered a model";
			let { name, version } = Answered.safeParse((0, _text_json_js__WEBPACK_IMPORTED_MODULE_2__.qF)(created.at(-1)?.response?.body?.text ?? "")).data?.model_version ?? {};
			return `The command registered ${name === void 0 ? "a model" : `${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_3__.P8)(name)}, version ${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_3__.P8)(version ?? "")}`}${created.length > 1 ? `, and ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.LS)(created.length - 1, "more version")}` : ""}`;
		}
		let Answered = zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({ model_version: zod__WEBPACK_IMPORTED_MODULE_10__.Ikc({
			name: zod__WEBPACK_IMPORTED_MODULE_10__.YjP(),
			version: zod__WEBPACK_IMPORTED_MODULE_10__.YjP()
		}) });
		function whyNot(report) {
			let trouble = (0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.QJ)(report);
			if (!trouble) return "nothing was checked";
			return trouble.reason ?? "the cause could not be determined";
		}
		function causeFacts({ category, owner, confidence }) {
			return [
				(0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.Iu)(_wording_js__WEBPACK_IMPORTED_MODULE_7__.wF[category]),
				`owner: ${_wording_js__WEBPACK_IMPORTED_MODULE_7__.Hc[owner]}`,
				confidence
			];
		}
		function keyStatement(report, { category, confidence }) {
			let { checks, diagnosis, exchanges, verdict, target } = report;
			if (verdict === "pass") return [];
			if (category === "KEY") return [`the key ${confidence === "possible" ? "may be" : "is"} the problem`];
			if (diagnosis.causes.some((one) => one.category === "KEY" && one.confidence !== "possible")) return ["your key has a problem of its own"];
			if ((0, _text_echoes_js__WEBPACK_IMPORTED_MODULE_0__.F)(exchanges).length > 0) return ["answers show your key: replace it once they no longer do"];
			if (target.takenFor === "mlflow") return loginStatement(report);
			let passed = (id) => checks.some((check) => check.id === id && check.status === "pass");
			let isValid = passed("auth.key-valid") || passed("bearer.accepted");
			if (category === "SCOPE") return isValid ? ["your key is valid, but not for this"] : [];
			if (category === "CLIENT") return isValid ? ["your key is fine"] : [];
			return isValid ? ["your key is fine, keep it"] : ["nothing speaks against your key, keep it"];
		}
		function loginStatement({ checks, exchanges }) {
			let isSent = exchanges.some(({ request }) => (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__.rR)(request.headers, "authorization") !== "");
			let isServed = checks.some(({ id, status }) => id === "mlflow.served" && status === "pass");
			return isSent && isServed ? ["your login is fine"] : [];
		}
		function fixesOf({ remediation }) {
			return (0, _group_by_js__WEBPACK_IMPORTED_MODULE_11__.$)(remediation, ({ by }) => by).map((steps) => ({
				by: steps[0].by,
				steps: steps.map(({ text }) => text)
			}));
		}
		function stopSteps({ stopReason, verdict }) {
			if (stopReason === "completed" || verdict !== "error") return [];
			return [{
				by: "caller",
				steps: [stopReason === "cancelled" ? "Run it again: a run that was cancelled proves nothing." : "Find out why this answer takes so long, or give the run more time (timeout), and run it again."]
			}];
		}
		function exchangeOfTrouble(report) {
			let trouble = (0, _wording_js__WEBPACK_IMPORTED_MODULE_7__.QJ)(report);
			return report.exchanges.find(({ id }) => id === trouble?.exchanges.at(-1));
		}
	}),
	19162: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E5: () => layerLabel,
			OQ: () => layerLine,
			y4: () => layerStates
		});
		var _schema_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33856);
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73922);
		var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12039);
		var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20042);
		let layerLabel = {
			client: "caller",
			network: "network",
			auth: "auth",
			proxy: "API",
			gateway: "gateway",
			mlflow: "MLflow",
			artifacts: "artifacts",
			registry: "registry",
			event: "event"
		};
		function layerStates(report) {
			let blamed = blamedLayers(report);
			let first = Math.min(...[...blamed.keys()].map((layer) => _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.ZF.indexOf(layer)), _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.ZF.length);
			let explained = explainedChecks(report);
			let waiting = (0, _waiting_checks_js__WEBPACK_IMPORTED_MODULE_1__.Jb)(report.checks);
			let isPlain = report.target.takenFor === "mlflow";
			return _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.ZF.filter((layer) => layer !== "event" || isAsked(report.checks, layer)).filter((layer) => !isPlain || ![
				"auth",
				"proxy",
				"gateway"
			].includes(layer) || blamed.has(layer)).map((layer) => {
				let index = _schema_report_js__WEBPACK_IMPORTED_MODULE_0__.ZF.indexOf(layer);
				let label = isPlain && layer === "proxy" ? "in front of MLflow" : layerLabel[layer];
				let own = report.checks.filter((check) => check.layer === layer);
				let blame = blamed.get(layer);
				if (blame) return {
					layer,
					label,
					status: blame
				};
				let left = own.filter(({ id }) => !explained.has(id));
				let worst = [
					"fail",
					"error",
					"warn"
				].find((one) => left.some(({ status }) => status === one));
				let isOpen = index > first && own.some((check) => waiting.has(check.id) && !isOfAnotherClient(check));
				let passed = own.some(({ status }) => status === "pass");
				return {
					layer,
					label,
					status: worst ?? (passed && !isOpen ? "pass" : "skip")
				};
			});
		}
		function layerLine(report, signs) {
			let sign = signs === "emoji" ? _wording_js__WEBPACK_IMPORTED_MODULE_2__.H0 : _wording_js__WEBPACK_IMPORTED_MODULE_2__.qD;
			return layerStates(report).map(({ label, status }) => `${label} ${sign[status]}`).join(" → ");
		}
		function blamedLayers({ diagnosis, verdict }) {
			let status = verdict === "pass" ? "warn" : _wording_js__WEBPACK_IMPORTED_MODULE_2__.cb[verdict];
			return new Map(diagnosis.causes.map(({ layer }) => [layer, status]));
		}
		function explainedChecks(report) {
			let { causes } = report.diagnosis;
			if (causes.length === 0) return new Set();
			let lists = causes.map(({ explains }) => explains);
			if (lists.some((list) => list === void 0)) return new Set(report.checks.filter(_schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__.KM).map(({ id }) => id));
			return new Set([...lists.flatMap((list) => list ?? []), ...refusedAlike(report)]);
		}
		function refusedAlike({ checks, exchanges, diagnosis: { causes } }) {
			let told = ({ response }) => response && response.status >= 400 && response.body?.text ? `${response.status} ${response.body.text}` : void 0;
			let byId = new Map(exchanges.map((exchange) => [exchange.id, told(exchange)]));
			let deciding = new Set(causes.map(({ decisive }) => byId.get(decisive ?? "")));
			deciding.delete(void 0);
			let isAlike = (id) => deciding.has(byId.get(id ?? ""));
			return checks.filter((check) => isAlike(check.exchanges.at(-1))).map(({ id }) => id);
		}
		let isOfAnotherClient = ({ suite }) => suite === "python_client";
		let isAsked = (checks, wanted) => checks.some(({ layer, status }) => layer === wanted && status !== "skip");
	}),
	12039: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jb: () => heldUp,
			SN: () => waitingIds,
			cP: () => waitingGroups
		});
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73922);
		var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65784);
		var _suites_plain_titles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44669);
		var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20042);
		function waitingGroups(checks) {
			let groups = new Map();
			for (let [check, root] of rootsOf(checks)) groups.set(root, [...groups.get(root) ?? [], check]);
			return [...groups].map(([root, held]) => ({
				root,
				checks: held,
				text: waitingText(root, held)
			})).sort((a, b) => b.checks.length - a.checks.length);
		}
		function heldUp(checks) {
			return new Set([...rootsOf(checks)].flatMap(([{ id }, root]) => (0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__.KM)(root) ? [id] : []));
		}
		function waitingIds(checks) {
			return new Set([...rootsOf(checks).keys()].map(({ id }) => id));
		}
		function waitingText(root, held) {
			let count = held.length;
			if (held.includes(root)) return `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(count, "check")} ${count === 1 ? "was" : "were"} left out: ${root.reason ?? "no reason"}`;
			let wanted = root.title !== _suites_plain_titles_js__WEBPACK_IMPORTED_MODULE_1__.U[root.id] && (0, _suites_index_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(root)?.awaited || `“${root.title}”`;
			let leftOut = root.status === "skip" ? `, which was left out: ${root.reason ?? "no reason"}` : "";
			return `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_2__.LS)(count, "check")} ${count === 1 ? "needs" : "need"} ${wanted}${leftOut}`;
		}
		function rootsOf(checks) {
			let byId = new Map(checks.map((check) => [check.id, check]));
			let roots = new Map();
			for (let check of checks) {
				if (check.status !== "skip") continue;
				let unmet = check.needs.map((need) => byId.get(need)).find((one) => one && ((0, _schema_verdict_js__WEBPACK_IMPORTED_MODULE_3__.KM)(one) || one.status === "skip"));
				let alike = unmet ? [] : checks.filter((one) => one.status === "skip" && one.reason === check.reason);
				unmet ? roots.set(check, roots.get(unmet) ?? unmet) : alike.length >= 3 && roots.set(check, alike[0] ?? check);
			}
			return roots;
		}
	}),
	99798: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => taskText,
			L: () => taskOfWarning
		});
		var _suites_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65784);
		let ownerOfLayer = {
			client: "caller",
			network: "caller",
			auth: "auth team",
			proxy: "API team",
			gateway: "API team",
			mlflow: "infrastructure",
			artifacts: "infrastructure",
			registry: "infrastructure",
			event: "API team"
		};
		let taskText = ({ step, done }) => step === "" ? "" : `${step} Done when ${done}.`;
		function taskOfWarning(check, report) {
			let onWarning = (0, _suites_index_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(check)?.onWarning;
			let command = onWarning?.command?.(report);
			let now = onWarning?.now?.(report);
			let { by, step, done } = onWarning ?? {
				by: ownerOfLayer[check.layer],
				step: "",
				done: "the check passes without a warning"
			};
			return {
				by: report.target.takenFor === "mlflow" && by !== "caller" ? "infrastructure" : by,
				step,
				done: now ? `${done} (now: ${now})` : done,
				...command && { command }
			};
		}
	}),
	68326: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => parseReport,
			r: () => reportFrom
		});
		var _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24117);
		var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33856);
		function parseReport(text) {
			return reportFrom((0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.P6)(text, mostTextOfFile));
		}
		let mostTextOfFile = 12582912;
		function reportFrom(json) {
			if (typeof json != "object" || !json || Array.isArray(json)) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh("The file is no report.json of this tool.");
			if ("kind" in json && json.kind === "merged") throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh("This is a merged report already; take the report.json of its legs.");
			let stated = "schemaVersion" in json ? json.schemaVersion : void 0;
			if (typeof stated == "number" && stated !== _report_js__WEBPACK_IMPORTED_MODULE_1__.CZ) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh(`The report has schemaVersion ${stated}, and this release reads ${_report_js__WEBPACK_IMPORTED_MODULE_1__.CZ}: use the release that wrote it.`);
			let { exchanges = [], ...rest } = json;
			if (isMoreThan(rest, {
				values: mostValues,
				text: mostText
			})) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh("The file is no report.json of this tool: it holds more than any run has.");
			let parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__.pl.safeParse({
				...rest,
				exchanges: Array.isArray(exchanges) ? [] : exchanges
			});
			if (!parsed.success) throw notOurs(parsed.error);
			return {
				...parsed.data,
				exchanges: exchanges.map(exchangeFrom)
			};
		}
		function exchangeFrom(json, index) {
			let parsed = _report_js__WEBPACK_IMPORTED_MODULE_1__.k5.safeParse(json);
			if (!parsed.success) throw notOurs(parsed.error, ["exchanges", index]);
			let exchange = parsed.data;
			if (isMoreThan(exchange, {
				values: mostValues,
				text: mostOfExchange
			})) throw new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh(`The file is no report.json of this tool: exchanges.${index} holds more than is ever kept.`);
			return exchange;
		}
		let mostOfExchange = 2e5;
		let mostText = 2097152;
		let mostValues = 5e4;
		let mostItems = {
			checks: 2e3,
			causes: 200,
			leftovers: 1e3
		};
		function isMoreThan(given, most) {
			let values = 0;
			let text = 0;
			let isTooMuch = (value, name) => {
				values++;
				text += name.length + (typeof value == "string" ? value.length : 0);
				if (values > most.values || text > most.text) return !0;
				if (typeof value != "object" || !value) return !1;
				if (!Array.isArray(value)) return Object.entries(value).some(([inner, one]) => isTooMuch(one, inner));
				return value.length > (mostItems[name] ?? most.values) || value.some((one) => isTooMuch(one, ""));
			};
			return isTooMuch(given, "");
		}
		function notOurs({ issues }, at = []) {
			let problems = issues.map(({ path, message }) => `${placeOf([...at, ...path])}: ${message}`);
			return new _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.sh(`The file is no report.json of this tool: ${(0, _files_read_saved_js__WEBPACK_IMPORTED_MODULE_0__.fr)(problems)}.`);
		}
		function placeOf(path) {
			return path.filter((step) => typeof step == "number" || /^[A-Za-z]{1,30}$/.test(String(step))).join(".") || "its top";
		}
	})
};
