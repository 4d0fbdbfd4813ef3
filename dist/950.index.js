export const id = 950;
export const ids = [950];
export const modules = {

/***/ 9982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mz: () => (/* binding */ fileSchema),
  T0: () => (/* binding */ promptsIn),
  fK: () => (/* binding */ valueAt),
  aC: () => (/* binding */ valuesIn)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/config/field-shape.js
var field_shape = __webpack_require__(470);
// EXTERNAL MODULE: ./lib/canonical-hash.js
var canonical_hash = __webpack_require__(1602);
// EXTERNAL MODULE: ./lib/prompts/ladder.js + 2 modules
var ladder = __webpack_require__(4725);
// EXTERNAL MODULE: ./lib/prompts/routes.js
var routes = __webpack_require__(4277);
// EXTERNAL MODULE: ./lib/prompts/settings.js
var settings = __webpack_require__(9454);
// EXTERNAL MODULE: ./lib/prompts/template.js
var template = __webpack_require__(4994);
// EXTERNAL MODULE: ./lib/prompts/vocabulary/industries.js
var industries = __webpack_require__(4688);
// EXTERNAL MODULE: ./lib/prompts/vocabulary/packaging.js
var packaging = __webpack_require__(5183);
// EXTERNAL MODULE: ./lib/prompts/vocabulary/thing.js
var thing = __webpack_require__(6696);
;// CONCATENATED MODULE: ./lib/config/prompt-schema.js
/** The part `prompts` of the settings file: what an owner says of prompts, by the names that people write. */










const LONGEST_TEXT = 300;
const MOST_ROWS = 1_000;
/** One line, which goes to a provider as it is. */
const line = (what) => {
    const error = `${what}, one line of 1 to ${LONGEST_TEXT} characters`;
    return schemas/* string */.YjP({ error })
        .min(1, { error })
        .max(LONGEST_TEXT, { error })
        .regex(/^[^\p{Cc}]*$/u, { error })
        .describe(`${what[0]?.toUpperCase()}${what.slice(1)}.`);
};
const lines = (what) => schemas/* array */.YOg(line(what), { error: `a list: ${what}` }).max(MOST_ROWS, { error: `at most ${MOST_ROWS} rows` });
const one = (names) => schemas/* enum */.k5n(names, { error: `one of ${(0,field_shape/* orList */.A3)(names)}` });
const part = (shape) => schemas/* strictObject */.rej(shape, { error: 'names and values, one a line' });
const houseStyle = part({
    palette: line('the colours of every picture').nullish(),
    'light-from': one(['left', 'right', 'above']).nullish(),
    background: line('the background of every picture').nullish(),
    framing: line('the framing of every picture').nullish(),
    mood: line('the mood of every picture').nullish(),
});
/** For which products a row is. */
const forProducts = {
    priority: schemas/* int */.Whr({ error: 'a whole number' }).nullish(),
    industry: line('an industry').nullish(),
    'sub-industry': line('a sub-industry').nullish(),
    product: line('the id of a product').nullish(),
    'plant-part': line('a part of the plant').nullish(),
    archetype: one(thing/* ARCHETYPES */.fJ).nullish(),
};
const preset = part({
    id: line('a name').regex(/^[a-z0-9][a-z0-9-]{0,59}$/, {
        error: 'a name of lower-case letters, digits and hyphens',
    }),
    ...forProducts,
    medium: line('the kind of picture').nullish(),
    background: line('what is behind the product').nullish(),
    light: line('the light').nullish(),
    lens: line('the lens').nullish(),
    composition: line('how the product stands in the picture').nullish(),
    constraints: lines('what must be as it says').nullish(),
    exclusions: lines('what must not be seen').nullish(),
});
// YAML reads a version such as 7 as a number.
const modelError = { error: 'the name of a model' };
const model = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/^[A-Za-z0-9@][A-Za-z0-9._:/@-]{0,99}$/, modelError), schemas/* number */.aig()], modelError);
/** Whether a provider has a model of that name, only it can tell (src/providers/routed.ts). */
const route = ({ available }) => {
    const [first = '', ...others] = new Set(available.values());
    const provider = one([first, ...others]).describe('Who makes the images of these products.');
    return part({
        ...forProducts,
        provider: provider.nullish(),
        model: model.nullish().describe('One of its models; left out: that of its own setting.'),
        'image-role': one(routes/* IMAGE_ROLES */.gd).describe('What the images of these products are for.').nullish(),
    })
        .refine(({ model: named, provider: whose }) => !named || whose, {
        error: 'a provider beside the model',
        path: ['provider'],
    })
        .refine((row) => row.provider || row['image-role'], { error: 'a row with a provider or an image-role' });
};
/** Its signs would end a name in a row of the vocabulary. */
const word = line('a word or a few').regex(/^[^=|,]+$/, { error: 'words without =, | and commas' });
const prompt_schema_thing = part({
    words: schemas/* array */.YOg(word, { error: 'a list of words' }).min(1, { error: 'at least one word' }).max(50),
    shows: line('what a camera sees of it'),
    industry: one(industries/* INDUSTRY_IDS */.G),
    archetype: one(thing/* ARCHETYPES */.fJ).nullish(),
    motif: one(thing/* THING_MOTIFS */.uY).nullish(),
    packaging: one(Object.keys(packaging/* PACKAGING */.K)).nullish(),
});
const prompt_schema_template = (wording) => schemas/* string */.YjP({ error: 'a template' })
    .max(template/* MAX_TEMPLATE_CHARACTERS */.v$, { error: `a template of at most ${template/* MAX_TEMPLATE_CHARACTERS */.v$} characters` })
    .superRefine((text, context) => {
    try {
        (0,template/* parseTemplate */.QC)(text, wording);
    }
    catch (error) {
        if (!(error instanceof template/* TemplateError */.$w))
            throw error;
        const where = `line ${error.line}, column ${error.column} of it`;
        context.addIssue({
            code: 'custom',
            message: `a template without mistakes (${where}: ${error.message})`,
        });
    }
});
const skipRule = part({
    what: line('what is skipped, for people'),
    words: schemas/* array */.YOg(line('a word')).min(1, { error: 'at least one word' }).max(500),
    unless: schemas/* array */.YOg(line('a word')).max(500).nullish(),
});
const promptSchema = (names) => part({
    'house-style': houseStyle
        .nullish()
        .describe('One look over the whole catalogue; it wins over every preset.'),
    presets: schemas/* array */.YOg(preset).max(MOST_ROWS).nullish().describe('Styles for some of the products.'),
    routes: schemas/* array */.YOg(route(names)).max(MOST_ROWS).nullish().describe('Who makes which image.'),
    'brand-terms': lines('a word that no prompt names').nullish(),
    things: schemas/* array */.YOg(prompt_schema_thing).max(MOST_ROWS).nullish().describe('Rows of the vocabulary; they win over ours.'),
    templates: part({
        natural: prompt_schema_template('natural').nullish(),
        light: prompt_schema_template('light').nullish(),
        flags: prompt_schema_template('flags').nullish(),
    })
        .nullish()
        .describe('The wording, by the kind of model.'),
    ladder: schemas/* array */.YOg(one(ladder/* WORDING_STEPS */.jw))
        .refine((steps) => steps[0] === 'full', { error: 'a list that begins with full' })
        .nullish()
        .describe('The steps of the wording ladder, after a refusal.'),
    skip: schemas/* array */.YOg(skipRule).max(MOST_ROWS).nullish().describe('Products that are never bought for.'),
});
/** What the file says, with our own words where it says nothing. */
function promptSettingsOf(said) {
    const templates = Object.entries(said.templates ?? {}).flatMap(([wording, text]) => typeof text === 'string' ? [[wording, (0,template/* parseTemplate */.QC)(text, wording)]] : []);
    return {
        houseStyle: { ...settings/* DEFAULT_SETTINGS */.a.houseStyle, ...camelCased(said['house-style'] ?? {}) },
        presets: (said.presets ?? []).map((row) => camelCased(row)),
        routes: (said.routes ?? []).map((row) => {
            const named = typeof row.model === 'number' ? { ...row, model: String(row.model) } : row;
            return camelCased(named);
        }),
        brandTerms: said['brand-terms'] ?? [],
        things: (said.things ?? []).map(groupOf),
        templates: Object.fromEntries(templates),
        ladder: said.ladder ?? settings/* DEFAULT_SETTINGS */.a.ladder,
        skip: (said.skip ?? []).map(({ what, words, unless }) => ({
            what,
            words: words.join(', '),
            unless: (unless ?? []).join(', '),
        })),
        version: { hash: (0,canonical_hash/* hashOf */.q)(said), said: (0,canonical_hash/* canonical */.$)(said) },
    };
}
function groupOf({ words, shows, industry, archetype, motif, packaging }) {
    return {
        defaults: {
            industry: industry,
            motif: motif ?? 'parcel',
            ...(motif ? { isMotifChosen: true } : {}),
            ...(archetype ? { archetype } : {}),
            ...(packaging ? { packaging } : {}),
        },
        rows: { [words.join(' = ')]: shows },
    };
}
/** `light-from` → `lightFrom`; what is not given is left out. */
function camelCased(row) {
    const given = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(given.map(([key, value]) => [
        key.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase()),
        value,
    ]));
}

