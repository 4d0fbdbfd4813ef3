/** The part `prompts` of the settings file: what an owner says of prompts, by the names that people write. */
import { z } from 'zod';
import { canonical, hashOf } from '../canonical-hash.ts';
import { WORDING_STEPS } from '../prompts/ladder.ts';
import { IMAGE_ROLES, type Route } from '../prompts/routes.ts';
import { DEFAULT_SETTINGS, type PromptSettings, type StylePreset } from '../prompts/settings.ts';
import { MAX_TEMPLATE_CHARACTERS, parseTemplate, TemplateError } from '../prompts/template.ts';
import { INDUSTRY_IDS } from '../prompts/vocabulary/industries.ts';
import { PACKAGING, type PackagingId } from '../prompts/vocabulary/packaging.ts';
import { ARCHETYPES, THING_MOTIFS, type ThingGroup } from '../prompts/vocabulary/thing.ts';
import type { PromptWording } from '../prompts/wording.ts';
import type { ProviderNames } from '../providers/registry.ts';
import { orList } from './field-shape.ts';

const LONGEST_TEXT = 300;
const MOST_ROWS = 1_000;

/** One line, which goes to a provider as it is. */
const line = (what: string) => {
  const error = `${what}, one line of 1 to ${LONGEST_TEXT} characters`;
  return z
    .string({ error })
    .min(1, { error })
    .max(LONGEST_TEXT, { error })
    .regex(/^[^\p{Cc}]*$/u, { error })
    .describe(`${what[0]?.toUpperCase()}${what.slice(1)}.`);
};
const lines = (what: string) =>
  z.array(line(what), { error: `a list: ${what}` }).max(MOST_ROWS, { error: `at most ${MOST_ROWS} rows` });
const one = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: `one of ${orList(names)}` });
const part = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, { error: 'names and values, one a line' });

const houseStyle = part({
  palette: line('the colours of every picture').nullish(),
  'light-from': one(['left', 'right', 'above']).nullish(),
  background: line('the background of every picture').nullish(),
  framing: line('the framing of every picture').nullish(),
  mood: line('the mood of every picture').nullish(),
});

