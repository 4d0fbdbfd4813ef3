/** The settings of a ComfyUI of one's own. */

import { keyText, text } from '../../config/fields.ts';
import { setting } from '../../config/setting.ts';
import { PROVIDER_DOORS, SECRET_DOORS } from '../shared/setting-rows.ts';

export const COMFYUI_SETTINGS = [
  setting({
    name: 'comfyuiUrl',
    // Parsed by the adapter.
    schema: text('a URL'),
    environment: ['COMFYUI_URL'],
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: 'none, and ComfyUI is not used',
    sentence: 'Address of your own ComfyUI, such as http://127.0.0.1:8188.',
    placeholder: 'URL',
    providerKey: 'url',
  }),
  setting({
    name: 'comfyuiWorkflow',
    // Read by the adapter.
    schema: text('a file or JSON'),
    environment: ['COMFYUI_WORKFLOW'],
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: 'FLUX.2 klein 4B, which comes along',
    sentence:
      "File with a workflow in ComfyUI's API format, or its JSON; the titles of its nodes say where prompt and seed go (#prompt, #seed).",
    placeholder: 'FILE',
    providerKey: 'workflow',
  }),
  setting({
    name: 'comfyuiToken',
    schema: keyText('a token'),
    environment: ['COMFYUI_TOKEN'],
    secret: true,
    doors: SECRET_DOORS,
    group: 'provider',
    unset: 'none',
    sentence: 'Bearer token, where a proxy guards your ComfyUI; keep it in a secret.',
  }),
] as const;
