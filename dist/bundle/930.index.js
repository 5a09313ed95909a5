export const id = 930;
export const ids = [930];
export const modules = {

/***/ 16930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NoCheckoutError: () => (/* binding */ NoCheckoutError),
/* harmony export */   readCheckout: () => (/* binding */ readCheckout),
/* harmony export */   writeMended: () => (/* binding */ writeMended)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57975);






/** Larger files are data. */
const largestFile = 1024 * 1024;
/** A folder that is not within a git checkout. */
class NoCheckoutError extends Error {
    name = 'NoCheckoutError';
}
/**
 * The text files that git tracks in and below `folder`; paths are from the top of the checkout. Symbolic links
 * are not followed, submodules not entered, and nothing that the checkout configures is run.
 *
 * @throws NoCheckoutError where `folder` is in no git checkout, or git is not installed
 */
async function readCheckout(folder) {
    const top = (await git(folder, ['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '');
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(top);
    const listed = await git(folder, ['ls-files', '-z', '--stage', '--full-name', '--', '.']);
    const files = [];
    const paths = plainFiles(listed);
    for (const path of paths) {
        const text = path === undefined ? undefined : await readText(root, path);
        if (path !== undefined && text !== undefined)
            files.push({ path, text });
    }
    return { root, files, skipped: paths.length - files.length };
}
/** Paths of `git ls-files -z --stage`; undefined for a name that is no UTF-8. */
function plainFiles(listed) {
    const entries = listed.toString('latin1').split('\0').filter(Boolean);
    const names = entries
        .filter((entry) => entry.startsWith('100'))
        .map((entry) => entry.slice(entry.indexOf('\t') + 1));
    return [...new Set(names)].map((name) => decode(Buffer.from(name, 'latin1')));
}
async function readText(root, path) {
    const place = await placeWithin(root, path);
    if (place === undefined)
        return undefined;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(place, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0)).catch(() => undefined);
    if (!file)
        return undefined;
    try {
        const { size } = await file.stat();
        if (size > largestFile)
            return undefined;
        const bytes = await file.readFile();
        return bytes.includes(0) ? undefined : decode(bytes);
    }
    finally {
        await file.close();
    }
}
/** The file's place, unless it or a folder on the way is a symbolic link. */
async function placeWithin(root, path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, path);
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(place).then((stat) => stat.isFile(), () => false);
    return isFile && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.realpath)(place)) === (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(place) ? place : undefined;
}
/**
 * Writes each mended file beside the old one and then puts it in its place, mode kept. A file that has changed
 * since it was read is left alone.
 *
 * @returns the paths written
 */
async function writeMended(root, mended) {
    const written = [];
    for (const { path, text, mended: content } of mended) {
        const place = await placeWithin(root, path);
        if (place === undefined || (await readText(root, path)) !== text)
            continue;
        await replace(place, content);
        written.push(path);
    }
    return written;
}
async function replace(place, content) {
    const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.lstat)(place);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(place).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.open)(beside, 'wx', mode);
        try {
            await file.writeFile(content);
            // The umask may have taken bits from the mode.
            await file.chmod(mode & 0o7777);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(beside, place);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(beside, { force: true });
        throw error;
    }
}
/** The byte order mark stays; undefined where the bytes are no UTF-8. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
async function git(folder, args) {
    // A hook's variables would point git at another repository; a checkout's own settings may name programs.
    const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
    const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'];
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...safe, '-C', folder, ...args], {
            encoding: 'buffer',
            env,
            maxBuffer: 256 * 1024 * 1024,
        });
        return stdout;
    }
    catch (error) {
        const { code, stderr } = error;
        const detail = String(code) === 'ENOENT' ? 'git is not installed' : (stderr?.toString('utf8').trim() ?? String(error));
        throw new NoCheckoutError(`${folder} is no git checkout that can be read: ${detail}`);
    }
}


/***/ })

};
