"use strict";
exports.id = 2019;
exports.ids = [2019];
exports.modules = { 12019: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		directorySource: () => directorySource,
		trainedSource: () => trainedSource
	});
	var external_node_crypto_ = __webpack_require__(77598);
	var files_read = __webpack_require__(23551);
	let penguinFeatures = [
		"bill_length_mm",
		"bill_depth_mm",
		"flipper_length_mm",
		"body_mass_g"
	];
	function penguins() {
		return table.trim().split(/\s+/).map((row) => {
			let cells = row.split(",");
			return {
				measurements: cells.slice(0, 4).map(Number),
				male: cells[4] === "m"
			};
		});
	}
	let table = "\n39.1,18.7,181,3750,m 39.5,17.4,186,3800,f 40.3,18,195,3250,f 36.7,19.3,193,3450,f 39.3,20.6,190,3650,m\n38.9,17.8,181,3625,f 39.2,19.6,195,4675,m 41.1,17.6,182,3200,f 38.6,21.2,191,3800,m 34.6,21.1,198,4400,m\n36.6,17.8,185,3700,f 38.7,19,195,3450,f 42.5,20.7,197,4500,m 34.4,18.4,184,3325,f 46,21.5,194,4200,m\n37.8,18.3,174,3400,f 37.7,18.7,180,3600,m 35.9,19.2,189,3800,f 38.2,18.1,185,3950,m 38.8,17.2,180,3800,m\n35.3,18.9,187,3800,f 40.6,18.6,183,3550,m 40.5,17.9,187,3200,f 37.9,18.6,172,3150,f 40.5,18.9,180,3950,m\n39.5,16.7,178,3250,f 37.2,18.1,178,3900,m 39.5,17.8,188,3300,f 40.9,18.9,184,3900,m 36.4,17,195,3325,f\n39.2,21.1,196,4150,m 38.8,20,190,3950,m 42.2,18.5,180,3550,f 37.6,19.3,181,3300,f 39.8,19.1,184,4650,m\n36.5,18,182,3150,f 40.8,18.4,195,3900,m 36,18.5,186,3100,f 44.1,19.7,196,4400,m 37,16.9,185,3000,f\n39.6,18.8,190,4600,m 41.1,19,182,3425,m 36,17.9,190,3450,f 42.3,21.2,191,4150,m 39.6,17.7,186,3500,f\n40.1,18.9,188,4300,m 35,17.9,190,3450,f 42,19.5,200,4050,m 34.5,18.1,187,2900,f 41.4,18.6,191,3700,m\n39,17.5,186,3550,f 40.6,18.8,193,3800,m 36.5,16.6,181,2850,f 37.6,19.1,194,3750,m 35.7,16.9,185,3150,f\n41.3,21.1,195,4400,m 37.6,17,185,3600,f 41.1,18.2,192,4050,m 36.4,17.1,184,2850,f 41.6,18,192,3950,m\n35.5,16.2,195,3350,f 41.1,19.1,188,4100,m 35.9,16.6,190,3050,f 41.8,19.4,198,4450,m 33.5,19,190,3600,f\n39.7,18.4,190,3900,m 39.6,17.2,196,3550,f 45.8,18.9,197,4150,m 35.5,17.5,190,3700,f 42.8,18.5,195,4250,m\n40.9,16.8,191,3700,f 37.2,19.4,184,3900,m 36.2,16.1,187,3550,f 42.1,19.1,195,4000,m 34.6,17.2,189,3200,f\n42.9,17.6,196,4700,m 36.7,18.8,187,3800,f 35.1,19.4,193,4200,m 37.3,17.8,191,3350,f 41.3,20.3,194,3550,m\n36.3,19.5,190,3800,m 36.9,18.6,189,3500,f 38.3,19.2,189,3950,m 38.9,18.8,190,3600,f 35.7,18,202,3550,f\n41.1,18.1,205,4300,m 34,17.1,185,3400,f 39.6,18.1,186,4450,m 36.2,17.3,187,3300,f 40.8,18.9,208,4300,m\n38.1,18.6,190,3700,f 40.3,18.5,196,4350,m 33.1,16.1,178,2900,f 43.2,18.5,192,4100,m 35,17.9,192,3725,f\n41,20,203,4725,m 37.7,16,183,3075,f 37.8,20,190,4250,m 37.9,18.6,193,2925,f 39.7,18.9,184,3550,m\n38.6,17.2,199,3750,f 38.2,20,190,3900,m 38.1,17,181,3175,f 43.2,19,197,4775,m 38.1,16.5,198,3825,f\n45.6,20.3,191,4600,m 39.7,17.7,193,3200,f 42.2,19.5,197,4275,m 39.6,20.7,191,3900,f 42.7,18.3,196,4075,m\n38.6,17,188,2900,f 37.3,20.5,199,3775,m 35.7,17,189,3350,f 41.1,18.6,189,3325,m 36.2,17.2,187,3150,f\n37.7,19.8,198,3500,m 40.2,17,176,3450,f 41.4,18.5,202,3875,m 35.2,15.9,186,3050,f 40.6,19,199,4000,m\n38.8,17.6,191,3275,f 41.5,18.3,195,4300,m 39,17.1,191,3050,f 44.1,18,210,4000,m 38.5,17.9,190,3325,f\n43.1,19.2,197,3500,m 36.8,18.5,193,3500,f 37.5,18.5,199,4475,m 38.1,17.6,187,3425,f 41.1,17.5,190,3900,m\n35.6,17.5,191,3175,f 40.2,20.1,200,3975,m 37,16.5,185,3400,f 39.7,17.9,193,4250,m 40.2,17.1,193,3400,f\n40.6,17.2,187,3475,m 32.1,15.5,188,3050,f 40.7,17,190,3725,m 37.3,16.8,192,3000,f 39,18.7,185,3650,m\n39.2,18.6,190,4250,m 36.6,18.4,184,3475,f 36,17.8,195,3450,f 37.8,18.1,193,3750,m 36,17.1,187,3700,f\n41.5,18.5,201,4000,m 46.1,13.2,211,4500,f 50,16.3,230,5700,m 48.7,14.1,210,4450,f 50,15.2,218,5700,m\n47.6,14.5,215,5400,m 46.5,13.5,210,4550,f 45.4,14.6,211,4800,f 46.7,15.3,219,5200,m 43.3,13.4,209,4400,f\n46.8,15.4,215,5150,m 40.9,13.7,214,4650,f 49,16.1,216,5550,m 45.5,13.7,214,4650,f 48.4,14.6,213,5850,m\n45.8,14.6,210,4200,f 49.3,15.7,217,5850,m 42,13.5,210,4150,f 49.2,15.2,221,6300,m 46.2,14.5,209,4800,f\n48.7,15.1,222,5350,m 50.2,14.3,218,5700,m 45.1,14.5,215,5000,f 46.5,14.5,213,4400,f 46.3,15.8,215,5050,m\n42.9,13.1,215,5000,f 46.1,15.1,215,5100,m 47.8,15,215,5650,m 48.2,14.3,210,4600,f 50,15.3,220,5550,m\n47.3,15.3,222,5250,m 42.8,14.2,209,4700,f 45.1,14.5,207,5050,f 59.6,17,230,6050,m 49.1,14.8,220,5150,f\n48.4,16.3,220,5400,m 42.6,13.7,213,4950,f 44.4,17.3,219,5250,m 44,13.6,208,4350,f 48.7,15.7,208,5350,m\n42.7,13.7,208,3950,f 49.6,16,225,5700,m 45.3,13.7,210,4300,f 49.6,15,216,4750,m 50.5,15.9,222,5550,m\n43.6,13.9,217,4900,f 45.5,13.9,210,4200,f 50.5,15.9,225,5400,m 44.9,13.3,213,5100,f 45.2,15.8,215,5300,m\n46.6,14.2,210,4850,f 48.5,14.1,220,5300,m 45.1,14.4,210,4400,f 50.1,15,225,5000,m 46.5,14.4,217,4900,f\n45,15.4,220,5050,m 43.8,13.9,208,4300,f 45.5,15,220,5000,m 43.2,14.5,208,4450,f 50.4,15.3,224,5550,m\n45.3,13.8,208,4200,f 46.2,14.9,221,5300,m 45.7,13.9,214,4400,f 54.3,15.7,231,5650,m 45.8,14.2,219,4700,f\n49.8,16.8,230,5700,m 49.5,16.2,229,5800,m 43.5,14.2,220,4700,f 50.7,15,223,5550,m 47.7,15,216,4750,f\n46.4,15.6,221,5000,m 48.2,15.6,221,5100,m 46.5,14.8,217,5200,f 46.4,15,216,4700,f 48.6,16,230,5800,m\n47.5,14.2,209,4600,f 51.1,16.3,220,6000,m 45.2,13.8,215,4750,f 45.2,16.4,223,5950,m 49.1,14.5,212,4625,f\n52.5,15.6,221,5450,m 47.4,14.6,212,4725,f 50,15.9,224,5350,m 44.9,13.8,212,4750,f 50.8,17.3,228,5600,m\n43.4,14.4,218,4600,f 51.3,14.2,218,5300,m 47.5,14,212,4875,f 52.1,17,230,5550,m 47.5,15,218,4950,f\n52.2,17.1,228,5400,m 45.5,14.5,212,4750,f 49.5,16.1,224,5650,m 44.5,14.7,214,4850,f 50.8,15.7,226,5200,m\n49.4,15.8,216,4925,m 46.9,14.6,222,4875,f 48.4,14.4,203,4625,f 51.1,16.5,225,5250,m 48.5,15,219,4850,f\n55.9,17,228,5600,m 47.2,15.5,215,4975,f 49.1,15,228,5500,m 46.8,16.1,215,5500,m 41.7,14.7,210,4700,f\n53.4,15.8,219,5500,m 43.3,14,208,4575,f 48.1,15.1,209,5500,m 50.5,15.2,216,5000,f 49.8,15.9,229,5950,m\n43.5,15.2,213,4650,f 51.5,16.3,230,5500,m 46.2,14.1,217,4375,f 55.1,16,230,5850,m 48.8,16.2,222,6000,m\n47.2,13.7,214,4925,f 46.8,14.3,215,4850,f 50.4,15.7,222,5750,m 45.2,14.8,212,5200,f 49.9,16.1,213,5400,m\n46.5,17.9,192,3500,f 50,19.5,196,3900,m 51.3,19.2,193,3650,m 45.4,18.7,188,3525,f 52.7,19.8,197,3725,m\n45.2,17.8,198,3950,f 46.1,18.2,178,3250,f 51.3,18.2,197,3750,m 46,18.9,195,4150,f 51.3,19.9,198,3700,m\n46.6,17.8,193,3800,f 51.7,20.3,194,3775,m 47,17.3,185,3700,f 52,18.1,201,4050,m 45.9,17.1,190,3575,f\n50.5,19.6,201,4050,m 50.3,20,197,3300,m 58,17.8,181,3700,f 46.4,18.6,190,3450,f 49.2,18.2,195,4400,m\n42.4,17.3,181,3600,f 48.5,17.5,191,3400,m 43.2,16.6,187,2900,f 50.6,19.4,193,3800,m 46.7,17.9,195,3300,f\n52,19,197,4150,m 50.5,18.4,200,3400,f 49.5,19,200,3800,m 46.4,17.8,191,3700,f 52.8,20,205,4550,m\n40.9,16.6,187,3200,f 54.2,20.8,201,4300,m 42.5,16.7,187,3350,f 51,18.8,203,4100,m 49.7,18.6,195,3600,m\n47.5,16.8,199,3900,f 47.6,18.3,195,3850,f 52,20.7,210,4800,m 46.9,16.6,192,2700,f 53.5,19.9,205,4500,m\n49,19.5,210,3950,m 46.2,17.5,187,3650,f 50.9,19.1,196,3550,m 45.5,17,196,3500,f 50.9,17.9,196,3675,f\n50.8,18.5,201,4450,m 50.1,17.9,190,3400,f 49,19.6,212,4300,m 51.5,18.7,187,3250,m 49.8,17.3,198,3675,f\n48.1,16.4,199,3325,f 51.4,19,201,3950,m 45.7,17.3,193,3600,f 50.7,19.7,203,4050,m 42.5,17.3,187,3350,f\n52.2,18.8,197,3450,m 45.2,16.6,191,3250,f 49.3,19.9,203,4050,m 50.2,18.8,202,3800,m 45.6,19.4,194,3525,f\n51.9,19.5,206,3950,m 46.8,16.5,189,3650,f 45.7,17,195,3650,f 55.8,19.8,207,4000,m 43.5,18.1,202,3400,f\n49.6,18.2,193,3775,m 50.8,19,210,4100,m 50.2,18.7,198,3775,f\n";
	let settings = {
		learningRate: 2,
		epochs: 50,
		l2: .001,
		seed: 1,
		testShare: .25,
		examples: 6
	};
	function trainModel() {
		let { train, test } = split(penguins(), settings.testShare, settings.seed);
		let scale = standardisation(train);
		let { coefficients, epochs } = descend(sample(train, scale), sample(test, scale));
		let parameters = {
			means: Float32Array.from(scale.means),
			weights: Float32Array.from(coefficients.weights, (w, j) => w / at(scale.deviations, j)),
			bias: Math.fround(coefficients.bias)
		};
		let input = test.map((bird) => bird.measurements);
		let label = test.map(labelOf);
		let output = predict(parameters, input);
		let commoner = +(train.filter((bird) => bird.male).length * 2 >= train.length);
		return {
			features: penguinFeatures,
			target: "male",
			...parameters,
			epochs,
			accuracy: share(output, (p, i) => +(p > .5) === label[i]),
			loss: mean(output.map((p, i) => -Math.log(label[i] === 1 ? p : 1 - p))),
			baselineAccuracy: share(label, (y) => y === commoner),
			trainRows: train.length,
			testRows: test.length,
			params: describe(train.length, test.length),
			examples: {
				input: input.slice(0, settings.examples),
				output: output.slice(0, settings.examples)
			},
			heldOut: {
				input,
				output,
				label
			}
		};
	}
	function predict(model, rows) {
		return rows.map((row) => {
			if (row.length !== model.weights.length) throw RangeError(`a row has ${row.length} numbers, the model takes ${model.weights.length}`);
			let logit = row.reduce((sum, x, j) => {
				let centred = Math.fround(Math.fround(x) - at(model.means, j));
				return Math.fround(sum + Math.fround(centred * at(model.weights, j)));
			}, model.bias);
			return Math.fround(sigmoid(logit));
		});
	}
	function describe(trainRows, testRows) {
		return {
			algorithm: "logistic regression, full-batch gradient descent",
			dataset: "Palmer penguins (doi 10.1371/journal.pone.0090081, CC0)",
			learning_rate: String(settings.learningRate),
			epochs: String(settings.epochs),
			l2: String(settings.l2),
			seed: String(settings.seed),
			split: `stratified, ${trainRows} train, ${testRows} held out`
		};
	}
	function descend(train, test) {
		let { learningRate, l2 } = settings;
		let coefficients = {
			weights: penguinFeatures.map(() => 0),
			bias: 0
		};
		let onTrain = evaluate(train, coefficients);
		let epochs = [];
		for (let epoch = 1; epoch <= settings.epochs; epoch++) {
			let { slopes, biasSlope } = onTrain;
			coefficients = {
				weights: coefficients.weights.map((w, j) => w - learningRate * (at(slopes, j) + l2 * w)),
				bias: coefficients.bias - learningRate * biasSlope
			};
			onTrain = evaluate(train, coefficients);
			let onTest = evaluate(test, coefficients);
			epochs.push({
				epoch,
				trainLoss: onTrain.loss,
				trainAccuracy: onTrain.accuracy,
				testLoss: onTest.loss,
				testAccuracy: onTest.accuracy
			});
		}
		return {
			coefficients,
			epochs
		};
	}
	function evaluate({ rows, labels }, { weights, bias }) {
		let slopes = new Float64Array(weights.length);
		let biasSlope = 0;
		let loss = 0;
		let right = 0;
		for (let i = 0; i < rows.length; i++) {
			let row = rows[i];
			let label = labels[i];
			let logit = bias;
			for (let j = 0; j < row.length; j++) logit += row[j] * weights[j];
			let odds = Math.exp(-Math.abs(logit));
			let error = (logit > 0 ? 1 : odds) / (1 + odds) - label;
			for (let j = 0; j < row.length; j++) slopes[j] = slopes[j] + error * row[j];
			biasSlope += error;
			loss += Math.max(logit, 0) - logit * label + Math.log1p(odds);
			logit > 0 == (label === 1) && right++;
		}
		let n = rows.length;
		return {
			loss: loss / n,
			accuracy: right / n,
			slopes: slopes.map((sum) => sum / n),
			biasSlope: biasSlope / n
		};
	}
	function split(birds, testShare, seed) {
		let random = seededRandom(seed);
		let train = [];
		let test = [];
		for (let male of [!1, !0]) {
			let group = shuffled(birds.filter((bird) => bird.male === male), random);
			let held = Math.round(group.length * testShare);
			test.push(...group.slice(0, held));
			train.push(...group.slice(held));
		}
		return {
			train: shuffled(train, random),
			test: shuffled(test, random)
		};
	}
	function standardisation(birds) {
		let columns = penguinFeatures.map((_, j) => birds.map((bird) => at(bird.measurements, j)));
		let means = columns.map(mean);
		return {
			means,
			deviations: columns.map((column, j) => Math.sqrt(mean(column.map((x) => (x - at(means, j)) ** 2))))
		};
	}
	function sample(birds, { means, deviations }) {
		return {
			rows: birds.map((bird) => bird.measurements.map((x, j) => (x - at(means, j)) / at(deviations, j))),
			labels: birds.map(labelOf)
		};
	}
	function labelOf(bird) {
		return +!!bird.male;
	}
	function sigmoid(z) {
		return 1 / (1 + Math.exp(-z));
	}
	function mean(values) {
		return values.reduce((sum, value) => sum + value, 0) / values.length;
	}
	function share(values, holds) {
		return values.filter(holds).length / values.length;
	}
	function shuffled(values, random) {
		let copy = [...values];
		for (let i = copy.length - 1; i > 0; i--) {
			let j = Math.floor(random() * (i + 1));
			let moved = at(copy, i);
			copy[i] = at(copy, j);
			copy[j] = moved;
		}
		return copy;
	}
	function seededRandom(seed) {
		let state = seed;
		return () => {
			state = state + 1831565813 | 0;
			let mixed = Math.imul(state ^ state >>> 15, 1 | state);
			mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
			return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
		};
	}
	function at(values, index) {
		let value = values[index];
		if (value === void 0) throw RangeError(`no element ${index} in ${values.length}`);
		return value;
	}
	let onnxInput = "features";
	let onnxOutput = "probability";
	function encodeOnnx(model) {
		let width = model.weights.length;
		let graph = [
			node("Sub", [onnxInput, "means"], "centred"),
			node("Gemm", [
				"centred",
				"weights",
				"bias"
			], "logit"),
			node("Sigmoid", ["logit"], onnxOutput),
			onnx_text(2, "logistic_regression"),
			tensor("means", [width], model.means),
			tensor("weights", [width, 1], model.weights),
			tensor("bias", [1], [model.bias]),
			message(11, valueInfo(onnxInput, ["N", width])),
			message(12, valueInfo(onnxOutput, ["N", 1]))
		];
		let operatorSet = [onnx_text(1, ""), integer(2, 13)];
		return Buffer.concat([
			integer(1, 8),
			onnx_text(2, "verify-registration"),
			message(7, graph),
			message(8, operatorSet)
		]);
	}
	function node(operator, inputs, output) {
		return message(1, [
			...inputs.map((input) => onnx_text(1, input)),
			onnx_text(2, output),
			onnx_text(3, output),
			onnx_text(4, operator)
		]);
	}
	function tensor(name, shape, values) {
		let raw = Buffer.alloc(values.length * 4);
		Array.from(values).forEach((value, i) => {
			raw.writeFloatLE(value, i * 4);
		});
		return message(5, [
			...shape.map((size) => integer(1, size)),
			integer(2, 1),
			onnx_text(8, name),
			bytes(9, raw)
		]);
	}
	function valueInfo(name, shape) {
		let dimensions = shape.map((size) => message(1, [typeof size == "number" ? integer(1, size) : onnx_text(2, size)]));
		let tensorType = message(1, [integer(1, 1), message(2, dimensions)]);
		return [onnx_text(1, name), message(2, [tensorType])];
	}
	function integer(field, value) {
		return Buffer.from([...varint(field << 3), ...varint(value)]);
	}
	function bytes(field, value) {
		return Buffer.concat([Buffer.from([...varint(field << 3 | 2), ...varint(value.length)]), value]);
	}
	function onnx_text(field, value) {
		return bytes(field, Buffer.from(value));
	}
	function message(field, parts) {
		return bytes(field, Buffer.concat(parts));
	}
	function varint(value) {
		return value < 128 ? [value] : [value & 127 | 128, ...varint(value >>> 7)];
	}
	let verifiedWith = {
		python: "3.11.7",
		mlflow: "3.9.0",
		onnx: "1.23.2",
		onnxruntime: "1.32.0"
	};
	let requirements = [
		`mlflow==${verifiedWith.mlflow}`,
		`onnx==${verifiedWith.onnx}`,
		`onnxruntime==${verifiedWith.onnxruntime}`
	];
	function modelFiles(model, origin) {
		let contents = [
			file("model.onnx", encodeOnnx(model)),
			file("requirements.txt", `${requirements.join("\n")}\n`),
			file("conda.yaml", condaEnvironment()),
			file("python_env.yaml", pythonEnvironment()),
			file("input_example.json", JSON.stringify(model.examples.input)),
			file("serving_input_example.json", JSON.stringify({ inputs: model.examples.input }))
		];
		return [file("MLmodel", mlmodel(model, origin, contents.reduce((sum, { bytes }) => sum + bytes.length, 0))), ...contents];
	}
	function file(path, content) {
		return {
			path,
			bytes: typeof content == "string" ? Buffer.from(content) : content
		};
	}
	function mlmodel(model, origin, size) {
		return `artifact_path: ${quoted(origin.artifactPath)}
flavors:
  onnx:
    code: null
    data: model.onnx
    onnx_session_options: null
    onnx_version: ${quoted(verifiedWith.onnx)}
    providers:
    - CPUExecutionProvider
  python_function:
    data: model.onnx
    env:
      conda: conda.yaml
      virtualenv: python_env.yaml
    loader_module: mlflow.onnx
    python_version: ${quoted(verifiedWith.python)}
mlflow_version: ${quoted(verifiedWith.mlflow)}
model_size_bytes: ${size}
model_uuid: ${quoted(origin.modelUuid)}
run_id: ${quoted(origin.runId)}
saved_input_example_info:
  artifact_path: input_example.json
  serving_input_path: serving_input_example.json
  type: ndarray
signature:
  inputs: ${quoted(tensorSchema(model.features.length))}
  outputs: ${quoted(tensorSchema(1))}
  params: null
utc_time_created: ${quoted(pythonTimestamp(origin.createdAt))}
`;
	}
	function tensorSchema(width) {
		return JSON.stringify([{
			type: "tensor",
			"tensor-spec": {
				dtype: "float32",
				shape: [-1, width]
			}
		}]);
	}
	function condaEnvironment() {
		return `channels:
- conda-forge
dependencies:
- python=${verifiedWith.python}
- pip
- pip:
${requirements.map((requirement) => `  - ${requirement}`).join("\n")}
name: mlflow-env
`;
	}
	function pythonEnvironment() {
		return `python: ${quoted(verifiedWith.python)}
build_dependencies:
- pip
- setuptools
- wheel
dependencies:
- -r requirements.txt
`;
	}
	function quoted(value) {
		return JSON.stringify(value);
	}
	function pythonTimestamp(date) {
		return date.toISOString().replace("T", " ").replace("Z", "000");
	}
	var names = __webpack_require__(19029);
	let readBytes = 524288;
	function trainedSource(now = Date.now()) {
		let model = trainModel();
		let perEpoch = model.epochs.flatMap(({ epoch, trainLoss, trainAccuracy, testLoss, testAccuracy }) => Object.entries({
			train_loss: trainLoss,
			train_accuracy: trainAccuracy,
			loss: testLoss,
			accuracy: testAccuracy
		}).map(([key, value]) => ({
			key,
			value,
			timestamp: now,
			step: epoch
		})));
		return {
			largestFile: 0,
			summary: `accuracy ${model.accuracy.toFixed(3)} on ${model.testRows} held-out rows, against ${model.baselineAccuracy.toFixed(3)} without a model`,
			metrics: [...perEpoch, {
				key: "baseline_accuracy",
				value: model.baselineAccuracy,
				timestamp: now,
				step: 0
			}],
			params: Object.entries(model.params).map(([key, value]) => ({
				key,
				value
			})),
			baseline: Number(model.baselineAccuracy.toFixed(4)),
			files: (runId) => modelFiles(model, {
				runId,
				artifactPath: names.Ws,
				createdAt: new Date(now),
				modelUuid: (0, external_node_crypto_.randomUUID)().replaceAll("-", "")
			}).map(({ path, bytes }) => inMemory(path, bytes))
		};
	}
	async function directorySource(directory) {
		let { readModelDirectory } = await __webpack_require__.e(4860).then(__webpack_require__.bind(__webpack_require__, 54860));
		let { files, problems } = await readModelDirectory(directory);
		if (problems.length > 0) throw Error(problems.join(" "));
		let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
		return {
			largestFile: Math.max(0, ...files.map(({ bytes }) => bytes)),
			summary: `${files.length} files, ${total} bytes, from ${directory}`,
			metrics: [],
			params: [{
				key: "model_bytes",
				value: String(total)
			}],
			baseline: 0,
			files: () => files.map((file) => onDisk(file.path, file.real, file.bytes))
		};
	}
	function inMemory(path, bytes) {
		let sha256 = (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
		return {
			path,
			bytes: bytes.length,
			body: bytes,
			fingerprint: async () => ({
				path,
				bytes: bytes.length,
				sha256
			})
		};
	}
	function onDisk(path, absolutePath, bytes) {
		let sha256 = bytes === 0 ? (0, external_node_crypto_.createHash)("sha256").digest("hex") : "";
		async function* slice(start, end) {
			yield* (await (0, files_read.ZU)(absolutePath)).createReadStream({
				start,
				end: end - 1,
				highWaterMark: readBytes
			});
		}
		async function* read() {
			let hash = (0, external_node_crypto_.createHash)("sha256");
			let count = 0;
			for await (let chunk of readAlternating(absolutePath)) {
				hash.update(chunk);
				count += chunk.length;
				count === bytes && (sha256 = hash.digest("hex"));
				yield chunk;
			}
		}
		return {
			path,
			bytes,
			body: {
				bytes,
				open: read
			},
			slice,
			fingerprint: async () => {
				if (sha256 === "") for await (let _ of read());
				return {
					path,
					bytes,
					sha256
				};
			}
		};
	}
	async function* readAlternating(absolutePath) {
		let buffers = [Buffer.allocUnsafeSlow(readBytes), Buffer.allocUnsafeSlow(readBytes)];
		let file = await (0, files_read.ZU)(absolutePath);
		try {
			for (let turn = 0;; turn = 1 - turn) {
				let { bytesRead, buffer } = await file.read(buffers[turn], 0, readBytes);
				if (bytesRead === 0) return;
				bytesRead < readBytes && (buffers[turn] = Buffer.allocUnsafeSlow(readBytes));
				yield buffer.subarray(0, bytesRead);
			}
		} finally {
			await file.close();
		}
	}
}) };
