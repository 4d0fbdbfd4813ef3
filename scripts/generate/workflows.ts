/** The inputs and secrets of run.yml, the form of generate-images.yml, and what both hand to the Action. */
import { kebabCase } from '../../src/config/setting.ts';
import { type SettingName, type SettingRow, settingsOfDoor, shapeOfSetting } from '../../src/config/table.ts';
import { defaultOf, describeSetting } from '../../src/config/words.ts';
import { providerNames } from '../../src/providers/registry.ts';
import { wrapped } from './blocks.ts';

const NAMES = providerNames();
const expression = (text: string) => `\${{ ${text} }}`;

/** What is woven into run.yml by hand: a type and a default of its own, or another expression for the Action. */
const WOVEN: Partial<Record<SettingName, { type?: string; default?: string; given?: string }>> = {
  mode: { default: 'run' },
  workers: { type: 'number', default: '1' },
  timeLimitMinutes: { type: 'number', default: '50' },
  runKey: { default: 'images' },
  supabaseUrl: { given: 'inputs.supabase-url || secrets.supabase-url' },
  // With several workers the last job tells and judges; what keeps a worker from going on fails it all the same.
  failOn: { given: "strategy.job-total > 1 && 'never' || inputs.fail-on" },
  summary: { given: "strategy.job-total > 1 && 'off' || inputs.summary" },
};

/** A switch that is off unless given may be a checkbox; all else is text, so that "not given" stays possible. */
const isCheckbox = (row: SettingRow) =>
  shapeOfSetting(row, NAMES).placeholder === null && row.default === 'false';

function entry(name: string, description: string, lines: readonly string[]): string[] {
  return [
    `      ${name}:`,
    '        description: >-',
    ...wrapped(description, ' '.repeat(10), 118),
    ...lines.map((line) => `        ${line}`),
  ];
}

function described(row: SettingRow, fallback: string | undefined): string {
  const text = describeSetting(row, NAMES);
  if (fallback !== undefined || row.secret || isCheckbox(row)) return text;
  return `${text} Default: ${defaultOf(row)}.`;
}

/** `on.workflow_call.inputs` of run.yml. */
export function runInputs(): string {
  return settingsOfDoor('workflow')
    .filter(({ secret }) => !secret)
    .flatMap((row) => {
      const { type, default: value } = WOVEN[row.name] ?? {};
      const checkbox = isCheckbox(row);
      return entry(kebabCase(row.name), described(row, value), [
        `type: ${type ?? (checkbox ? 'boolean' : 'string')}`,
        `default: ${value ?? (checkbox ? 'false' : '""')}`,
      ]);
    })
    .join('\n');
}

/** `on.workflow_call.secrets` of run.yml: one is needed. */
export function runSecrets(): string {
  return settingsOfDoor('workflow')
    .filter(({ secret }) => secret)
    .flatMap((row) =>
      entry(kebabCase(row.name), described(row, undefined), [`required: ${row.name === 'supabaseKey'}`]),
    )
    .join('\n');
}

/** What run.yml hands to the Action: each under its own name. */
export function runGiven(): string {
  const lines = settingsOfDoor('workflow').map((row) => {
    const name = kebabCase(row.name);
    const plain = row.secret ? `secrets.${name}` : `inputs.${name}`;
    const checked = isCheckbox(row) ? `${plain} && 'true' || ''` : plain;
    return `          ${name}: ${expression(WOVEN[row.name]?.given ?? checked)}`;
  });
  return [`          worker: ${expression('matrix.worker')}`, ...lines].join('\n');
}

const AS_CONFIGURED = 'as configured';

/** `on.workflow_dispatch.inputs` of generate-images.yml: what people decide when they start a run by hand. */
export function formInputs(): string {
  return settingsOfDoor('form')
    .flatMap((row) => {
      const choices = row.name === 'provider' ? [AS_CONFIGURED, ...new Set(NAMES.available.values())] : [];
      const kind =
        choices.length > 0
          ? [
              'type: choice',
              'options:',
              ...choices.map((choice) => `  - ${choice}`),
              `default: ${AS_CONFIGURED}`,
            ]
          : isCheckbox(row)
            ? ['type: boolean', 'default: false']
            : ['type: string', 'default: ""'];
      const sentence = choices.length > 0 ? row.sentence : described(row, undefined);
      return entry(kebabCase(row.name), sentence, ['required: false', ...kind]);
    })
    .join('\n');
}

/** What generate-images.yml hands to the Action: the form, and the repository's secrets under the names of the environment. */
export function formGiven(): string {
  const form = settingsOfDoor('form').map((row) => {
    const name = kebabCase(row.name);
    const [variable = ''] = row.environment;
    if (row.name === 'provider') {
      const chosen = `inputs.${name} != '${AS_CONFIGURED}' && inputs.${name}`;
      return `          ${name}: ${expression(`${chosen} || vars.${variable}`)}`;
    }
    return `          ${name}: ${expression(isCheckbox(row) ? `inputs.${name} && 'true' || ''` : `inputs.${name}`)}`;
  });
  const secrets = settingsOfDoor('workflow')
    .filter(({ secret }) => secret)
    .map(({ name, environment }) => {
      const given = environment.map((variable) => `secrets.${variable}`).join(' || ');
      return `          ${kebabCase(name)}: ${expression(given)}`;
    });
  return [...form, ...secrets].join('\n');
}
