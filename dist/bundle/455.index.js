export const id = 455;
export const ids = [455];
export const modules = {

/***/ 58455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dispatch: () => (/* binding */ dispatch)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58508);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98213);


const usage = `${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .toolName */ .U} ${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}

  verify              run the pipeline against a platform; the key is read from HOKUSAI_API_KEY
  verify --sandbox    the same against the embedded platform; --fault NAME breaks it in a named way
  sandbox             start the embedded platform and print where it is; --list-faults names its faults
  diagnose FILE       name the cause from a report.json or a HAR of anybody's client, without a network
  merge GLOB…         make one report of several report.json
  fix [DIR]           find the caller's own mistakes in a checkout; --apply mends them
`;
/** Loaded when called, so that no command pays for another. */
const commands = {
    verify: async () => (await Promise.all(/* import() */[__webpack_require__.e(7), __webpack_require__.e(912), __webpack_require__.e(165), __webpack_require__.e(502), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 68995))).verify,
    sandbox: async () => (await Promise.all(/* import() */[__webpack_require__.e(762), __webpack_require__.e(200), __webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__, 94686))).sandbox,
    diagnose: async () => (await Promise.all(/* import() */[__webpack_require__.e(165), __webpack_require__.e(344)]).then(__webpack_require__.bind(__webpack_require__, 29344))).diagnose,
    merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(912), __webpack_require__.e(166), __webpack_require__.e(384)]).then(__webpack_require__.bind(__webpack_require__, 35384))).merge,
    fix: async () => (await __webpack_require__.e(/* import() */ 662).then(__webpack_require__.bind(__webpack_require__, 34662))).fix,
};
/** @throws UsageError for an unknown command */
async function dispatch([name = '', ...rest], redact) {
    if (['', 'help', '--help', '-h'].includes(name)) {
        process.stdout.write(usage);
        return name === '' ? 2 : 0;
    }
    if (name === '--version') {
        process.stdout.write(`${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}\n`);
        return 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`There is no command ${JSON.stringify(name)}.\n\n${usage}`);
    return (await load())(rest, redact);
}


/***/ }),

/***/ 58508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ toolName),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const toolName = 'verify-registration';
const version = '0.1.0';


/***/ })

};
