(() => {
	"use strict";
	var __webpack_modules__ = {
		42613: ((module) => {
			module.exports = require("assert");
		}),
		20181: ((module) => {
			module.exports = require("buffer");
		}),
		35317: ((module) => {
			module.exports = require("child_process");
		}),
		49140: ((module) => {
			module.exports = require("constants");
		}),
		76982: ((module) => {
			module.exports = require("crypto");
		}),
		24434: ((module) => {
			module.exports = require("events");
		}),
		79896: ((module) => {
			module.exports = require("fs");
		}),
		91943: ((module) => {
			module.exports = require("fs/promises");
		}),
		58611: ((module) => {
			module.exports = require("http");
		}),
		65692: ((module) => {
			module.exports = require("https");
		}),
		69278: ((module) => {
			module.exports = require("net");
		}),
		34589: ((module) => {
			module.exports = require("node:assert");
		}),
		16698: ((module) => {
			module.exports = require("node:async_hooks");
		}),
		4573: ((module) => {
			module.exports = require("node:buffer");
		}),
		31421: ((module) => {
			module.exports = require("node:child_process");
		}),
		37540: ((module) => {
			module.exports = require("node:console");
		}),
		77598: ((module) => {
			module.exports = require("node:crypto");
		}),
		53053: ((module) => {
			module.exports = require("node:diagnostics_channel");
		}),
		40610: ((module) => {
			module.exports = require("node:dns");
		}),
		78474: ((module) => {
			module.exports = require("node:events");
		}),
		73024: ((module) => {
			module.exports = require("node:fs");
		}),
		51455: ((module) => {
			module.exports = require("node:fs/promises");
		}),
		37067: ((module) => {
			module.exports = require("node:http");
		}),
		32467: ((module) => {
			module.exports = require("node:http2");
		}),
		44708: ((module) => {
			module.exports = require("node:https");
		}),
		77030: ((module) => {
			module.exports = require("node:net");
		}),
		48161: ((module) => {
			module.exports = require("node:os");
		}),
		76760: ((module) => {
			module.exports = require("node:path");
		}),
		643: ((module) => {
			module.exports = require("node:perf_hooks");
		}),
		1708: ((module) => {
			module.exports = require("node:process");
		}),
		41792: ((module) => {
			module.exports = require("node:querystring");
		}),
		80481: ((module) => {
			module.exports = require("node:readline");
		}),
		80099: ((module) => {
			module.exports = require("node:sqlite");
		}),
		57075: ((module) => {
			module.exports = require("node:stream");
		}),
		46466: ((module) => {
			module.exports = require("node:stream/promises");
		}),
		46193: ((module) => {
			module.exports = require("node:string_decoder");
		}),
		87997: ((module) => {
			module.exports = require("node:timers");
		}),
		58500: ((module) => {
			module.exports = require("node:timers/promises");
		}),
		41692: ((module) => {
			module.exports = require("node:tls");
		}),
		73136: ((module) => {
			module.exports = require("node:url");
		}),
		57975: ((module) => {
			module.exports = require("node:util");
		}),
		73429: ((module) => {
			module.exports = require("node:util/types");
		}),
		78877: ((module) => {
			module.exports = require("node:v8");
		}),
		30714: ((module) => {
			module.exports = require("node:vm");
		}),
		75919: ((module) => {
			module.exports = require("node:worker_threads");
		}),
		38522: ((module) => {
			module.exports = require("node:zlib");
		}),
		70857: ((module) => {
			module.exports = require("os");
		}),
		16928: ((module) => {
			module.exports = require("path");
		}),
		932: ((module) => {
			module.exports = require("process");
		}),
		2203: ((module) => {
			module.exports = require("stream");
		}),
		13193: ((module) => {
			module.exports = require("string_decoder");
		}),
		53557: ((module) => {
			module.exports = require("timers");
		}),
		64756: ((module) => {
			module.exports = require("tls");
		}),
		52018: ((module) => {
			module.exports = require("tty");
		}),
		87016: ((module) => {
			module.exports = require("url");
		}),
		39023: ((module) => {
			module.exports = require("util");
		}),
		43106: ((module) => {
			module.exports = require("zlib");
		})
	};
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== void 0) return cachedModule.exports;
		var module = __webpack_module_cache__[moduleId] = {
			id: moduleId,
			loaded: !1,
			exports: {}
		};
		var threw = !0;
		try {
			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
			threw = !1;
		} finally {
			threw && delete __webpack_module_cache__[moduleId];
		}
		module.loaded = !0;
		return module.exports;
	}
	__nccwpck_require__.m = __webpack_modules__;
	__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/");
	(() => {
		var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
		var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
		var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
		var resolveQueue = (queue) => {
			if (queue && queue.d < 1) {
				queue.d = 1;
				queue.forEach((fn) => fn.r--);
				queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
			}
		};
		var wrapDeps = (deps) => deps.map((dep) => {
			if (typeof dep == "object" && dep) {
				if (dep[webpackQueues]) return dep;
				if (dep.then) {
					var queue = [];
					queue.d = 0;
					dep.then((r) => {
						obj[webpackExports] = r;
						resolveQueue(queue);
					}, (e) => {
						obj[webpackError] = e;
						resolveQueue(queue);
					});
					var obj = {};
					obj[webpackQueues] = (fn) => fn(queue);
					return obj;
				}
			}
			var ret = {};
			ret[webpackQueues] = (x) => {};
			ret[webpackExports] = dep;
			return ret;
		});
		__nccwpck_require__.a = (module, body, hasAwait) => {
			var queue;
			hasAwait && ((queue = []).d = -1);
			var depQueues = new Set();
			var exports = module.exports;
			var currentDeps;
			var outerResolve;
			var reject;
			var promise = new Promise((resolve, rej) => {
				reject = rej;
				outerResolve = resolve;
			});
			promise[webpackExports] = exports;
			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
			module.exports = promise;
			body((deps) => {
				currentDeps = wrapDeps(deps);
				var fn;
				var getResult = () => currentDeps.map((d) => {
					if (d[webpackError]) throw d[webpackError];
					return d[webpackExports];
				});
				var promise = new Promise((resolve) => {
					fn = () => resolve(getResult);
					fn.r = 0;
					var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
					currentDeps.map((dep) => dep[webpackQueues](fnQueue));
				});
				return fn.r ? promise : getResult();
			}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
			queue && queue.d < 0 && (queue.d = 0);
		};
	})();
	__nccwpck_require__.n = (module) => {
		var getter = module && module.__esModule ? () => module.default : () => module;
		__nccwpck_require__.d(getter, { a: getter });
		return getter;
	};
	(() => {
		var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
		var leafPrototypes;
		__nccwpck_require__.t = function(value, mode) {
			mode & 1 && (value = this(value));
			if (mode & 8) return value;
			if (typeof value == "object" && value) {
				if (mode & 4 && value.__esModule) return value;
				if (mode & 16 && typeof value.then == "function") return value;
			}
			var ns = Object.create(null);
			__nccwpck_require__.r(ns);
			var def = {};
			leafPrototypes ||= [
				null,
				getProto({}),
				getProto([]),
				getProto(getProto)
			];
			for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
			def.default = () => value;
			__nccwpck_require__.d(ns, def);
			return ns;
		};
	})();
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
			enumerable: !0,
			get: definition[key]
		});
	};
	(() => {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	})();
	__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
	__nccwpck_require__.r = (exports) => {
		typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		Object.defineProperty(exports, "__esModule", { value: !0 });
	};
	__nccwpck_require__.nmd = (module) => {
		module.paths = [];
		module.children ||= [];
		return module;
	};
	__nccwpck_require__.p = "";
	(() => {
		__nccwpck_require__.b = require("url").pathToFileURL(__filename);
		var installedChunks = { 8792: 1 };
		var installChunk = (chunk) => {
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for (var moduleId in moreModules) __nccwpck_require__.o(moreModules, moduleId) && (__nccwpck_require__.m[moduleId] = moreModules[moduleId]);
			runtime && runtime(__nccwpck_require__);
			for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
		};
		__nccwpck_require__.f.require = (chunkId, promises) => {
			installedChunks[chunkId] || installChunk(require("./" + __nccwpck_require__.u(chunkId)));
		};
	})();
	var __webpack_exports__ = {};
	__nccwpck_require__.r(__webpack_exports__);
	__nccwpck_require__.d(__webpack_exports__, {
		cli: () => cli,
		index: () => index,
		post: () => post,
		publish: () => publish
	});
	let index = () => Promise.all([
		__nccwpck_require__.e(2857),
		__nccwpck_require__.e(2641),
		__nccwpck_require__.e(3779),
		__nccwpck_require__.e(9958),
		__nccwpck_require__.e(2496),
		__nccwpck_require__.e(1682),
		__nccwpck_require__.e(7036),
		__nccwpck_require__.e(303),
		__nccwpck_require__.e(5797),
		__nccwpck_require__.e(1766),
		__nccwpck_require__.e(8536),
		__nccwpck_require__.e(6246),
		__nccwpck_require__.e(4467)
	]).then(__nccwpck_require__.bind(__nccwpck_require__, 44935));
	let post = () => __nccwpck_require__.e(1841).then(__nccwpck_require__.bind(__nccwpck_require__, 71841));
	let publish = () => Promise.all([
		__nccwpck_require__.e(2857),
		__nccwpck_require__.e(2641),
		__nccwpck_require__.e(3779),
		__nccwpck_require__.e(4370),
		__nccwpck_require__.e(9958),
		__nccwpck_require__.e(2496),
		__nccwpck_require__.e(4768),
		__nccwpck_require__.e(7992),
		__nccwpck_require__.e(303),
		__nccwpck_require__.e(7635),
		__nccwpck_require__.e(3550),
		__nccwpck_require__.e(1766),
		__nccwpck_require__.e(6246),
		__nccwpck_require__.e(7917)
	]).then(__nccwpck_require__.bind(__nccwpck_require__, 53444));
	let cli = () => Promise.all([__nccwpck_require__.e(303), __nccwpck_require__.e(8881)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52713));
	module.exports = __webpack_exports__;
})();
