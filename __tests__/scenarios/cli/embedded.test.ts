import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { systemProcesses } from '../../../src/embedded/processes.ts';
import { shareEmbedded } from '../../../src/embedded/shared.ts';
import { parseReport } from '../../../src/report/report-json.ts';
import { layEmbedded } from '../../support/embedded.ts';
import type { ProcessResult } from '../../support/runner.ts';
import { processes, type TypedResult, typeCommand } from '../../support/typed-command.ts';
import { hurryNoWasm } from '../../support/unhurried-wasm.ts';
import { until } from '../../support/until.ts';
import { folderLike, imagesIn, newFolder, removeFolder, runCli, startCli } from './command-line.ts';

/** What `npm start` does, on a catalogue of one's own. */
const START = ['run', '--embedded', '--until-empty', '--out', 'out'];
/** One image comes at once and the next after a minute: whoever has seen the first one meets a run that holds jobs. */
const HELD_UP = [...START, '--images-per-minute', '1'];
const PRODUCTS = 5;
/** The one line of what went well that is no answer. */
const WHERE = /^Working on the embedded database in \S+\/\.hemp-images \([^)\n]+\)\.\n$/;

const productsFile = (count: number) =>
  ['id,name,industry,plant_part']
    .concat(Array.from({ length: count }, (_, at) => `H-${at},Hemp product ${at},Construction,Hurd`))
    .join('\n');

/** Owns the folder's database and answers the commands, which then need not open it one after the other. */
const answerIn = (cwd: string) =>
  shareEmbedded({
    folder: join(cwd, '.hemp-images'),
    command: 'watch',
    since: new Date().toISOString(),
    processes,
    clock: systemClock,
    signal: new AbortController().signal,
    onStep: () => undefined,
    onOwned: async () => undefined,
    onHeld: () => undefined,
  });
/** They need the database to themselves: who answers makes room. */
const ALONE = new Set(['doctor', 'estimate', 'import', 'reset', 'run', 'setup', 'uninstall']);

const ME = { pid: process.pid, host: hostname() };
const json = (finished: Pick<TypedResult, 'stdout'>) => JSON.parse(finished.stdout);
const reportIn = (folder: string) => parseReport(readFileSync(join(folder, 'out', 'report.json'), 'utf8'));

hurryNoWasm();

