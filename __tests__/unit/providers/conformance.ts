/** What every image provider has to do. An adapter's own test says how its service answers, and calls this. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inspectImage } from '../../../src/images/inspect.ts';
import type {
  ImageAdapter,
  ImageOptions,
  ImageRequest,
  ProviderError,
} from '../../../src/providers/contract.ts';
import type { FailureClass } from '../../../src/queue/contract.ts';
import { HOSTILE_FAULTS, paidEndAt } from '../../support/hostile-answers.ts';
import { strikeOnce } from '../../support/hostile-matrix.ts';
import { createPatientClock, type PatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, type Script, startProviderServer } from '../../support/provider-server.ts';
import {
  CANARY,
  NO_OPTIONS,
  publicFetchTo,
  REQUEST,
  type Service,
  type World,
} from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';

export interface AdapterUnderTest extends Pick<Service, 'name' | 'create'> {
  /** null: nothing is sent anywhere. */
  service: null | {
    /** The answers of one image, in their order. */
    image: Service['image'];
    /** A success of the first call whose words are not the ones expected. */
    garbled: { what: string; answer: Script }[];
    /** Failures as this service words them. */
    failures: { what: string; answers: Script[]; failureClass: FailureClass; retryAfterMs?: number }[];
    /** An error that holds these words where the service puts its own. */
    errorWith: (words: string) => Script;
  };
  /** False: it takes none of the options and says so nowhere (a placeholder). */
  takesOptions: boolean;
}

