export const id = 969;
export const ids = [969];
export const modules = {

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileLayer: () => (/* binding */ fileLayer)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/field-shape.js
var field_shape = __webpack_require__(470);
// EXTERNAL MODULE: ./lib/config/fields.js
var fields = __webpack_require__(1877);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/config/setting.js
var config_setting = __webpack_require__(9274);
// EXTERNAL MODULE: ./lib/config/table.js
var table = __webpack_require__(1582);
;// CONCATENATED MODULE: ./lib/config/words.js


/** "Jobs to work on in this run (1 to 1000)." */
function describeSetting(row, names) {
    const { accepts } = (0,table/* shapeOfSetting */.Dx)(row, names);
    return accepts === null ? row.sentence : `${row.sentence.replace(/\.$/, '')} (${accepts}).`;
}
/** What holds when nothing gives it. */
function defaultOf({ default: value, unset }) {
    return value ?? unset ?? 'none';
}
/** Variables that do not follow from the setting's name, and that people have to be told. */
function ownVariables({ name, environment }) {
    return environment.filter((variable) => variable !== variableOf(name));
}

;// CONCATENATED MODULE: ./lib/config/file-schema.js
/** What the settings file may hold: each setting that is no secret under its own name, a provider's own below `providers`. */




/** The key of the part that belongs to providers. */
const PROVIDERS = 'providers';
/** The way to a setting in the file; null: it may not stand there. */
function pathInFile(row) {
    if (row.secret || row.name === 'configFile')
        return null;
    const owner = (0,table/* ownerOf */.bf)(row.name);
    return owner === null ? [(0,config_setting/* kebabCase */.kW)(row.name)] : [PROVIDERS, owner, row.providerKey ?? (0,config_setting/* kebabCase */.kW)(row.name)];
}
/** As a schema of zod; the JSON Schema is made from it. */
function fileSchema(names) {
    const common = {};
    const providers = {};
    for (const row of table/* SETTINGS */.yy) {
        const [first, owner, key] = pathInFile(row) ?? [];
        if (first === undefined)
            continue;
        const { typed } = (0,table/* shapeOfSetting */.Dx)(row, names);
        const field = typed.nullish().describe(`${describeSetting(row, names)} Default: ${defaultOf(row)}.`);
        if (owner === undefined || key === undefined)
            common[first] = field;
        else
            providers[owner] = { ...providers[owner], [key]: field };
    }
    const error = 'names and values, one a line';
    const parts = Object.entries(providers).map(([id, fields]) => [
        id,
        schemas/* strictObject */.rej(fields, { error }).nullish(),
    ]);
    return schemas/* strictObject */.rej({ ...common, [PROVIDERS]: schemas/* strictObject */.rej(Object.fromEntries(parts), { error }).nullish() }, { error });
}

;// CONCATENATED MODULE: ./lib/config/file.js
/** The settings file: YAML in, a layer of settings out; every error names file, line and key. */







const MAX_BYTES = 64 * 1024;
/**
 * @param name How the file is called, for messages.
 * @throws {UserError} `input_invalid`
 */
function fileLayer(text, name, names) {
    if (text.length > MAX_BYTES)
        throw (0,errors/* invalidInput */.aY)(name, `at most ${MAX_BYTES} characters`, 'more');
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => `${name}, line ${lines.linePos(offset).line}`;
    const [broken] = document.errors;
    if (broken !== undefined)
        throw notYaml(at(broken.pos[0]), broken.message);
    const data = valuesOf(document, name);
    const place = (path) => at(rangeOf(document, path) ?? 0);
    const parsed = fileSchema(names).safeParse(data);
    if (!parsed.success)
        throw wrong(parsed.error.issues[0], data, place);
    const found = table/* SETTINGS */.yy.flatMap((row) => {
        const path = pathInFile(row);
        return path === null ? [] : [[row.name, valueAt(parsed.data, path)]];
    });
    const values = (0,field_shape/* textsOf */.CB)(Object.fromEntries(found));
    const spell = (setting) => {
        const path = pathInFile((0,table/* settingRow */.rd)(setting)) ?? [(0,config_setting/* kebabCase */.kW)(setting)];
        return `${path.join('.')} in ${place(path)}`;
    };
    return { values, spell };
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
function notYaml(where, why) {
    return new errors/* UserError */.yo('input_invalid', `Expected plain YAML in ${where} but received something else: ${why}.`, 'Write one setting a line, such as "batch-size: 50".');
}
function rangeOf(document, path) {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const range = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : null;
    return Array.isArray(range) ? Number(range[0]) : null;
}
function valueAt(data, path) {
    return path.reduce((value, key) => Reflect.get(Object(value ?? {}), key), data);
}
function wrong(issue, data, place) {
    const path = issue?.path ?? [];
    if (issue?.code === 'unrecognized_keys')
        return unknownKey([...path, issue.keys[0] ?? ''], place);
    const received = valueAt(data, path);
    const name = `${path.join('.') || 'the file'} in ${place(path)}`;
    const expected = issue?.message ?? 'a setting';
    if (!(0,fields/* looksSecret */.n0)(String(received)))
        return (0,errors/* invalidInput */.aY)(name, expected, received);
    return new errors/* UserError */.yo('input_invalid', `Expected ${expected} for ${name} but received something else (not shown, as it may be a secret).`, `Set ${path.join('.')} to ${expected}.`);
}
function unknownKey(path, place) {
    const key = String(path.at(-1));
    const within = path.slice(0, -1);
    const secret = table/* SETTINGS */.yy.find((row) => row.secret && (0,config_setting/* kebabCase */.kW)(row.name) === key);
    if (secret !== undefined) {
        return new errors/* UserError */.yo('input_invalid', `Expected no secret in ${place(path)} but received ${key}.`, `Remove ${key} from the file, replace the key that stood there, and set ${secret.environment.join(' or ')} in the environment or the input ${key}.`);
    }
    const known = table/* SETTINGS */.yy.map(pathInFile).flatMap((each) => each !== null && each.slice(0, within.length).join('.') === within.join('.') ? each[within.length] : []);
    const where = within.length === 0 ? place(path) : `${within.join('.')} in ${place(path)}`;
    return (0,errors/* invalidInput */.aY)(`a key of ${where}`, 'the name of a setting', key, `Known here: ${[...new Set(known)].join(', ')}.`);
}


/***/ })

};