describe('the command line on the embedded database', () => {
  /** A set-up database with products, none of which has an image. */
  let template: string;
  /** The same after a run that gave each of them one, and what that run said. */
  let finished: string;
  let first: ProcessResult;
  const folders: string[] = [];
  const folder = () => {
    const made = folderLike(template);
    folders.push(made);
    return made;
  };
  const finishedFolder = () => {
    const made = newFolder();
    folders.push(made);
    cpSync(finished, made, { recursive: true });
    return made;
  };

  beforeAll(async () => {
    template = newFolder();
    writeFileSync(join(template, 'products.csv'), productsFile(PRODUCTS));
    await layEmbedded(join(template, '.hemp-images'));
    const setup = await typeCommand(template, ['setup', '--products', 'products.csv']);
    expect(setup.stderr).toMatch(WHERE);
    expect(setup.stdout).toContain(`✔ ${PRODUCTS} products of products.csv in the catalogue`);
    expect(setup.exitCode).toBe(0);
    finished = folderLike(template);
    first = await runCli(finished, START);
  });
  afterEach(() => folders.splice(0).forEach(removeFolder));
  afterAll(() => [template, finished].forEach(removeFolder));

  it('gives every product its image, shows where, and has nothing to do the second time', async () => {
    const cwd = finishedFolder();

    expect(first).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(WHERE) });
    expect(first.stdout).toContain(`[${PRODUCTS}/${PRODUCTS}] ok: Hemp product`);
    expect(first.stdout).toContain('Gallery  out/index.html');
    expect(imagesIn(cwd)).toHaveLength(PRODUCTS);
    expect(reportIn(cwd)).toMatchObject({
      processed: PRODUCTS,
      succeeded: PRODUCTS,
      failed: 0,
      remaining: 0,
    });
    for (const { imageUrl } of reportIn(cwd).jobs) {
      expect(existsSync(join(cwd, 'out', imageUrl ?? 'none'))).toBe(true);
    }
    const gallery = readFileSync(join(cwd, 'out', 'index.html'), 'utf8');
    expect(gallery.match(/<img src="images\//g)).toHaveLength(PRODUCTS);
    expect(readFileSync(join(cwd, 'out', 'summary.md'), 'utf8')).toContain(
      `${PRODUCTS} products got a placeholder`,
    );

    const second = await typeCommand(cwd, START);

    expect(second).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(WHERE) });
    expect(second.stdout).toContain('✔ Nothing is left to do');
    expect(reportIn(cwd)).toMatchObject({ processed: 0, remaining: 0, stoppedReason: 'empty' });
    expect(imagesIn(cwd)).toHaveLength(PRODUCTS);

    // Who throws the results away gets them again, for nothing.
    rmSync(join(cwd, 'out'), { recursive: true });
    const third = await typeCommand(cwd, START);
    expect(third.stdout).toContain('✔ Nothing is left to do');
    expect(imagesIn(cwd)).toHaveLength(PRODUCTS);

    // Who throws the originals away has them made again.
    const [lost = ''] = readdirSync(join(cwd, '.hemp-images', 'images'));
    rmSync(join(cwd, '.hemp-images', 'images', lost), { recursive: true });
    const fourth = await typeCommand(cwd, START);
    expect(fourth.stdout).toMatch(/✔ \d+ images? missing on disk: queued again/);
    expect(fourth.exitCode).toBe(0);
    expect(await typeCommand(cwd, ['verify'])).toMatchObject({
      exitCode: 0,
      stdout: '✔ Every invariant holds\n',
    });
  });

  it('mends, starts over and goes, each after it has said what that would do', async () => {
    const cwd = folder();
    const type = async (...args: string[]) => typeCommand(cwd, args);
    await type('run', '--batch-size', '2');
    const db = new PGlite(join(cwd, '.hemp-images', 'database'));
    await db.exec(
      `set session_replication_role = replica; update image_generation_queue set generated_image_url = 'https://x' where id = 1`,
    );
    await db.close();

    const plan = await type('repair');
    expect(plan.exitCode).toBe(1);
    expect(plan.stdout).toMatch(
      /completed without its image +1 +job 1 +The job gets back the address of its image\./,
    );
    expect(plan.stdout).toContain('Nothing was changed.');
    const mended = await type('repair', '--yes');
    expect(mended).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(WHERE) });
    expect(mended.stdout).toContain('✔ Repaired: every invariant holds');

    const wouldReset = await type('reset');
    expect(wouldReset.stdout).toContain('5 jobs, of which 3 are waiting or being worked on');
    expect(wouldReset.stdout).toContain('2 records of images');
    expect(wouldReset.stdout).toContain('Nothing was changed. Run "reset --yes" to do it.');
    expect((await type('reset', '--yes')).stdout).toMatch(
      /^✔ The queue is empty; what was in it is kept in the schema image_generation_before_reset_\d{14}\n$/,
    );
    const wouldGo = await type('uninstall');
    expect(wouldGo.stdout).toContain('  0 jobs, of which 0 are waiting');
    expect(wouldGo.stdout).toContain('what earlier resets have kept: image_generation_before_reset_');
    expect(wouldGo.stdout).toContain('a copy of the folder .hemp-images');
    const gone = await type('uninstall', '--yes');
    expect(gone).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(WHERE) });
    expect(gone.stdout).toContain('✔ The queue is gone from .hemp-images');
    // The next command sets it up anew, around the same products.
    const status = json(await type('status', '--json')).status;
    expect(status).toMatchObject({ totalProducts: PRODUCTS, productsWithoutImages: 3, completed: 0 });
    expect((await type('uninstall', '--print')).stdout).toMatch(
      /^-- Takes the image queue out[\s\S]*commit;/,
    );
  });

  it('is plain in a pipe, whatever a product is called, and colourful when told so', async () => {
    const cwd = folder();
    const hostile = '\u001b[31mred\u0007 ::error::x ##[error]y';
    writeFileSync(join(cwd, 'evil.json'), JSON.stringify([{ id: hostile, name: hostile }]));
    const plain = await typeCommand(cwd, ['run', '--products', 'evil.json', '--batch-size', '30']);
    expect(plain.exitCode).toBe(0);
    expect(plain.stdout).toContain('ok: ');
    expect(plain.stdout).not.toContain('\u001b');
    expect(plain.stdout).not.toContain('##[');

    const coloured = await typeCommand(cwd, ['status'], { FORCE_COLOR: '1' });
    expect(coloured.stdout).toContain('\u001b[1mImage queue');
    const neither = await typeCommand(cwd, ['status'], { FORCE_COLOR: '1', NO_COLOR: '1' });
    expect(neither.stdout).not.toContain('\u001b');
  });

  it('leaves the catalogue as it was in a dry run, even of other products', async () => {
    const cwd = folder();
    const catalogue = async () => {
      const { catalogueCountedAt, ...rest } = json(await typeCommand(cwd, ['status', '--json'])).status;
      return rest;
    };
    const before = await catalogue();
    writeFileSync(
      join(cwd, 'others.csv'),
      'id,name\nH-0,Another name\nX-1,A product that is not there yet\n',
    );
    const dry = await typeCommand(cwd, ['run', '--products', 'others.csv', '--dry-run']);
    const [where, ...notes] = dry.stderr.split(/(?<=\n)/);
    expect([dry.exitCode, where]).toEqual([0, expect.stringMatching(WHERE)]);
    expect(notes).toEqual([
      `The file does not have ${PRODUCTS - 1} products that the catalogue had: nothing would be bought for them until a file has them again.\n`,
    ]);
    expect(dry.stdout).toContain('2 products of others.csv looked at');
    expect(dry.stdout).toContain('Another name');
    expect(dry.stdout).toContain('A product that is not there yet');
    expect(dry.stdout).toContain('2 products would get an image');

    expect(await catalogue()).toEqual(before);
    const ownDry = json(await typeCommand(cwd, ['run', '--dry-run', '--json']));
    expect(ownDry.jobs.map((job: { productName: string }) => job.productName).sort()).toEqual(
      Array.from({ length: PRODUCTS }, (_, at) => `Hemp product ${at}`),
    );
  });

  it('answers every command with one JSON document when asked to', async () => {
    const cwd = folder();
    const owner = await answerIn(cwd);
    const ask = async (...args: string[]) => {
      if (!ALONE.has(args[0] ?? '')) await owner.rpc('image_generation_version', {});
      const finished = await typeCommand(cwd, [...args, '--json']);
      expect(finished).toMatchObject({ exitCode: 0, stderr: '' });
      return json(finished);
    };

    expect(await ask('queue', '--limit', '4')).toEqual({ enqueued: 4, skipped: { failed: 0, cancelled: 0 } });
    expect(await ask('cancel', '1', '2')).toEqual({ cancelled: 2 });
    expect(await ask('retry', '1', '--include-cancelled')).toEqual({ revived: 1 });
    expect(await ask('pause', 'placeholder', '--minutes', '5', '--reason', 'lunch')).toEqual({
      paused: 'placeholder',
      minutes: 5,
      reason: 'lunch',
    });
    const { status, failures, place } = await ask('status');
    expect(place).toBe('.hemp-images');
    expect(status).toMatchObject({ totalProducts: PRODUCTS, pending: 3, cancelled: 1 });
    expect(status.pausedProviders).toMatchObject([{ provider: 'placeholder', reason: 'lunch' }]);
    expect(failures).toEqual([]);
    expect(await ask('run', '--no-queue-missing')).toMatchObject({ processed: 0, stoppedReason: 'paused' });
    expect(await ask('resume', 'placeholder')).toEqual({ resumed: 'placeholder', wasPaused: true });
    const cap = { capUsd: 5, spentUsd: 0, reservedUsd: 0, leftUsd: 5 };
    expect(await ask('cap', 'openai', '5')).toMatchObject({ provider: 'openai', capUsd: 5 });
    expect((await ask('cap')).caps).toMatchObject([{ provider: '' }, { provider: 'openai', ...cap }]);
    const dry = await ask('run', '--dry-run', '--no-queue-missing');
    expect(dry).toMatchObject({ dryRun: true, processed: 0, stoppedReason: 'dry-run' });
    expect(dry.jobs).toHaveLength(3);
    const { products, estimates } = await ask('estimate', '--size', '1024x1024');
    expect(products).toEqual({ total: PRODUCTS, withoutRealImage: PRODUCTS, placeholders: 0 });
    expect(estimates).toHaveLength(9);
    expect(estimates[0]).toMatchObject({ provider: 'placeholder', totalUsd: 0, basis: 'free' });
    expect(estimates[1].totalUsd).toBeCloseTo(PRODUCTS * estimates[1].imageUsd, 6);
    const keyless = await typeCommand(cwd, ['run', '--dry-run', '--json', '--provider', 'flux']);
    expect(keyless).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('No key for flux was given'),
    });
    expect(json(keyless).estimatedCostUsd).toBeGreaterThan(0);
    const run = await ask('run', '--no-queue-missing', '--batch-size', '2');
    expect(run).toMatchObject({ schemaVersion: 1, processed: 2, succeeded: 2, remaining: 1 });
    const { real, missing, placeholders } = await ask('coverage', '--html', 'coverage.html');
    expect([real, missing.length, placeholders.length]).toEqual([0, PRODUCTS - 2, 2]);
    expect(readFileSync(join(cwd, 'coverage.html'), 'utf8')).toContain(
      `0 of ${PRODUCTS} products have a real image`,
    );
    const [, made = ''] = placeholders.map(({ productId }: { productId: string }) => productId);
    const { images, job } = await ask('images', made);
    expect([images.length, images[0].state, job.status]).toEqual([1, 'current', 'completed']);
    expect(await ask('revert', made, '--to', String(images[0].id))).toMatchObject({ answer: 'already' });
    mkdirSync(join(cwd, 'photos'));
    const drawn = readFileSync(join(cwd, '.hemp-images', images[0].url));
    writeFileSync(join(cwd, 'photos', `${missing[0].productId}.webp`), drawn);
    const wanted = {
      imported: [{ productId: missing[0].productId, reason: null }],
      failed: [],
      stopped: null,
    };
    expect(await ask('import', 'photos', '--dry-run')).toMatchObject({ dryRun: true, ...wanted });
    expect(await ask('import', 'photos')).toMatchObject({ dryRun: false, ...wanted });
    expect(await ask('import', 'photos')).toMatchObject({
      imported: [],
      skipped: [{ reason: expect.any(String) }],
    });
    const none = await typeCommand(cwd, ['revert', made]);
    expect(none).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('has no earlier image') });
    expect(await ask('discard', '--all')).toEqual({ discarded: 0, bytes: 0 });
    expect(await ask('rescue', '.hemp-images/images')).toEqual({ rescued: 0, known: 0, unusable: [] });
    expect(await ask('prune', '--older-than-days', '7')).toMatchObject({ olderThanDays: 7 });
    expect(await ask('verify')).toEqual({ violations: [] });
    expect(await ask('repair')).toEqual({ applied: false, mendings: [], violations: [] });
    expect(await ask('reset')).toMatchObject({ applied: false, jobs: 5, images: 3, keptIn: null });
    expect(await ask('uninstall')).toMatchObject({
      applied: false,
      plan: { contents: { jobs: 5 }, foreign: [] },
    });
    expect((await ask('doctor')).healthy).toBe(true);
    expect((await ask('setup')).version).toMatchObject({ contract: 1 });
    await owner.close();

    const own = await typeCommand(cwd, ['status', '--embedded']);
    expect(own.stderr).toBe(
      `Working on the embedded database in ${join(cwd, '.hemp-images')} (--embedded).\n`,
    );
    const watched = await typeCommand(cwd, ['watch', '--json', '--count', '2', '--interval', '1']);
    const readings = watched.stdout.trimEnd().split('\n');
    expect(readings.map((line) => JSON.parse(line).status.totalProducts)).toEqual([PRODUCTS, PRODUCTS]);

    const loop = await typeCommand(cwd, [
      'run',
      '--json',
      '--interval',
      '1',
      '--max-runs',
      '1',
      '--batch-size',
      '1',
    ]);
    expect(
      loop.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).processed),
    ).toEqual([1]);
  });

  it('overwrites nothing that no run has written, and says so before anything is made', async () => {
    const cwd = finishedFolder();
    rmSync(join(cwd, 'out'), { recursive: true });
    const refused = async (path: string, ...args: string[]) => {
      const { exitCode, stdout, stderr } = await typeCommand(cwd, ['run', '--embedded', ...args]);
      expect({ args, exitCode, stdout }).toEqual({ args, exitCode: 2, stdout: '' });
      expect(stderr).toMatch(/^error: /m);
      expect(stderr).toContain(join(cwd, path));
    };
    const own = (path: string) => {
      writeFileSync(join(cwd, path), 'mine');
      return path;
    };
    for (const name of ['index.html', 'report.json', 'summary.md', 'catalogue.json']) {
      mkdirSync(join(cwd, `of-${name}`));
      await refused(own(`of-${name}/${name}`), '--out', `of-${name}`);
    }
    mkdirSync(join(cwd, 'dry'));
    await refused(own('dry/report.json'), '--out', 'dry', '--dry-run');
    await refused(own('file'), '--out', 'file');
    await refused('file', '--out', 'file/inside');
    await refused('.hemp-images', '--out', '.hemp-images');
    await refused('.hemp-images', '--out', '.hemp-images/images');
    symlinkSync(join(cwd, '.hemp-images'), join(cwd, 'link'));
    await refused('.hemp-images', '--out', 'link/out');
    await refused('out/images', '--data-dir', 'out/images');
    await refused('file', '--data-dir', 'file');
    await refused('file/inside', '--data-dir', 'file/inside');

    // What a run has written it overwrites, also beside a person's own; a page put in its place is the person's.
    mkdirSync(join(cwd, 'out'));
    own('out/robots.txt');
    for (let runs = 0; runs < 2; runs += 1) expect((await typeCommand(cwd, START)).exitCode).toBe(0);
    own('out/index.html');
    await refused('out/index.html');
    rmSync(join(cwd, 'out', 'index.html'));
    const [image = ''] = imagesIn(cwd);
    rmSync(join(cwd, 'out', 'catalogue.json'));
    await refused(join('out', 'images', image));
    expect(readFileSync(join(cwd, 'out', 'robots.txt'), 'utf8')).toBe('mine');
  });

  it('takes no name that stands for nothing, and does what it can for the others', async () => {
    const cwd = folder();
    const owner = await answerIn(cwd);
    const ask = (...args: string[]) => typeCommand(cwd, args);
    expect(await ask('queue', '--product', 'H-0', '--product', 'h-0')).toEqual({
      exitCode: 2,
      stdout: '✔ 1 product queued\n',
      stderr: expect.stringMatching(
        /^error: There is no product "h-0"\. The others were done as asked\. \(input_invalid\)\n→ /m,
      ),
    });
    expect((await ask('queue', '--product', 'H-0')).stdout).toBe(
      '✔ 0 products queued\n  left alone: 1 with a job that waits or is in the making\n',
    );
    expect((await ask('queue', '--product', 'H-0', '--prompt', 'a tin')).stdout).toBe(
      '✔ 0 products queued\n  1 product to be asked for in your words\n',
    );
    for (const args of [
      ['queue', '--product', 'X-9'],
      ['cancel', '99', '98'],
      ['cancel', '--product', 'X-9'],
      ['retry', '99'],
      ['discard', '99'],
      ['pause', 'opnai'],
      ['resume', 'opnai'],
      ['cap', 'opnai', '5'],
    ]) {
      const refused = await ask(...args);
      expect({ args, ...refused }).toMatchObject({ args, exitCode: 2, stdout: '' });
      expect(refused.stderr).toMatch(/error: There (is|are) no (product|jobs?|provider) /);
    }
    const mixed = await ask('cancel', '1', '99', '--json');
    expect(mixed.exitCode).toBe(2);
    expect(json(mixed)).toMatchObject({
      cancelled: 1,
      unknown: ['99'],
      error: { code: 'input_invalid', message: 'There is no job 99. The others were done as asked.' },
    });
    expect((await ask('status')).stdout).not.toContain('paused');
    await owner.close();
  });

  it('revives no job of a product that its file has lost, and says that there is no such product', async () => {
    const cwd = folder();
    const ask = (...args: string[]) => typeCommand(cwd, args);
    expect((await ask('queue', '--product', 'H-0', '--product', 'H-1')).exitCode).toBe(0);
    expect((await ask('cancel', '--all')).exitCode).toBe(0);
    writeFileSync(join(cwd, 'products.csv'), productsFile(PRODUCTS).replace(/^H-0,.*\n/m, ''));
    expect((await ask('setup', '--products', 'products.csv')).exitCode).toBe(0);
    const owner = await answerIn(cwd);
    for (const [args, words] of [
      [['--product', 'H-0'], 'no product "H-0"'],
      [['1'], 'no job 1 of a product that the catalogue has'],
    ] as const) {
      expect(await ask('retry', ...args, '--include-cancelled')).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: expect.stringContaining(`There is ${words}. Nothing was done. (input_invalid)`),
      });
    }
    expect((await ask('retry', '--all', '--include-cancelled')).stdout).toContain('1 job revived');
    expect(json(await ask('status', '--json')).status).toMatchObject({ pending: 1, cancelled: 1 });
    await owner.close();
  });

  it('queues products whose image has disappeared, when asked to look', async () => {
    const cwd = finishedFolder();
    const [lost = ''] = readdirSync(join(cwd, '.hemp-images', 'images'));
    rmSync(join(cwd, '.hemp-images', 'images', lost), { recursive: true });

    expect((await typeCommand(cwd, ['queue'])).stdout).toBe('✔ 0 products queued\n');
    const looked = await typeCommand(cwd, ['queue', '--replace', 'unreachable']);

    expect(looked).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(WHERE) });
    const told = `^✔ ${PRODUCTS} images looked at, (\\d+) of which cannot be reached\n✔ \\1 products? queued\n$`;
    const [, found] = new RegExp(told).exec(looked.stdout) ?? [];
    expect(Number(found)).toBeGreaterThan(0);
    expect(json(await typeCommand(cwd, ['status', '--json'])).status.pending).toBe(Number(found));
  });

  it('answers other commands during a run, refuses a second one by name, and loses nothing when it is killed', async () => {
    const cwd = folder();
    const running = await startCli(cwd, HELD_UP);
    await running.saw(/\[1\//);
    const told = `${WHERE.source.slice(0, -1)}It belongs to process ${running.pid} \\("run"\\), which answers.\n$`;

    const ask = (...args: string[]) => typeCommand(cwd, args, {}, { processes: systemProcesses(ME) });
    const reading = await ask('status', '--json');
    const second = await ask(...START, '--json');
    const last = `H-${PRODUCTS - 1}`;
    const cancelled = await ask('cancel', '--product', last);

    expect(cancelled.stderr).toMatch(new RegExp(told));
    expect(json(reading).status).toMatchObject({ completed: 1, totalProducts: PRODUCTS });
    expect(second.exitCode).toBe(3);
    expect(json(second).error).toMatchObject({
      code: 'embedded_busy',
      message: expect.stringContaining(`belongs to process ${running.pid} ("run") since 20`),
      hint: expect.stringContaining(`kill ${running.pid}`),
    });
    expect(cancelled.stdout).toBe('✔ 1 job cancelled\n');
    // The first image is to be seen while the others are being made.
    const gallery = join(cwd, 'out', 'index.html');
    await until(() => existsSync(gallery));
    expect(readFileSync(gallery, 'utf8').match(/<img src="images\//g)).toHaveLength(1);
    expect(imagesIn(cwd)).toHaveLength(1);
    running.kill('SIGKILL');
    expect((await running.finished).exitCode).toBeNull();

    // The door of one that was killed is never taken for a living one.
    const after = await ask('status');
    expect(after.stderr).toMatch(WHERE);
    expect(json(await ask('status', '--json')).status).toMatchObject({
      completed: 1,
      cancelled: 1,
      pending: PRODUCTS - 2,
    });
    expect(readdirSync(join(cwd, '.hemp-images')).filter((name) => name.startsWith('door'))).toEqual([]);

    expect((await ask('retry', '--product', last, '--include-cancelled')).exitCode).toBe(0);
    expect((await ask(...START)).exitCode).toBe(0);

    expect(imagesIn(cwd)).toHaveLength(PRODUCTS);
    expect(reportIn(cwd)).toMatchObject({ processed: PRODUCTS - 1, failed: 0, remaining: 0 });
    expect(reportIn(cwd).status).toMatchObject({
      productsWithImages: PRODUCTS,
      processing: 0,
      completed: PRODUCTS,
    });
    expect(json(await ask('verify', '--json'))).toEqual({ violations: [] });
  });

  it('lets a watch make room for a run, look on meanwhile, and take over again', async () => {
    const cwd = folder();
    const watching = await startCli(cwd, ['watch', '--interval', '1']);
    await watching.saw(new RegExp(`0 of ${PRODUCTS} products have a real image, ${PRODUCTS} have none`));

    const run = await typeCommand(cwd, START, {}, { processes: systemProcesses(ME) });

    const waited = `Waiting for process ${watching.pid} ("watch") to make room…`;
    expect(run).toMatchObject({ exitCode: 0, stderr: expect.stringContaining(waited) });
    await watching.saw(new RegExp(`${PRODUCTS} show a placeholder`));
    watching.kill('SIGINT');
    expect((await watching.finished).exitCode).toBe(0);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('gives back what it holds on %s, and says so', async (signal, code) => {
    const cwd = folder();
    const running = await startCli(cwd, HELD_UP);
    await running.saw(/\[1\//);
    running.kill(signal);
    const interrupted = await running.finished;

    expect(interrupted.exitCode).toBe(code);
    expect(interrupted.stdout).toContain('stopped: the run was interrupted');
    const report = reportIn(cwd);
    expect(report).toMatchObject({ stoppedReason: 'interrupted', processed: 1, remaining: PRODUCTS - 1 });
    expect(report.released).toBeGreaterThan(0);
    expect(report.status?.processing).toBe(0);
    expect(existsSync(join(cwd, 'out', 'index.html'))).toBe(true);
  });
});
