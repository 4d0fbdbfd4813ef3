import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ComfyUiSettings, createComfyUiProvider } from '../../../src/providers/comfyui/adapter.ts';
import { FLUX2_KLEIN_WORKFLOW } from '../../../src/providers/comfyui/flux2-klein.ts';
import type { ImageOptions } from '../../../src/providers/contract.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, type Script, startProviderServer } from '../../support/provider-server.ts';
import { NO_OPTIONS, RENDER_ID, REQUEST, SERVICES } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';
import { describeProvider } from './conformance.ts';

const accepted = { body: { prompt_id: RENDER_ID, number: 1, node_errors: {} } };
const empty = { body: { queue_running: [], queue_pending: [] } };
const entry = (fields: object) => ({ body: { [RENDER_ID]: { outputs: {}, status: {}, ...fields } } });
const failed = (exception_type: string, exception_message: string) =>
  entry({
    status: {
      status_str: 'error',
      messages: [
        ['execution_start', { prompt_id: RENDER_ID }],
        [
          'execution_error',
          { node_id: '11', node_type: 'SamplerCustomAdvanced', exception_type, exception_message },
        ],
      ],
    },
  });
const refused = (type: string, message: string, node_errors: object = {}): Script => ({
  status: 400,
  body: { error: { type, message, details: '', extra_info: {} }, node_errors },
});
const missingModel = refused('prompt_outputs_failed_validation', 'Prompt outputs failed validation', {
  1: {
    class_type: 'UNETLoader',
    dependent_outputs: ['13'],
    errors: [
      {
        type: 'value_not_in_list',
        message: 'Value not in list',
        details: "unet_name: 'flux-2-klein-4b-fp8.safetensors' not in ['other.safetensors']",
        extra_info: {},
      },
    ],
  },
});

const { name, create, image } = SERVICES.comfyui;
describeProvider({
  name,
  create,
  service: {
    image,
    garbled: [{ what: 'no id', answer: { body: { number: 1 } } }],
    failures: [
      { what: 'a model that is missing', answers: [missingModel], failureClass: 'config' },
      {
        what: 'a node that is missing',
        answers: [refused('missing_node_type', "Node 'X' not found.")],
        failureClass: 'config',
      },
      {
        what: 'an id of its own',
        answers: [{ body: { prompt_id: 'other', number: 1 } }],
        failureClass: 'config',
      },
      {
        what: 'a card without memory',
        answers: [accepted, empty, failed('torch.OutOfMemoryError', 'Allocation on device 0')],
        failureClass: 'transient',
      },
      {
        what: 'a card that failed',
        answers: [accepted, empty, failed('RuntimeError', 'CUDA error: an illegal memory access')],
        failureClass: 'transient',
      },
      {
        what: 'a workflow that fails',
        answers: [accepted, empty, failed('KeyError', "'clip'")],
        failureClass: 'config',
      },
      { what: 'a workflow without an image', answers: [accepted, empty, entry({})], failureClass: 'config' },
      {
        what: 'somebody who interrupted it',
        answers: [accepted, empty, entry({ status: { messages: [['execution_interrupted', {}]] } })],
        failureClass: 'transient',
      },
    ],
    errorWith: (words) => ({ status: 400, body: { error: { type: 'other', message: words } } }),
  },
  takesOptions: true,
});

