/** ComfyUI's workflow for who has none of his own. */
export const DEFAULT_COMFYUI_MODEL = 'flux-2-klein-4b-fp8';

/**
 * The workflow that is used without comfyui-workflow: FLUX.2 klein 4B in four steps (Apache-2.0). The files that it loads, and the
 * folders of ComfyUI's `models` that they belong into, are in docs/free-images.md; the same is in examples/ to be opened.
 */
export const FLUX2_KLEIN_WORKFLOW = {
  1: {
    class_type: 'UNETLoader',
    inputs: { unet_name: `${DEFAULT_COMFYUI_MODEL}.safetensors`, weight_dtype: 'default' },
    _meta: { title: 'Model' },
  },
  2: {
    class_type: 'CLIPLoader',
    inputs: { clip_name: 'qwen_3_4b.safetensors', type: 'flux2', device: 'default' },
    _meta: { title: 'Text encoder' },
  },
  3: { class_type: 'VAELoader', inputs: { vae_name: 'flux2-vae.safetensors' }, _meta: { title: 'VAE' } },
  4: {
    class_type: 'CLIPTextEncode',
    inputs: { text: '', clip: ['2', 0] },
    _meta: { title: '#prompt' },
  },
  5: {
    class_type: 'ConditioningZeroOut',
    inputs: { conditioning: ['4', 0] },
    _meta: { title: 'No negative prompt' },
  },
  6: {
    class_type: 'CFGGuider',
    inputs: { cfg: 1, model: ['1', 0], positive: ['4', 0], negative: ['5', 0] },
    _meta: { title: 'Guider' },
  },
  7: { class_type: 'KSamplerSelect', inputs: { sampler_name: 'euler' }, _meta: { title: 'Sampler' } },
  8: {
    class_type: 'Flux2Scheduler',
    inputs: { steps: 4, width: 1024, height: 1024 },
    _meta: { title: 'Steps #size' },
  },
  9: {
    class_type: 'EmptyFlux2LatentImage',
    inputs: { width: 1024, height: 1024, batch_size: 1 },
    _meta: { title: '#size' },
  },
  10: { class_type: 'RandomNoise', inputs: { noise_seed: 0 }, _meta: { title: '#seed' } },
  11: {
    class_type: 'SamplerCustomAdvanced',
    inputs: {
      noise: ['10', 0],
      guider: ['6', 0],
      sampler: ['7', 0],
      sigmas: ['8', 0],
      latent_image: ['9', 0],
    },
    _meta: { title: 'Render' },
  },
  12: { class_type: 'VAEDecode', inputs: { samples: ['11', 0], vae: ['3', 0] }, _meta: { title: 'Decode' } },
  13: {
    class_type: 'SaveImage',
    inputs: { filename_prefix: 'products', images: ['12', 0] },
    _meta: { title: 'Save' },
  },
} as const;