/** For which products a row is. */
const forProducts = {
  priority: z.int({ error: 'a whole number' }).nullish(),
  industry: line('an industry').nullish(),
  'sub-industry': line('a sub-industry').nullish(),
  product: line('the id of a product').nullish(),
  'plant-part': line('a part of the plant').nullish(),
  archetype: one(ARCHETYPES).nullish(),
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
const model = z.union(
  [z.string().regex(/^[A-Za-z0-9@][A-Za-z0-9._:/@-]{0,99}$/, modelError), z.number()],
  modelError,
);

/** Whether a provider has a model of that name, only it can tell (src/providers/routed.ts). */
const route = ({ available }: ProviderNames) => {
  const [first = '', ...others] = new Set(available.values());
  const provider = one([first, ...others]).describe('Who makes the images of these products.');
  return part({
    ...forProducts,
    provider: provider.nullish(),
    model: model.nullish().describe('One of its models; left out: that of its own setting.'),
    'image-role': one(IMAGE_ROLES).describe('What the images of these products are for.').nullish(),
  })
    .refine(({ model: named, provider: whose }) => !named || whose, {
      error: 'a provider beside the model',
      path: ['provider'],
    })
    .refine((row) => row.provider || row['image-role'], { error: 'a row with a provider or an image-role' });
};

/** Its signs would end a name in a row of the vocabulary. */
const word = line('a word or a few').regex(/^[^=|,]+$/, { error: 'words without =, | and commas' });
const thing = part({
  words: z.array(word, { error: 'a list of words' }).min(1, { error: 'at least one word' }).max(50),
  shows: line('what a camera sees of it'),
  industry: one(INDUSTRY_IDS as [string, ...string[]]),
  archetype: one(ARCHETYPES).nullish(),
  motif: one(THING_MOTIFS).nullish(),
  packaging: one(Object.keys(PACKAGING) as [PackagingId, ...PackagingId[]]).nullish(),
});

const template = (wording: PromptWording) =>
  z
    .string({ error: 'a template' })
    .max(MAX_TEMPLATE_CHARACTERS, { error: `a template of at most ${MAX_TEMPLATE_CHARACTERS} characters` })
    .superRefine((text, context) => {
      try {
        parseTemplate(text, wording);
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        const where = `line ${error.line}, column ${error.column} of it`;
        context.addIssue({
          code: 'custom',
          message: `a template without mistakes (${where}: ${error.message})`,
        });
      }
    });

const skipRule = part({
  what: line('what is skipped, for people'),
  words: z.array(line('a word')).min(1, { error: 'at least one word' }).max(500),
  unless: z.array(line('a word')).max(500).nullish(),
});

export const promptSchema = (names: ProviderNames) =>
  part({
    'house-style': houseStyle
      .nullish()
      .describe('One look over the whole catalogue; it wins over every preset.'),
    presets: z.array(preset).max(MOST_ROWS).nullish().describe('Styles for some of the products.'),
    routes: z.array(route(names)).max(MOST_ROWS).nullish().describe('Who makes which image.'),
    'brand-terms': lines('a word that no prompt names').nullish(),
    things: z.array(thing).max(MOST_ROWS).nullish().describe('Rows of the vocabulary; they win over ours.'),
    templates: part({
      natural: template('natural').nullish(),
      light: template('light').nullish(),
      flags: template('flags').nullish(),
    })
      .nullish()
      .describe('The wording, by the kind of model.'),
    ladder: z
      .array(one(WORDING_STEPS))
      .refine((steps) => steps[0] === 'full', { error: 'a list that begins with full' })
      .nullish()
      .describe('The steps of the wording ladder, after a refusal.'),
    skip: z.array(skipRule).max(MOST_ROWS).nullish().describe('Products that are never bought for.'),
  });
export type PromptsInFile = z.output<ReturnType<typeof promptSchema>>;

/** What the file says, with our own words where it says nothing. */
export function promptSettingsOf(said: PromptsInFile): PromptSettings {
  const templates = Object.entries(said.templates ?? {}).flatMap(([wording, text]) =>
    typeof text === 'string' ? [[wording, parseTemplate(text, wording as PromptWording)]] : [],
  );
  return {
    houseStyle: { ...DEFAULT_SETTINGS.houseStyle, ...camelCased(said['house-style'] ?? {}) },
    presets: (said.presets ?? []).map((row) => camelCased(row) as unknown as StylePreset),
    routes: (said.routes ?? []).map((row) => {
      const named = typeof row.model === 'number' ? { ...row, model: String(row.model) } : row;
      return camelCased(named) as Route;
    }),
    brandTerms: said['brand-terms'] ?? [],
    things: (said.things ?? []).map(groupOf),
    templates: Object.fromEntries(templates),
    ladder: said.ladder ?? DEFAULT_SETTINGS.ladder,
    skip: (said.skip ?? []).map(({ what, words, unless }) => ({
      what,
      words: words.join(', '),
      unless: (unless ?? []).join(', '),
    })),
    version: { hash: hashOf(said), said: canonical(said) as Record<string, unknown> },
  };
}

type ThingInFile = NonNullable<PromptsInFile['things']>[number];

function groupOf({ words, shows, industry, archetype, motif, packaging }: ThingInFile): ThingGroup {
  return {
    defaults: {
      industry: industry as ThingGroup['defaults']['industry'],
      motif: motif ?? 'parcel',
      ...(motif ? { isMotifChosen: true } : {}),
      ...(archetype ? { archetype } : {}),
      ...(packaging ? { packaging } : {}),
    },
    rows: { [words.join(' = ')]: shows },
  };
}

/** `light-from` → `lightFrom`; what is not given is left out. */
function camelCased(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([key, value]) => [
      key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
