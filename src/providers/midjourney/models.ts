/** What Midjourney can be asked for, and how its versions are written. */
import { UserError } from '../../errors.ts';
import type { Capabilities } from '../contract.ts';

export const CAPABILITIES: Capabilities = {
  negativePrompt: true,
  wording: 'flags',
  seed: true,
  stylePresets: [],
  qualities: [],
  formats: [],
  // Discord takes 6,000 characters with all parameters.
  maxPromptCharacters: 4_000,
  maxPromptBytes: null,
  size: {
    kind: 'ratios',
    ratios: ['2:1', '16:9', '3:2', '4:3', '5:4', '1:1', '4:5', '3:4', '2:3', '9:16', '1:2'],
  },
};

/**
 * `7` as `--v 7`, `niji-6` as `--niji 6`; null for the account's own choice.
 * @throws {UserError} `input_invalid`
 */
export function parseVersion(model: string | null): string | null {
  if (model === null) return null;
  const parts = /^(niji-)?(\d{1,2}(?:\.\d)?)$/.exec(model);
  if (parts !== null) return `--${parts[1] === undefined ? 'v' : 'niji'} ${parts[2]}`;
  throw new UserError(
    'input_invalid',
    'Expected a version of Midjourney for midjourney-model.',
    'Set midjourney-model to a number such as 7, or to niji-6.',
  );
}