describe('ComfyUI', () => {
  let server: ProviderServer;
  let noted: string[];
  beforeEach(async () => {
    server = await startProviderServer();
    noted = [];
  });
  afterEach(() => server.close());

  const provider = (settings: Partial<ComfyUiSettings> = {}, options: Partial<ImageOptions> = {}) =>
    createComfyUiProvider(
      {
        url: server.origin,
        workflow: null,
        token: null,
        options: { ...NO_OPTIONS, ...options },
        ...settings,
      },
      {
        fetch,
        clock: createPatientClock(),
        newId: () => RENDER_ID,
        readText: (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
      },
    );
  const call = (adapter = provider(), remoteId: string | null = null) =>
    adapter.generate(
      { ...REQUEST, negativePrompt: 'text' },
      {
        signal: new AbortController().signal,
        remoteId,
        onSubmitted: async (id) => {
          noted.push(`${id} after ${server.requests.length}`);
        },
      },
    );
  const play = (from = 0) => server.play(...(image(png(1024, 1024)).slice(from) as Script[]));
  const paths = () => server.requests.map(({ method, path }) => `${method} ${path}`);

  it('writes its id down, then sends the workflow with what is wanted in its marked nodes', async () => {
    play();
    await call(provider({}, { size: { width: 768, height: 512 }, seed: 7 }));
    expect(noted).toEqual([`${RENDER_ID} after 0`]);
    const body = server.requests[0]?.json() as { prompt: Record<string, { inputs: object }> };
    expect(body).toMatchObject({
      prompt_id: RENDER_ID,
      client_id: RENDER_ID,
      prompt: {
        4: { inputs: { text: REQUEST.prompt, clip: ['2', 0] } },
        8: { inputs: { width: 768, height: 512, steps: 4 } },
        9: { inputs: { width: 768, height: 512, batch_size: 1 } },
        10: { inputs: { noise_seed: 7 } },
      },
    });
    expect(paths()).toEqual([
      'POST /prompt',
      'GET /queue',
      'GET /queue',
      `GET /history/${RENDER_ID}`,
      'GET /view?filename=p_1.png&subfolder=&type=output',
    ]);
  });

  it('goes on with a render of an earlier attempt, without sending it again', async () => {
    play(1);
    await call(provider(), RENDER_ID);
    expect(noted).toEqual([]);
    expect(paths()[0]).toBe('GET /queue');
  });

  it('sends again what the server does not know any more, under the same id', async () => {
    server.play(empty, { body: {} }, ...(image(png(1024, 1024)) as Script[]));
    await call(provider(), RENDER_ID);
    expect(paths().slice(0, 3)).toEqual(['GET /queue', `GET /history/${RENDER_ID}`, 'POST /prompt']);
    expect(server.requests[2]?.json()).toMatchObject({ prompt_id: RENDER_ID });
  });

  it('names the node, the model and what to do', async () => {
    server.play(missingModel);
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      message: expect.stringMatching(/node 1 \(UNETLoader\).*flux-2-klein.*folder/),
    });
  });

  it.each([
    { status: 404, message: /The image was rendered, and its file is gone\.$/, failureClass: 'transient' },
    { status: 403, message: /HTTP 403/, failureClass: 'config' },
    { status: 500, message: /HTTP 500/, failureClass: 'transient' },
  ])('tells why a rendered image is not here: HTTP $status', async ({ status, message, failureClass }) => {
    const answers = image(png(1, 1)) as Script[];
    server.play(...answers.slice(0, -1), { status, body: 'no' });
    const error = await call().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ failureClass, message: expect.stringMatching(message) });
  });

  it('asks before a run whether the server has all nodes and models', async () => {
    const info: Record<string, object> = {
      UNETLoader: { input: { required: { unet_name: [['other.safetensors'], {}] } } },
    };
    server.serve((_, path) => {
      const node = path.slice('/object_info/'.length);
      return { body: node === 'Flux2Scheduler' ? {} : { [node]: info[node] ?? { input: { required: {} } } } };
    });
    const look = () => provider().preflight?.(new AbortController().signal);
    await expect(look()).rejects.toMatchObject({
      code: 'provider_config',
      message: expect.stringMatching(/"flux-2-klein-4b-fp8.safetensors" for unet_name of node 1 .*other/),
    });
    info.UNETLoader = {
      input: { required: { unet_name: ['COMBO', { options: ['flux-2-klein-4b-fp8.safetensors'] }] } },
    };
    await expect(look()).rejects.toMatchObject({
      message: expect.stringContaining('no node Flux2Scheduler'),
    });
    info.Flux2Scheduler = {};
    server.serve((_, path) => ({
      body: { [path.slice('/object_info/'.length)]: { input: { required: {} } } },
    }));
    expect(await look()).toEqual([]);
  });

  it('says where no ComfyUI answers', async () => {
    const adapter = provider();
    await server.close();
    await expect(adapter.preflight?.(new AbortController().signal)).rejects.toMatchObject({
      code: 'provider_config',
      hint: expect.stringContaining('--listen'),
    });
    server = await startProviderServer();
  });

  it('has its own workflow as an example, which is read like any other', () => {
    const path = 'examples/comfyui-flux2-klein-4b.json';
    const example: unknown = JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
    expect(example).toEqual(JSON.parse(JSON.stringify(FLUX2_KLEIN_WORKFLOW)));
    expect(provider({ workflow: path })).toMatchObject({ model: 'flux-2-klein-4b-fp8' });
    expect(provider({ workflow: JSON.stringify(example) }).capabilities).toMatchObject({
      negativePrompt: false,
      size: { kind: 'pixels' },
    });
  });

  it.each([
    ['{', /is no JSON/],
    ['{"nodes": [], "links": []}', /format of ComfyUI's editor/],
    ['{"1": {"inputs": {}}}', /no workflow in the API format/],
    ['{"1": {"class_type": "A", "inputs": {"text": ""}}}', /no node whose title is #prompt/],
    [
      '{"1": {"class_type": "A", "inputs": {"text": ["2", 0]}, "_meta": {"title": "#prompt"}}}',
      /node 1 \(A\) .* marked #prompt, but has none of the inputs text/,
    ],
    ['{"1": {"class_type": "A", "inputs": {"text": ""}, "_meta": {"title": "#prompt"}}}', /title is #seed/],
  ])('refuses the workflow %s', (workflow, message) => {
    expect(() => provider({ workflow })).toThrow(message);
  });

  it('puts a negative prompt where the workflow has a place for it', async () => {
    const nodes = {
      ...FLUX2_KLEIN_WORKFLOW,
      5: {
        class_type: 'CLIPTextEncode',
        inputs: { text: '', clip: ['2', 0] },
        _meta: { title: '#negative' },
      },
    };
    play();
    await call(provider({ workflow: JSON.stringify(nodes) }));
    expect(server.requests[0]?.json()).toMatchObject({ prompt: { 5: { inputs: { text: 'text' } } } });
  });
});
