/** Which workflow is used, and what can be asked of it. */
import { UserError } from '../../errors.ts';
import type { Capabilities } from '../contract.ts';
import { FLUX2_KLEIN_WORKFLOW } from './flux2-klein.ts';
import { parseWorkflow, type Workflow } from './workflow.ts';

/**
 * @param given A file, or JSON; null: FLUX.2 klein 4B.
 * @throws {UserError} `provider_config`
 */
export function workflowOf(given: string | null, readText: ((path: string) => string) | null): Workflow {
  if (given === null)
    return parseWorkflow(JSON.stringify(FLUX2_KLEIN_WORKFLOW), 'The workflow that comes along');
  if (given.trimStart().startsWith('{')) return parseWorkflow(given, 'The JSON of comfyui-workflow');
  if (readText === null) {
    throw new UserError(
      'provider_config',
      'There are no files here, and comfyui-workflow names one.',
      'Set comfyui-workflow to the JSON of the workflow.',
    );
  }
  return parseWorkflow(readText(given), `The workflow ${given}`);
}

export function capabilitiesOf({ marked }: Workflow): Capabilities {
  return {
    negativePrompt: marked.negative.length > 0,
    wording: 'natural',
    seed: true,
    stylePresets: [],
    qualities: [],
    formats: [],
    maxPromptCharacters: 4_000,
    maxPromptBytes: null,
    size:
      marked.size.length === 0
        ? { kind: 'fixed' }
        : {
            kind: 'pixels',
            multipleOf: 16,
            minPixels: 256 * 256,
            maxPixels: 4096 * 4096,
            maxEdge: 4096,
            maxRatio: 16,
          },
  };
}