export function describeProvider({ name, create, service, takesOptions }: AdapterUnderTest): void {
  describe(`${name} as a provider`, () => {
    let server: ProviderServer;
    let clock: PatientClock;
    beforeEach(async () => {
      server = await startProviderServer();
      clock = createPatientClock();
    });
    afterEach(() => server.close());

    const image = png(1024, 1024);
    const adapter = (overrides: Partial<World> = {}) =>
      create({
        origin: server.origin,
        key: CANARY,
        fetch: globalThis.fetch,
        publicFetch: publicFetchTo(server),
        clock,
        options: NO_OPTIONS,
        ...overrides,
      });
    const call = (provider: ImageAdapter, request: ImageRequest = REQUEST, signal?: AbortSignal) =>
      provider.generate(request, {
        signal: signal ?? new AbortController().signal,
        remoteId: null,
        onSubmitted: async () => {},
      });

    it('knows its price: what is reserved, what is usual, since when and from where', () => {
      const { price, unitCostMicroUsd, timeoutMs, autoConcurrency, model } = adapter();
      expect(unitCostMicroUsd).toBe(price.maxMicroUsd);
      expect(Number.isSafeInteger(price.maxMicroUsd) && Number.isSafeInteger(price.microUsd)).toBe(true);
      expect(price.microUsd).toBeLessThanOrEqual(price.maxMicroUsd);
      if (price.basis === 'table') expect(price.asOf).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(price.source).not.toBe('');
      expect(model).not.toBe('');
      expect(timeoutMs).toBeGreaterThan(0);
      expect(autoConcurrency).toBeGreaterThanOrEqual(1);
    });

    it('returns the very bytes that were made, what they cost and how that is known', async () => {
      server.play(...(service?.image(image, server) ?? []));
      const provider = adapter();
      const made = await call(provider);
      if (service !== null) expect(Buffer.compare(made.bytes, image)).toBe(0);
      expect(() => inspectImage(made.bytes)).not.toThrow();
      expect(made.model).toBe(provider.model);
      expect(made.costMicroUsd).toBeLessThanOrEqual(provider.unitCostMicroUsd);
      expect(Number.isSafeInteger(made.costMicroUsd)).toBe(true);
      const free = provider.unitCostMicroUsd === 0;
      expect(made.costMicroUsd > 0).toBe(!free);
      expect(made.costBasis === 'none').toBe(free);
      expect(made.digitalSourceType).toBe(service === null ? 'algorithmicMedia' : 'trainedAlgorithmicMedia');
      expect(made.warnings).toEqual([]);
    });

    it('does nothing when it was aborted before', async () => {
      const error = await failureOf(call(adapter(), REQUEST, AbortSignal.abort(new Error('stop'))));
      expect(server.requests).toHaveLength(0);
      if (service !== null) expect(error).toMatchObject({ failureClass: 'transient', costMicroUsd: 0 });
    });

    if (service === null) return;

    it('ends at once when it is aborted, as a call that may have been paid', async () => {
      server.play({ fault: 'hang' });
      const abort = new AbortController();
      const failing = failureOf(call(adapter(), REQUEST, abort.signal));
      await server.received(1);
      abort.abort(new Error('stop'));
      expect(await failing).toMatchObject({ name: 'ProviderError', failureClass: 'ambiguous' });
    });

    it('says when its deadline has passed', async () => {
      server.play({ fault: 'hang' });
      const failing = failureOf(call(adapter()));
      await server.received(1);
      clock.expire();
      expect((await failing).message).toMatch(/\d s\./);
    });

    /** In the middle of the answer where that is possible; `npm run soak` has every moment of every request. */
    const strikes = HOSTILE_FAULTS.map((fault) => {
      return {
        fault,
        moment: fault.moments.find((moment) => moment === 'while') ?? fault.moments[0] ?? 'before',
      };
    });
    it.each(strikes)('comes through a server that fails: $fault.name', async ({ fault, moment }) => {
      const outcome = await strikeOnce({ name, create, image: service.image }, fault, moment, 0);
      // The answer of this service may have no base64 to be cut.
      if (outcome !== null) expect(outcome).toMatchObject({ ended: paidEndAt(fault, moment), problems: [] });
    });

    const last = service.image(png(1, 1), { origin: 'http://127.0.0.1' }).length - 1;
    const later = last === 0 ? [] : ['close', '403', '429', '503'];
    for (const { fault, moment } of strikes.filter(({ fault }) => later.includes(fault.name))) {
      it(`loses no task to a server that fails afterwards: ${fault.name}`, async () => {
        const outcome = await strikeOnce({ name, create, image: service.image }, fault, moment, last);
        expect(outcome).toMatchObject({ step: last, problems: [] });
      });
    }

    it('calls it ambiguous when the service is behind a proxy that fails with a 502', async () => {
      server.play({ status: 502, body: '<html><h1>Bad gateway</h1></html>' });
      expect(await failureOf(call(adapter()))).toMatchObject({ failureClass: 'ambiguous' });
      expect(server.requests).toHaveLength(1);
    });

    const halfOfJson: Script = {
      headers: { 'content-type': 'application/json' },
      body: '{"data": [{"b64',
    };
    it.each([{ what: 'half of a JSON text', answer: halfOfJson }, ...service.garbled])(
      'calls it empty, and perhaps paid, when a success holds $what',
      async ({ answer }) => {
        server.play(answer);
        const error = await failureOf(call(adapter()));
        expect(error).toMatchObject({ failureClass: 'empty', reason: expect.any(String) });
        expect(error.costBasis).not.toBe('none');
        expect(server.requests).toHaveLength(1);
      },
    );

    it('shows what a success said that it cannot read', async () => {
      server.play({ body: { oops: 'out of paper' } });
      const error = await failureOf(call(adapter()));
      expect(error).toMatchObject({ failureClass: 'empty', costBasis: 'unknown' });
      expect(error.message).toContain('out of paper');
    });

    it.each([400, 404, 413, 415, 422])(
      'leaves it open whose fault a bare %i is, and it costs nothing',
      async (status) => {
        server.play({ status, body: 'no' });
        expect(await failureOf(call(adapter()))).toMatchObject({
          failureClass: 'bad_request',
          costMicroUsd: 0,
          costBasis: 'none',
        });
      },
    );

    it('takes nothing for the words of its service that it repeats of the prompt', async () => {
      const prompt = 'a photo of a hemp shirt, Size: M, in front of a model not found in any catalogue';
      for (const echo of [prompt, prompt.toUpperCase(), JSON.stringify(prompt), prompt.slice(0, 40)]) {
        server.play({ status: 400, body: `Could not do it: ${echo}` });
        const error = await failureOf(call(adapter(), { ...REQUEST, prompt }));
        expect([error.failureClass, error.message]).toEqual(['bad_request', error.message]);
        expect(error.message).toMatch(/hemp shirt/i);
      }
    });

    it('reads a status to its end also when the body never ends', async () => {
      server.play({ status: 401, fault: 'endless' });
      expect(await failureOf(call(adapter()))).toMatchObject({ failureClass: 'config' });
    });

    it.each(service.failures)(
      'takes $what for $failureClass',
      async ({ answers, failureClass, retryAfterMs }) => {
        server.play(...answers);
        const error = await failureOf(call(adapter()));
        expect(error).toMatchObject({ name: 'ProviderError', failureClass });
        if (retryAfterMs !== undefined) expect(error).toMatchObject({ retryAfterMs });
        expect(error.message).not.toMatch(/\[object|undefined|NaN/);
      },
    );

    it('never follows a redirect', async () => {
      server.play({ status: 307, headers: { location: 'http://169.254.169.254/latest/meta-data' } });
      const error = await failureOf(call(adapter()));
      expect(error).toMatchObject({ failureClass: 'config' });
      expect(error.message).toContain('169.254.169.254');
      expect(server.requests).toHaveLength(1);
    });

    it('shows its key to its service and to nobody else', async () => {
      server.play(...service.image(image, server));
      await call(adapter());
      expect(JSON.stringify(server.requests[0]?.headers)).toContain(JSON.stringify(CANARY).slice(1, -1));
      for (const { headers } of server.requests) {
        if (headers['x-public'] === 'yes') expect(JSON.stringify(headers)).not.toContain('canary');
      }
    });

    it('puts its key into no error, in whatever form it is thrown back', async () => {
      const forms = [
        CANARY,
        encodeURIComponent(CANARY),
        JSON.stringify(CANARY),
        btoa(CANARY),
        btoa(`user:${CANARY}`),
        `Bearer ${CANARY}`,
      ];
      const scripts: Script[] = forms.flatMap((form): Script[] => [
        service.errorWith(form),
        { status: 500, body: form },
        { status: 502, body: `<p>${'x'.repeat(490)}${form}</p>` },
        { status: 302, headers: { location: `http://127.0.0.1/?key=${encodeURIComponent(form)}` } },
        { body: form },
      ]);
      for (const script of scripts) {
        server.play(script);
        const error = await failureOf(call(adapter()));
        expect(spoken(error)).not.toMatch(/canary|c2stY2FuYXJ5|1jYW5hcnkt|LWNhbmFyeS/);
      }
      const unsendable = await failureOf(call(adapter({ key: `${CANARY}\nnext-line` })));
      expect(spoken(unsendable)).not.toContain('canary');
      expect(unsendable).toMatchObject({ failureClass: 'config' });
    });

    if (!takesOptions) return;

    it('warns of each option that it does not have, and makes the image all the same', async () => {
      const options: ImageOptions = {
        size: { width: 1000, height: 600 },
        format: 'webp',
        quality: 'no-such-quality',
        stylePreset: null,
        seed: 5,
      };
      const provider = adapter({ options });
      const { capabilities } = provider;
      server.play(...service.image(image, server));
      const { warnings } = await call(provider, {
        ...REQUEST,
        negativePrompt: 'text, logo',
        stylePreset: 'no-such-style',
      });
      const said = (words: RegExp) => warnings.some((warning) => words.test(warning));
      expect(said(/no-such-style/)).toBe(true);
      expect(said(/no-such-quality/)).toBe(true);
      expect(said(/1000x600/)).toBe(true);
      expect(said(/negative prompt/)).toBe(!capabilities.negativePrompt);
      expect(said(/seed/)).toBe(!capabilities.seed);
      expect(said(/"webp"/)).toBe(!capabilities.formats.includes('webp'));
    });

    it('cuts a prompt that is too long, and says so', async () => {
      const provider = adapter();
      server.play(...service.image(image, server));
      const prompt = 'ü'.repeat(provider.capabilities.maxPromptCharacters + 1);
      const { warnings } = await call(provider, { ...REQUEST, prompt });
      expect(warnings).toEqual([expect.stringContaining('characters')]);
      expect(server.requests[0]?.text()).not.toContain('\ufffd');
    });

    it('tells when the image has another shape than was asked for', async () => {
      server.play(...service.image(png(640, 128), server));
      const { warnings } = await call(
        adapter({ options: { ...NO_OPTIONS, size: { width: 1024, height: 1024 } } }),
      );
      if (adapter().capabilities.size.kind === 'fixed') return;
      expect(warnings).toEqual([expect.stringContaining('640x128')]);
    });
  });
}

async function failureOf(work: Promise<unknown>): Promise<ProviderError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Error) return error as ProviderError;
    throw error;
  }
  throw new Error('Expected a failure and got an image.');
}

/** Everything that somebody might log of an error. */
function spoken(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = Object.fromEntries(Object.entries(error));
  return [String(error), error.stack, JSON.stringify(own), error.cause ? spoken(error.cause) : ''].join('\n');
}
