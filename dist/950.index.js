export const id = 950;
export const ids = [950];
export const modules = {

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSettingsFile: () => (/* binding */ parseSettingsFile)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _key_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(498);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1877);
/* harmony import */ var _file_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9982);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9274);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1625);
/** The settings file: YAML in, settings out; every error names file, line and key. */







const MAX_BYTES = 64 * 1024;
/**
 * @param name How the file is called, for messages.
 * @throws {UserError} `input_invalid`
 */
function parseSettingsFile(text, name, names) {
    if (text.length > MAX_BYTES)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(name, `at most ${MAX_BYTES} characters`, 'more');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => `${name}, line ${lines.linePos(offset).line}`;
    const [broken] = document.errors;
    if (broken !== undefined)
        throw notYaml(at(broken.pos[0]), broken.message);
    const data = valuesOf(document, name);
    const place = (path) => at(rangeOf(document, path) ?? 0);
    const parsed = (0,_file_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSchema */ .Mz)(names).safeParse(data);
    if (!parsed.success)
        throw wrong(parsed.error.issues[0], data, place);
    refuseSecrets(parsed.data, [], place);
    const spell = (setting) => {
        const path = (0,_file_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pathInFile */ .FD)((0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .settingRow */ .rd)(setting)) ?? [(0,_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .kebabCase */ .kW)(setting)];
        return `${path.join('.')} in ${place(path)}`;
    };
    const layer = { values: (0,_file_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesIn */ .aC)(parsed.data), prompts: (0,_file_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .promptsIn */ .T0)(parsed.data), spell };
    return { layer, data: parsed.data };
}
/** Aliases are refused: a few lines of them can stand for millions. */
function valuesOf(document, name) {
    try {
        return document.toJS({ maxAliasCount: 0 }) ?? {};
    }
    catch {
        throw notYaml(name, 'it has an alias (*name)');
    }
}
/** Whatever the key: the file lies in a repository, and what it says is kept in the database. */
function refuseSecrets(value, path, place) {
    if (typeof value === 'object' && value !== null) {
        for (const [key, item] of Object.entries(value)) {
            refuseSecrets(item, [...path, Array.isArray(value) ? Number(key) : key], place);
        }
        return;
    }
    if (typeof value !== 'string')
        return;
    const named = JSON.stringify({ [String(path.at(-1))]: value });
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .looksSecret */ .n0)(value) && (0,_key_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .maskSecrets */ .QU)(named) === named)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input_invalid', `Expected no secret in ${place(path)} but ${path.join('.')} looks like one (not shown).`, `Remove it from the file and replace the key that stood there; secrets belong in the environment, or in the secrets of the repository.`);
}
function notYaml(where, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input_invalid', `Expected plain YAML in ${where} but received something else: ${why}.`, 'Write one setting a line, such as "batch-size: 50".');
}
function rangeOf(document, path) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const range = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : null;
    return Array.isArray(range) ? Number(range[0]) : null;
}
function wrong(issue, data, place) {
    const path = issue?.path ?? [];
    if (issue?.code === 'unrecognized_keys')
        return unknownKey([...path, issue.keys[0] ?? ''], place);
    const received = (0,_file_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .valueAt */ .fK)(data, path);
    const name = `${path.join('.') || 'the file'} in ${place(path)}`;
    const expected = issue?.message ?? 'a setting';
    if (!(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .looksSecret */ .n0)(String(received)))
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(name, expected, received);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input_invalid', `Expected ${expected} for ${name} but received something else (not shown, as it may be a secret).`, `Set ${path.join('.')} to ${expected}.`);
}
function unknownKey(path, place) {
    const key = String(path.at(-1));
    const within = path.slice(0, -1);
    const secret = _table_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.find((row) => row.secret && (0,_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .kebabCase */ .kW)(row.name) === key);
    if (secret !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input_invalid', `Expected no secret in ${place(path)} but received ${key}.`, `Remove ${key} from the file, replace the key that stood there, and set ${secret.environment.join(' or ')} in the environment or the input ${key}.`);
    }
    const known = _table_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.map(_file_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .pathInFile */ .FD).flatMap((each) => each !== null && each.slice(0, within.length).join('.') === within.join('.') ? each[within.length] : []);
    const where = within.length === 0 ? place(path) : `${within.join('.')} in ${place(path)}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`a key of ${where}`, 'the name of a setting', key, `Known here: ${[...new Set(known)].join(', ')}.`);
}


/***/ })

};
