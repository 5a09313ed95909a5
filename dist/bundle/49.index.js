"use strict";
exports.id = 49;
exports.ids = [49];
exports.modules = { 30049: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		Anything: () => Anything,
		Experiment: () => Experiment,
		ExperimentId: () => ExperimentId,
		FileList: () => FileList,
		ModelVersion: () => ModelVersion,
		OneExperiment: () => OneExperiment,
		OneModel: () => OneModel,
		OneRun: () => OneRun,
		OneVersion: () => OneVersion,
		RegisteredModel: () => RegisteredModel,
		Runs: () => Runs,
		Upload: () => Upload,
		pageOf: () => pageOf
	});
	var classic_schemas = __webpack_require__(92857);
	var api = __webpack_require__(43759);
	function number(params) {
		return api.qG(classic_schemas.rSt, params);
	}
	let TagList = classic_schemas.YOg(classic_schemas.Ikc({
		key: classic_schemas.YjP(),
		value: classic_schemas.YjP().default("")
	})).default([]);
	let Experiment = classic_schemas.Ikc({
		experiment_id: classic_schemas.YjP(),
		name: classic_schemas.YjP(),
		artifact_location: classic_schemas.YjP().default(""),
		lifecycle_stage: classic_schemas.YjP().default("active"),
		creation_time: classic_schemas.aig().optional(),
		tags: TagList
	});
	let OneExperiment = classic_schemas.Ikc({ experiment: Experiment });
	let ExperimentId = classic_schemas.Ikc({ experiment_id: classic_schemas.YjP() });
	let Run = classic_schemas.Ikc({
		info: classic_schemas.Ikc({
			run_id: classic_schemas.YjP(),
			experiment_id: classic_schemas.YjP(),
			artifact_uri: classic_schemas.YjP().default(""),
			status: classic_schemas.YjP().default(""),
			lifecycle_stage: classic_schemas.YjP().default("active")
		}),
		data: classic_schemas.Ikc({
			metrics: classic_schemas.YOg(classic_schemas.Ikc({
				key: classic_schemas.YjP(),
				value: classic_schemas.KCZ([classic_schemas.aig(), classic_schemas.YjP()])
			})).default([]),
			params: classic_schemas.YOg(classic_schemas.Ikc({
				key: classic_schemas.YjP(),
				value: classic_schemas.YjP().default("")
			})).default([]),
			tags: TagList
		}).default({
			metrics: [],
			params: [],
			tags: []
		})
	});
	let OneRun = classic_schemas.Ikc({ run: Run });
	let Runs = classic_schemas.Ikc({ runs: classic_schemas.YOg(Run).default([]) });
	let VersionNumber = classic_schemas.KCZ([classic_schemas.YjP(), classic_schemas.Whr()]).transform(String);
	let ModelVersion = classic_schemas.Ikc({
		name: classic_schemas.YjP(),
		version: VersionNumber,
		status: classic_schemas.YjP().default("READY"),
		status_message: classic_schemas.YjP().optional(),
		source: classic_schemas.YjP().default(""),
		run_id: classic_schemas.YjP().default(""),
		creation_timestamp: classic_schemas.aig().optional(),
		tags: TagList,
		aliases: classic_schemas.YOg(classic_schemas.YjP()).default([])
	});
	let RegisteredModel = classic_schemas.Ikc({
		name: classic_schemas.YjP(),
		creation_timestamp: classic_schemas.aig().optional(),
		tags: TagList,
		aliases: classic_schemas.YOg(classic_schemas.Ikc({
			alias: classic_schemas.YjP(),
			version: VersionNumber
		})).default([])
	});
	let OneModel = classic_schemas.Ikc({ registered_model: RegisteredModel });
	let OneVersion = classic_schemas.Ikc({ model_version: ModelVersion });
	let FileInfo = classic_schemas.Ikc({
		path: classic_schemas.YjP(),
		is_dir: classic_schemas.zMY().default(!1),
		file_size: number().optional()
	});
	let FileList = classic_schemas.Ikc({ files: classic_schemas.YOg(FileInfo).default([]) });
	let Upload = classic_schemas.Ikc({
		upload_id: classic_schemas.YjP(),
		credentials: classic_schemas.YOg(classic_schemas.Ikc({
			url: classic_schemas.YjP(),
			part_number: classic_schemas.Whr(),
			headers: classic_schemas.g1P(classic_schemas.YjP(), classic_schemas.YjP()).default({})
		}))
	});
	let Anything = classic_schemas.L5J();
	function pageOf(name, item) {
		return classic_schemas.Ikc({ [name]: classic_schemas.YOg(item).default([]) }).and(classic_schemas.Ikc({ next_page_token: classic_schemas.YjP().optional() }));
	}
}) };
