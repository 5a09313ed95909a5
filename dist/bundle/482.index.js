"use strict";
exports.id = 482;
exports.ids = [
	482,
	2365,
	6875
];
exports.modules = {
	16875: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readDocument: () => readDocument,
			updateDocument: () => updateDocument
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _files_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77724);
		var _files_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52204);
		var _files_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26392);
		var _files_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23551);
		var _files_replace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91691);
		var _report_final_test_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83314);
		var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48218);
		function readDocument(path, env) {
			return (0, _arguments_js__WEBPACK_IMPORTED_MODULE_7__.e$)("--update", () => {
				let full = (0, _files_place_js__WEBPACK_IMPORTED_MODULE_2__.UA)(path, env);
				let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(full);
				if ((0, _files_look_js__WEBPACK_IMPORTED_MODULE_1__.t)(full)) return (0, _files_read_js__WEBPACK_IMPORTED_MODULE_4__.XF)(full, {
					maxBytes: 8388608,
					links: "refuse"
				}).toString("utf8");
				if (!(0, _files_look_js__WEBPACK_IMPORTED_MODULE_1__.t)(folder)) throw new _files_problem_js__WEBPACK_IMPORTED_MODULE_3__.kc("unusable", folder, "does not exist");
				return "";
			});
		}
		async function updateDocument(path, report, redact) {
			let renewed = (0, _report_final_test_report_js__WEBPACK_IMPORTED_MODULE_6__.updateFinalTestReport)(readDocument(path, process.env), report, redact);
			await (0, _files_replace_js__WEBPACK_IMPORTED_MODULE_5__.f)(path, renewed);
		}
	}),
	83314: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			generatedEnd: () => generatedEnd,
			generatedStart: () => generatedStart,
			renderFinalTestReport: () => renderFinalTestReport,
			updateFinalTestReport: () => updateFinalTestReport
		});
		var _schema_verdict_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(73922);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70558);
		var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84957);
		var _plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85738);
		var _sections_checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6506);
		var _sections_comparison_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79714);
		var _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41182);
		var _sections_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55282);
		var _sections_lead_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89153);
		var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3405);
		var _sections_registration_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24034);
		var _suite_results_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71089);
		var _transcript_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(73110);
		var _waiting_checks_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12039);
		var _wording_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(20042);
		let generatedStart = "<!-- verify-registration: generated from here; edits below are lost -->";
		let generatedEnd = "<!-- verify-registration: generated up to here -->";
		function renderFinalTestReport(report) {
			return (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__.lS)([
				(0, _sections_lead_js__WEBPACK_IMPORTED_MODULE_8__.c)(report, "#"),
				(0, _sections_lead_js__WEBPACK_IMPORTED_MODULE_8__.K)(report),
				(0, _sections_environment_js__WEBPACK_IMPORTED_MODULE_7__.B)(report),
				suitesSection(report),
				(0, _sections_diagnosis_js__WEBPACK_IMPORTED_MODULE_6__.VE)(report, { exchangesFollow: foldedExchanges }),
				exchangeFolds(report),
				remainingIssues(report),
				workaroundSection(report),
				(0, _sections_comparison_js__WEBPACK_IMPORTED_MODULE_5__.v)(report.comparison, (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__.B7)(report.checks)),
				(0, _sections_registration_js__WEBPACK_IMPORTED_MODULE_10__.q)(report),
				(0, _sections_registration_js__WEBPACK_IMPORTED_MODULE_10__.Z)(report),
				instructions(report),
				(0, _sections_environment_js__WEBPACK_IMPORTED_MODULE_7__.M)(report),
				pointers(report)
			]);
		}
		function updateFinalTestReport(document, report, redact = (text) => text) {
			let part = `${generatedStart}\n\n${redact(renderFinalTestReport(report))}\n${generatedEnd}`;
			let start = document.indexOf(generatedStart);
			let end = document.indexOf(generatedEnd, start);
			if (start < 0 || end < 0) return `${document.trimEnd()}${document.trim() === "" ? "" : "\n\n"}${part}\n`;
			return `${document.slice(0, start)}${part}${document.slice(end + 50)}`;
		}
		function suitesSection(report) {
			let suites = (0, _suite_results_js__WEBPACK_IMPORTED_MODULE_11__.f3)(report);
			if (suites.length === 0) return "";
			let held = (0, _waiting_checks_js__WEBPACK_IMPORTED_MODULE_13__.SN)(report.checks);
			let ran = report.checks.filter(({ id }) => !held.has(id));
			let isListed = report.counts.skip <= report.checks.length * .3;
			let trouble = ran.filter(_schema_verdict_js__WEBPACK_IMPORTED_MODULE_15__.KM);
			let explained = ran.filter((check) => check.status === "warn" && (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.zT)(check, report));
			return (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__.x9)([
				`## Results\n\n${(0, _wording_js__WEBPACK_IMPORTED_MODULE_14__.J7)(report.counts)}.`,
				suites.map(suiteLine).join("\n"),
				tableOf([...trouble, ...explained], isListed ? void 0 : 140),
				[(0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_4__.hl)(report), reasonLines(report)].filter((lines) => lines !== "").join("\n"),
				...isListed ? suites.map(({ name, checks }) => passedFold(name, checks)) : []
			]);
		}
		let suiteLine = ({ name, status, counts }) => `- ${_wording_js__WEBPACK_IMPORTED_MODULE_14__.H0[status]} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(name)}: ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_14__.J7)(counts)}`;
		let tableOf = (checks, textLength) => checks.length === 0 ? "" : (0, _sections_checks_js__WEBPACK_IMPORTED_MODULE_4__.Dv)(checks, {
			exchanges: !0,
			...textLength && { textLength }
		});
		function reasonLines({ checks }) {
			let held = (0, _waiting_checks_js__WEBPACK_IMPORTED_MODULE_13__.SN)(checks);
			let roots = new Set((0, _waiting_checks_js__WEBPACK_IMPORTED_MODULE_13__.cP)(checks).map(({ root }) => root.id));
			return checks.filter(({ id, status }) => status === "skip" && !held.has(id) && !roots.has(id)).map(({ title, reason }) => `- ${_wording_js__WEBPACK_IMPORTED_MODULE_14__.H0.skip} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(title)}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(reason ?? "")}`).join("\n");
		}
		function passedFold(name, checks) {
			let table = tableOf(checks.filter(({ status }) => status === "pass"));
			return table && (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__.TM)(`${name}: what passed`, table);
		}
		let foldedExchanges = 5;
		function exchangeFolds(report) {
			let folds = report.diagnosis.causes.slice(0, 5).flatMap((cause, index) => {
				let exchange = (0, _decisive_exchange_js__WEBPACK_IMPORTED_MODULE_1__.q)(report.exchanges, cause);
				return exchange ? [(0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__.TM)(`Cause ${index + 1}: the deciding request and its answer`, (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p0)((0, _transcript_js__WEBPACK_IMPORTED_MODULE_12__.renderExchange)(exchange, { hashes: !1 }), "", 6e3))] : [];
			});
			return folds.length === 0 ? "" : ["## HTTP evidence", ...folds].join("\n\n");
		}
		function remainingIssues(report) {
			let tasks = [...report.diagnosis.causes.map(taskOf), ...(0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.s5)(report).map(({ title, task: { by, step, done } }) => ({
				title,
				by,
				step: step || "Look at what was seen",
				done
			}))];
			if (tasks.length === 0) return "";
			let rows = tasks.map(({ title, by, step, done }, index) => [
				String(index + 1),
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(title),
				_wording_js__WEBPACK_IMPORTED_MODULE_14__.Hc[by],
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(step),
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(done)
			]);
			return `## Remaining issues\n\n${(0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_9__.Qj)([
				"Priority",
				"Issue",
				"Owner",
				"Step",
				"Done when"
			], rows)}`;
		}
		function taskOf(cause) {
			let [first] = (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.jv)(cause);
			let done = cause.proof?.fixed ?? "another verification passes";
			return {
				title: (0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.eQ)(cause),
				by: first?.by ?? cause.owner,
				step: first?.steps[0] ?? "",
				done
			};
		}
		function workaroundSection({ diagnosis: { causes }, verdict }) {
			if (causes.length === 0 || verdict === "pass") return "";
			let found = causes.flatMap(({ workaround }) => workaround ?? []);
			if (found.length === 0) return `## Workarounds\n\n${noneFound(causes.flatMap(({ tried }) => tried ?? []))}`;
			return ["## Workarounds", ...found.map(({ text, settings, verified, registration }) => {
				let made = registration ? ` of ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(registration.modelName)}, version ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(registration.modelVersion)}, ${registration.removed ? "removed again" : "which stays on the server"}` : "";
				let proof = verified ? `proved by a registration${made}` : "not verified";
				let lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
				let fence = lines.length > 0 ? (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.MW)(lines.join("\n")) : "";
				return `- ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(text)} (${proof})${fence}`;
			})].join("\n\n");
		}
		function noneFound(tried) {
			if (tried.length === 0) return "None was tried: one is looked for where a run may write and cannot begin to.";
			return [
				"None found; tried:",
				"",
				...tried.map(({ text, outcome }) => `- ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(text)} ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(outcome)}`)
			].join("\n");
		}
		function instructions(report) {
			let { verdict, registration, target } = report;
			if (verdict !== "pass" || registration?.modelVersion === void 0) return "";
			let settings = target.takenFor === "mlflow" ? (0, _plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__.Kh)(report) : [
				`MLFLOW_TRACKING_URI=${target.trackingUri}`,
				"HOKUSAI_API_KEY=<your key>",
				"MLFLOW_TRACKING_TOKEN=<the same key>"
			];
			return `## Configuration that works\n\nThis run registered a model with it. How to: INSTRUCTIONS.md.\n\n${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p0)(settings.join("\n"))}`;
		}
		function pointers(report) {
			return `---\n\nTo click through: \`report.html\`. For programs: \`report.json\`. All ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_14__.LS)(report.exchanges.length, "exchange")}: \`transcript.txt\`.`;
		}
	}),
	85738: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DM: () => program,
			Kh: () => plainSettings,
			Lg: () => plainSections,
			Tr: () => workflowFence
		});
		var _text_curl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79561);
		var _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84708);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99174);
		var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27922);
		function loginOf({ exchanges }) {
			let own = exchanges.map(({ request }) => (0, _text_exchange_in_words_js__WEBPACK_IMPORTED_MODULE_1__.rR)(request.headers, "authorization")).find((value) => value.includes(_text_curl_js__WEBPACK_IMPORTED_MODULE_0__.G)) ?? "";
			return own === "" ? "none" : /^basic /i.test(own) ? "basic" : "token";
		}
		let variables = {
			none: [],
			basic: [["MLFLOW_TRACKING_USERNAME", "<your user name>"], ["MLFLOW_TRACKING_PASSWORD", "<your password>"]],
			token: [["MLFLOW_TRACKING_TOKEN", "<your token>"]]
		};
		function plainSettings(report) {
			let login = variables[loginOf(report)].map(([name, value]) => `${name}=${value}`);
			return [`MLFLOW_TRACKING_URI=${report.target.trackingUri}`, ...login];
		}
		function plainSections(report) {
			let login = loginOf(report);
			return [
				environment(report, login),
				check(login),
				python,
				workflow(report, login),
				traps
			];
		}
		let told = {
			none: "This server asked for no login.",
			basic: "This server has a login of its own: a user name and a password, which its administrators give you.",
			token: "What stands in front of this server asks for a token."
		};
		function environment({ target }, login) {
			let unwanted = Object.values(variables).filter((one) => one !== variables[login]).flat().map(([name]) => name);
			let lines = [
				`export MLFLOW_TRACKING_URI=${(0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_3__.r)(target.trackingUri)}`,
				...variables[login].map(([name, value]) => `export ${name}='${value}'`),
				`unset ${unwanted.join(" ")}`
			];
			return [
				"## 1. Environment",
				told[login],
				(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.p0)(lines.join("\n"), "sh")
			].join("\n\n");
		}
		function check(login) {
			let command = `curl -sS --fail ${{
				none: "",
				basic: "-u \"$MLFLOW_TRACKING_USERNAME:$MLFLOW_TRACKING_PASSWORD\" ",
				token: "-H \"Authorization: Bearer $MLFLOW_TRACKING_TOKEN\" "
			}[login]}"$MLFLOW_TRACKING_URI/api/2.0/mlflow/experiments/search?max_results=1"`;
			return `## 2. Check the way to MLflow

It answers a list of experiments.

${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.p0)(command, "sh")}`;
		}
		let program = (remark, afterwards) => `\`\`\`python
import mlflow
from mlflow import MlflowClient

NAME = "my-model"${remark}


class Model(mlflow.pyfunc.PythonModel):  # or your own model with mlflow.sklearn, mlflow.pytorch, …
    def predict(self, context, model_input, params=None):
        return [0] * len(model_input)


mlflow.set_experiment("my-experiment")
with mlflow.start_run():
    mlflow.log_metric("accuracy", 0.91)
    info = mlflow.pyfunc.log_model(name="model", python_model=Model(), registered_model_name=NAME)

version = str(info.registered_model_version)
${afterwards}
print(f"registered {NAME} version {version}")
\`\`\``;
		let python = `## 3. Register

\`pip install mlflow\`, version 3; with MLflow 2 write \`artifact_path=\` in place of \`name=\`.

${program("", "registered = MlflowClient().get_model_version(NAME, version)\nassert registered.status == \"READY\", registered.status")}`;
		function workflowFence({ trackingUri }, secrets) {
			let lines = secrets.map(([variable, secret]) => `\n      ${variable}: \${{ secrets.${secret} }}`).join("");
			let text = `on: workflow_dispatch
permissions:
  contents: read
jobs:
  register:
    runs-on: ubuntu-latest
    env:
      MLFLOW_TRACKING_URI: ${JSON.stringify(trackingUri)}${lines}
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - run: pip install mlflow
      - run: python register.py`;
			return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.p0)(text, "yaml");
		}
		function workflow({ target }, login) {
			let secrets = variables[login].map(([name]) => [name, name]);
			return [
				"## 4. Register from a GitHub workflow",
				`With the Python above as \`register.py\`${secrets.length === 0 ? "" : " and what the server asks for as secrets"}.`,
				workflowFence(target, secrets)
			].join("\n\n");
		}
		let traps = "## What goes wrong most often\n\n| what | why |\n| --- | --- |\n| a tracking URI that ends in `/api/2.0/mlflow` | clients add it themselves; the one above is whole |\n| `http` in place of `https` | the redirect turns a POST into a GET |\n| `MLFLOW_TRACKING_USERNAME` with its password, the two in `~/.mlflow/credentials`, or the host in `~/.netrc` | they are sent in place of a token |\n| `MLFLOW_REGISTRY_URI` | models go there, and not where runs go |\n| a client that seems to hang | it waits 120 s for an answer and asks up to 7 times more; `MLFLOW_HTTP_REQUEST_TIMEOUT` and `MLFLOW_HTTP_REQUEST_MAX_RETRIES` say otherwise |\n| a certificate of your company’s own CA | name its file in `MLFLOW_TRACKING_SERVER_CERT_PATH` |";
	}),
	33856: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b7: () => Category,
			YD: () => Cause,
			KP: () => CheckResult,
			Vq: () => Counts,
			k5: () => Exchange,
			iO: () => FailOn,
			lz: () => Identity,
			Wd: () => Layer,
			GD: () => Leftover,
			_e: () => Owner,
			cH: () => Registration,
			pl: () => Report,
			nW: () => Status,
			Tn: () => StopReason,
			wL: () => SuiteName,
			We: () => Target,
			Y: () => Verdict,
			ZF: () => constants.ZF,
			CZ: () => constants.CZ
		});
		var schemas = __webpack_require__(92857);
		var iso = __webpack_require__(64377);
		var constants = __webpack_require__(44398);
		let Layer = schemas.k5n(constants.ZF);
		let Category = schemas.k5n([
			"KEY",
			"CFG",
			"DEPLOY",
			"BUG",
			"SCOPE",
			"RATE",
			"QUOTA",
			"NET",
			"CLIENT",
			"UNKNOWN"
		]);
		let Owner = schemas.k5n([
			"caller",
			"auth team",
			"API team",
			"infrastructure",
			"undetermined"
		]);
		let Remedy = schemas.Ikc({
			text: schemas.YjP(),
			by: Owner,
			for: schemas.k5n(["owner", "caller"]).optional(),
			command: schemas.YjP().optional()
		});
		let Proof = schemas.Ikc({
			command: schemas.YjP(),
			now: schemas.YjP(),
			fixed: schemas.YjP()
		});
		let Workaround = schemas.Ikc({
			text: schemas.YjP(),
			settings: schemas.g1P(schemas.YjP(), schemas.YjP()),
			verified: schemas.zMY(),
			evidence: schemas.YOg(schemas.YjP()),
			registration: schemas.Ikc({
				modelName: schemas.YjP(),
				modelVersion: schemas.YjP(),
				removed: schemas.zMY()
			}).optional()
		});
		let Attempt = schemas.Ikc({
			text: schemas.YjP(),
			outcome: schemas.YjP()
		});
		let Cause = schemas.Ikc({
			code: schemas.YjP(),
			category: Category,
			layer: Layer,
			owner: Owner,
			confidence: schemas.k5n([
				"certain",
				"likely",
				"possible"
			]),
			because: schemas.YjP(),
			summary: schemas.YjP(),
			headline: schemas.YjP().optional(),
			evidence: schemas.YOg(schemas.YjP()),
			decisive: schemas.YjP().optional(),
			explains: schemas.YOg(schemas.YjP()).optional(),
			refutedBy: schemas.YjP(),
			nextProbe: schemas.YjP().optional(),
			remediation: schemas.YOg(Remedy),
			proof: Proof.optional(),
			workaround: Workaround.optional(),
			tried: schemas.YOg(Attempt).optional()
		});
		let Body = schemas.Ikc({
			text: schemas.YjP().optional(),
			bytes: schemas.Whr().nonnegative(),
			sha256: schemas.YjP().optional(),
			truncated: schemas.zMY()
		});
		let Timings = schemas.Ikc({
			dnsMs: schemas.aig().optional(),
			connectMs: schemas.aig().optional(),
			tlsMs: schemas.aig().optional(),
			firstByteMs: schemas.aig().optional(),
			totalMs: schemas.aig()
		});
		let Headers = schemas.g1P(schemas.YjP(), schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.YjP())]));
		let Exchange = schemas.Ikc({
			id: schemas.YjP(),
			checkId: schemas.YjP(),
			startedAt: iso.w$(),
			attempt: schemas.Whr().positive(),
			request: schemas.Ikc({
				method: schemas.YjP(),
				url: schemas.YjP(),
				headers: Headers,
				body: Body.optional()
			}),
			response: schemas.Ikc({
				status: schemas.Whr(),
				headers: Headers,
				body: Body.optional()
			}).optional(),
			error: schemas.Ikc({
				code: schemas.YjP(),
				message: schemas.YjP()
			}).optional(),
			proxy: schemas.Ikc({
				variable: schemas.YjP(),
				place: schemas.YjP()
			}).optional(),
			timings: Timings
		});
		var suite_order = __webpack_require__(98262);
		let Status = schemas.k5n([
			"pass",
			"fail",
			"warn",
			"skip",
			"error"
		]);
		let SuiteName = schemas.k5n([...suite_order.n, "record"]);
		let StopReason = schemas.k5n([
			"completed",
			"cancelled",
			"out-of-time"
		]);
		let Verdict = schemas.k5n([
			"pass",
			"fail",
			"error",
			"skipped"
		]);
		let CheckResult = schemas.Ikc({
			id: schemas.YjP(),
			title: schemas.YjP(),
			suite: SuiteName,
			layer: Layer,
			needs: schemas.YOg(schemas.YjP()),
			status: Status,
			reason: schemas.YjP().optional(),
			code: schemas.YjP().optional(),
			durationMs: schemas.aig(),
			exchanges: schemas.YOg(schemas.YjP())
		});
		let Leftover = schemas.Ikc({
			kind: schemas.k5n([
				"experiment",
				"artifacts",
				"registered model",
				"model version"
			]),
			name: schemas.YjP(),
			reason: schemas.YjP(),
			command: schemas.YjP(),
			possibly: schemas.euz(!0).optional()
		});
		let ArtifactFile = schemas.Ikc({
			path: schemas.YjP(),
			bytes: schemas.Whr().nonnegative(),
			sha256: schemas.YjP()
		});
		let Registration = schemas.Ikc({
			experimentId: schemas.YjP().optional(),
			runId: schemas.YjP().optional(),
			modelName: schemas.YjP().optional(),
			modelVersion: schemas.YjP().optional(),
			alias: schemas.YjP().optional(),
			files: schemas.YOg(ArtifactFile),
			metrics: schemas.g1P(schemas.YjP(), schemas.aig()).optional(),
			cleanup: schemas.Ikc({
				done: schemas.zMY(),
				leftovers: schemas.YOg(Leftover)
			})
		});
		let Counts = schemas.Ikc({
			pass: schemas.Whr(),
			fail: schemas.Whr(),
			warn: schemas.Whr(),
			skip: schemas.Whr(),
			error: schemas.Whr()
		});
		let Part = schemas.YjP();
		let Target = schemas.Ikc({
			trackingUri: schemas.YjP(),
			authUrl: schemas.YjP(),
			apiUrl: schemas.YjP(),
			serviceId: schemas.YjP(),
			takenFor: schemas.k5n(["hokusai", "mlflow"]).optional(),
			sources: schemas.Ikc({
				trackingUri: Part,
				authUrl: Part,
				apiUrl: Part,
				serviceId: Part
			}).optional()
		});
		let Waited = schemas.Ikc({
			ms: schemas.Whr().nonnegative(),
			ready: schemas.zMY(),
			parts: schemas.YOg(schemas.Ikc({
				part: schemas.YjP(),
				last: schemas.YjP()
			}))
		});
		let FailOn = schemas.k5n(constants.Qr);
		let Identity = schemas.Ikc({
			repository: schemas.YjP(),
			workflow: schemas.YjP(),
			job: schemas.YjP(),
			leg: schemas.YjP(),
			step: schemas.YjP(),
			target: schemas.YjP(),
			runId: schemas.YjP(),
			attempt: schemas.Whr().positive(),
			commit: schemas.YjP(),
			pullRequest: schemas.Whr().positive().optional()
		});
		let Report = schemas.Ikc({
			schemaVersion: schemas.euz(constants.CZ),
			tool: schemas.Ikc({
				name: schemas.YjP(),
				version: schemas.YjP()
			}),
			id: schemas.YjP(),
			identity: Identity.optional(),
			startedAt: iso.w$(),
			finishedAt: iso.w$(),
			stopReason: StopReason,
			verdict: Verdict,
			target: Target,
			environment: schemas.Ikc({
				os: schemas.YjP(),
				node: schemas.YjP(),
				proxy: schemas.YjP().optional()
			}).optional(),
			counts: Counts,
			failOn: FailOn.optional(),
			waited: Waited.optional(),
			warnings: schemas.YOg(schemas.YjP()),
			checks: schemas.YOg(CheckResult),
			diagnosis: schemas.Ikc({ causes: schemas.YOg(Cause) }),
			registration: Registration.optional(),
			exchanges: schemas.YOg(Exchange),
			comparison: schemas.Ikc({
				previous: schemas.YjP(),
				branch: schemas.YjP().optional(),
				fixed: schemas.YOg(schemas.YjP()),
				regressed: schemas.YOg(schemas.YjP()),
				stillFailing: schemas.YOg(schemas.Ikc({
					run: schemas.YjP(),
					at: iso.w$(),
					ids: schemas.YOg(schemas.YjP())
				})).optional(),
				unchanged: schemas.Whr(),
				appeared: schemas.YOg(schemas.YjP()).optional(),
				gone: schemas.YOg(schemas.YjP()).optional(),
				timing: schemas.YOg(schemas.Ikc({
					id: schemas.YjP(),
					beforeMs: schemas.aig(),
					nowMs: schemas.aig()
				})).optional(),
				fixedCause: schemas.Ikc({
					code: schemas.YjP(),
					headline: schemas.YjP(),
					request: schemas.YjP(),
					before: schemas.YjP(),
					after: schemas.YjP()
				}).optional()
			}).optional()
		});
	}),
	64377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w$: () => datetime });
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
		}
	})
};