// EXTERNAL MODULE: ./lib/config/table.js + 5 modules
var table = __webpack_require__(1625);
// EXTERNAL MODULE: ./lib/config/setting.js
var setting = __webpack_require__(9274);
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





/** The key of the part that is about prompts. */
const PROMPTS = 'prompts';
function valueAt(data, path) {
    return path.reduce((value, key) => Reflect.get(Object(value ?? {}), key), data);
}
/** The settings of a run in what a file says, as the texts that every door gives. */
function valuesIn(data) {
    const found = table/* SETTINGS */.yy.flatMap((row) => {
        const path = (0,table/* pathInFile */.FD)(row);
        return path === null ? [] : [[row.name, valueAt(data, path)]];
    });
    return (0,field_shape/* textsOf */.CB)(Object.fromEntries(found));
}
/** What a file says of prompts; null: nothing. @param data What `fileSchema` has parsed. */
function promptsIn(data) {
    const said = valueAt(data, [PROMPTS]);
    return said === undefined || said === null ? null : promptSettingsOf(said);
}
/** As a schema of zod; the JSON Schema is made from it. */
function fileSchema(names) {
    const common = {};
    const providers = {};
    for (const row of table/* SETTINGS */.yy) {
        const [first, owner, key] = (0,table/* pathInFile */.FD)(row) ?? [];
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
    return schemas/* strictObject */.rej({
        ...common,
        [PROMPTS]: promptSchema(names).nullish(),
        [table/* PROVIDERS_KEY */.$Z]: schemas/* strictObject */.rej(Object.fromEntries(parts), { error }).nullish(),
    }, { error });
}


/***/ }),

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
        const path = (0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .pathInFile */ .FD)((0,_table_js__WEBPACK_IMPORTED_MODULE_6__/* .settingRow */ .rd)(setting)) ?? [(0,_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .kebabCase */ .kW)(setting)];
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
    const known = _table_js__WEBPACK_IMPORTED_MODULE_6__/* .SETTINGS */ .yy.map(_table_js__WEBPACK_IMPORTED_MODULE_6__/* .pathInFile */ .FD).flatMap((each) => each !== null && each.slice(0, within.length).join('.') === within.join('.') ? each[within.length] : []);
    const where = within.length === 0 ? place(path) : `${within.join('.')} in ${place(path)}`;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(`a key of ${where}`, 'the name of a setting', key, `Known here: ${[...new Set(known)].join(', ')}.`);
}


/***/ })

};
