"use strict";
exports.id = 800;
exports.ids = [800];
exports.modules = {
	60609: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			instructionSections: () => instructionSections,
			renderInstructions: () => renderInstructions
		});
		var _platform_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6013);
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99174);
		var _text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27922);
		var _first_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84957);
		var _plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85738);
		var _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3405);
		function renderInstructions(report) {
			let isSdkProved = report.checks.some(({ id, status }) => id === "python.sdk-register" && status === "pass");
			if (report.target.takenFor === "mlflow") return (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.lS)([
				"# Register your model",
				verifiedLine(report),
				...(0, _plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__.Lg)(report)
			]);
			return (0, _sections_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_4__.lS)([
				"# Register your model with Hokusai",
				verifiedLine(report),
				...instructionSections(report.target, isSdkProved)
			]);
		}
		function instructionSections(target, isSdkProved = !1) {
			return [
				keySection(target),
				environmentSnippet(target),
				checkSnippet(target),
				pythonSnippet,
				sdkSection(isSdkProved),
				workflowSection(target),
				traps
			];
		}
		function verifiedLine(report) {
			let { verdict, registration, target, finishedAt } = report;
			let uri = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.D9)(target.trackingUri);
			if (verdict === "pass" && registration?.modelVersion !== void 0) {
				let made = `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.D9)(registration.modelName ?? "")}, version ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.D9)(registration.modelVersion)}`;
				return `Verified on ${finishedAt.slice(0, 10)}: a registration at ${uri} went through this way (${made}).`;
			}
			let workaround = report.diagnosis.causes.find((cause) => cause.workaround?.verified)?.workaround;
			let around = workaround ? ` What did work: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)(workaround.text)}` : "";
			return `⚠️ **Not verified:** on ${finishedAt.slice(0, 10)} no registration at ${uri} went through (${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p7)((0, _first_screen_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(report))}).${around}`;
		}
		let keySection = (target) => `## 1. Your key

Create an API key in the settings page of the site, for the service ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.D9)(target.serviceId)}, with the scopes read and write. Since 2026-06 the registry is open to administrators only (else 403 \`REGISTRY_ADMIN_REQUIRED\`): ask for the scope model-registry:admin, too. The key begins with \`hk_live_\` and is shown once. Keep it in a secret store or in a variable of your shell, never in a file that is committed.`;
		function environmentSnippet(target) {
			let commands = `export HOKUSAI_API_KEY='hk_live_…' # your key
export MLFLOW_TRACKING_URI=${(0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__.r)(target.trackingUri)}
export MLFLOW_TRACKING_TOKEN="$HOKUSAI_API_KEY"
unset MLFLOW_TRACKING_USERNAME MLFLOW_TRACKING_PASSWORD HOKUSAI_MOCK_MODE HOKUSAI_OPTIONAL_MLFLOW`;
			return `## 2. Environment

MLflow’s clients take the key from \`MLFLOW_TRACKING_TOKEN\`. A user name and password in the environment or in \`~/.mlflow/credentials\`, or a line for the host in \`~/.netrc\`, beats the token: all of them must be gone.

${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p0)(commands, "sh")}`;
		}
		function checkSnippet(target) {
			let validate = (0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__.r)(`${target.authUrl}${_platform_contract_js__WEBPACK_IMPORTED_MODULE_0__.iQ}`);
			let commands = `curl -sS --fail -X POST -H "Authorization: Bearer $HOKUSAI_API_KEY" -H 'Content-Type: application/json' -d ${(0, _text_shell_word_js__WEBPACK_IMPORTED_MODULE_5__.r)(JSON.stringify({ service_id: target.serviceId }))} ${validate}
curl -sS --fail -H "Authorization: Bearer $HOKUSAI_API_KEY" "$MLFLOW_TRACKING_URI/api/2.0/mlflow/experiments/search?max_results=1"`;
			return `## 3. Check the key and the way to MLflow

The first answers \`"is_valid": true\`, the second a list of experiments.

${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.p0)(commands, "sh")}`;
		}
		let pythonSnippet = `## 4. Register with plain MLflow

\`pip install mlflow\`, version 3; with MLflow 2 write \`artifact_path=\` in place of \`name=\`. The tags belong on the model
**version**; the platform does not read those of the run.

${(0, _plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__.DM)("  # unique on the platform", "client = MlflowClient()\ntags = {\"hokusai_token_id\": \"MY-TOKEN\", \"benchmark_metric\": \"accuracy\", \"benchmark_value\": \"0.85\"}\nfor key, value in tags.items():\n    client.set_model_version_tag(NAME, version, key, value)  # all values are strings\n\nregistered = client.get_model_version(NAME, version)\nassert registered.status == \"READY\", registered.status\nassert {key: registered.tags[key] for key in tags} == tags")}`;
		let sdkSection = (isProved) => `## 5. Register with the Hokusai SDK

${isProved ? "Verified by this run." : "⚠️ Not verified here:"} ${isProved ? "The" : "the"} package \`hokusai-ml-platform\` is not on PyPI and is installed from its source
repository. The package \`hokusai\` on PyPI is something else. The SDK reads the same variables as above, and
\`ModelRegistry().register_tokenized_model(model_uri=…, model_name=…, token_id=…, metric_name=…, baseline_value=…)\`
registers the model of a run with its three tags. Do not set
\`HOKUSAI_API_ENDPOINT\`, from which it derives a tracking URI that the platform does not serve.`;
		let workflowSection = (target) => `## 6. Register from a GitHub workflow

With the key as the secret \`HOKUSAI_API_KEY\` and the Python above as \`register.py\`. To know of trouble before your training run does, put a step \`uses: hokusai/verify-registration@v0\` before it.

${(0, _plain_instructions_js__WEBPACK_IMPORTED_MODULE_3__.Tr)(target, [["MLFLOW_TRACKING_TOKEN", "HOKUSAI_API_KEY"]])}`;
		let traps = "## What goes wrong most often\n\n| what | why |\n| --- | --- |\n| a tracking URI that ends in `/mlflow` alone, or in `/api/2.0/mlflow` | the first is MLflow’s own path, where clients cannot work; `/api/2.0/mlflow` clients add themselves |\n| `http` in place of `https` | the redirect turns a POST into a GET |\n| tags on the run | the platform reads those of the model version |\n| `HOKUSAI_MOCK_MODE` or `HOKUSAI_OPTIONAL_MLFLOW` | they hide every failure: the script ends well and nothing was registered |\n| `MLFLOW_TRACKING_USERNAME` with its password, the two in `~/.mlflow/credentials`, or the host in `~/.netrc` | they beat `MLFLOW_TRACKING_TOKEN`, so the key is never sent |\n| `MLFLOW_TRACKING_AUTH` or `MLFLOW_TRACKING_AWS_SIGV4` | a plug-in or AWS’s signature is sent in place of the key |\n| `MLFLOW_REGISTRY_URI` | models go there, and not where runs go |\n| a client that seems to hang | it waits 120 s for an answer and asks up to 7 times more; `MLFLOW_HTTP_REQUEST_TIMEOUT` and `MLFLOW_HTTP_REQUEST_MAX_RETRIES` say otherwise |\n| a certificate of your company’s own CA | name its file in `MLFLOW_TRACKING_SERVER_CERT_PATH`, and your own certificate and key in `MLFLOW_TRACKING_CLIENT_CERT_PATH`; `MLFLOW_TRACKING_INSECURE_TLS` hands the key to whoever is on the way |\n| a key with a newline at its end | services refuse it; store the secret again without one |";
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
	3405: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B7: () => titlesOf,
			OD: () => nameList,
			Qj: () => markdownTable,
			TM: () => folded,
			YH: () => exchangeList,
			g0: () => moreLine,
			lS: () => joinSections,
			ug: () => markdownNote,
			x9: () => joinBlocks
		});
		var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99174);
		var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20042);
		let joinBlocks = (blocks) => blocks.filter((block) => block !== "").join("\n\n");
		let joinSections = (sections) => `${joinBlocks(sections)}\n`;
		function markdownTable(header, rows) {
			let line = (cells) => `| ${cells.join(" | ")} |`;
			return [
				line(header),
				line(header.map(() => "---")),
				...rows.map(line)
			].join("\n");
		}
		function folded(title, body) {
			return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
		}
		function moreLine(count, noun) {
			return count > 0 ? `\n\nAnd ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.LS)(count, `more ${noun}`)}, listed in the report.` : "";
		}
		let nameList = (names, shown = 15) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yU)(names, shown, (name) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(name, 120));
		let markdownNote = (note) => note === "" ? "" : ` ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.p7)(note)}`;
		let exchangeList = (ids) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_1__.yU)(ids, 2, (id) => (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.D9)(id), ", ");
		let titlesOf = (checks) => new Map(checks.map(({ id, title }) => [id, title]));
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
