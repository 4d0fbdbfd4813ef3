import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runProgram } from '../../../src/cli/program.ts';
import { createTerminal } from './terminal-host.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'preview-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function preview(...args: string[]) {
  const { host, out, err } = createTerminal(false, { cwd });
  const exitCode = await runProgram(['preview', ...args], host);
  return { exitCode, out: out(), err: err() };
}

describe('preview', () => {
  it('shows five prompts of the sample catalogue where there is nothing else', async () => {
    const { exitCode, out, err } = await preview();
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    expect(out).toMatch(
      /^Cold-Pressed Hemp Seed Oil sample-food-beverage-01\n {2}seed oil · packshot · food\n/,
    );
    expect(out.match(/Photorealistic product photograph for /g)).toHaveLength(5);
    expect(out).toMatch(/\n72 more: --limit 77, or name some with --product\n$/);
  });

  it('tells of a chosen product where each word comes from', async () => {
    const { out } = await preview('--product', 'sample-rope-marine-outdoor-01');
    expect(out).toContain('material: natural hemp fibre ← plant part: fibre');
    expect(out).toContain('palette: true, natural colours ← house style');
    expect(out).toContain('exclusion: leaves, plants, ships ← preset rope');
  });

  it('tells what is asked for after a refusal, and of what providers forbid a picture', async () => {
    const { out } = await preview('--product', 'sample-rope-marine-outdoor-01');
    expect(out).toContain('if it is refused: plain words without its name, then its closed packaging alone');
    writeFileSync(join(cwd, 'vapes.csv'), 'id,name\n1,Vape Pen\n');
    expect((await preview('--products', 'vapes.csv')).out).toContain(
      'Skipped: image providers forbid pictures of vapes',
    );
    const { products } = JSON.parse((await preview('--products', 'vapes.csv', '--json')).out);
    expect(products[0]).toMatchObject({
      policy: expect.stringContaining('queue --product 1 --prompt'),
      ifRefused: [expect.objectContaining({ step: 'packaging' })],
    });
  });

  it('answers programs with everything, in the wording of the provider', async () => {
    const { out } = await preview(
      '--product',
      'sample-construction-01',
      '--provider',
      'midjourney',
      '--json',
    );
    const { provider, products } = JSON.parse(out);
    expect(provider).toBe('midjourney');
    expect(products).toEqual([
      expect.objectContaining({
        id: 'sample-construction-01',
        object: 'hempcrete block',
        archetype: 'texture',
        preset: 'building',
        prompt: expect.stringMatching(
          /^Hempcrete Block 30 cm, one rectangular block of lime-bound hemp hurd/,
        ),
        negativePrompt: expect.stringContaining('grey cement'),
        warnings: [],
      }),
    ]);
  });

  it('draws on that page as the rows of the settings file say', async () => {
    writeFileSync(join(cwd, 'own.csv'), 'id,name\n1,Flumox\n');
    const thing = '{ words: [flumox], shows: one flumox, industry: kitchen, motif: lamp }';
    writeFileSync(join(cwd, 'own.yml'), `prompts: { things: [${thing}] }\n`);
    const drawn = async (...more: string[]) => {
      await preview('--products', 'own.csv', '--html', 'own.html', ...more);
      return /data:image\/webp;base64,[^"]+/.exec(readFileSync(join(cwd, 'own.html'), 'utf8'))?.[0];
    };
    const ours = await drawn();
    expect(ours).toBeDefined();
    expect(await drawn('--config-file', 'own.yml')).not.toBe(ours);
  });

  it('writes a page with the placeholders beside, in which nothing of a catalogue is alive', async () => {
    const name = '"<script>alert(1)</script>Rope & <img src=x onerror=alert(2)>"';
    writeFileSync(
      join(cwd, 'shop.csv'),
      `id,name,colour\n1,${name},red\n2,\u200b,blue\n3,Wireless Mouse,<b>grey</b>\n`,
    );
    const { exitCode, out } = await preview('--products', 'shop.csv', '--html', 'page.html');
    expect(exitCode).toBe(0);
    expect(out).toBe('✔ 3 prompts beside their placeholders in page.html\n');
    const page = readFileSync(join(cwd, 'page.html'), 'utf8');
    expect(page.match(/<img alt="Placeholder" src="data:image\/webp;base64,/g)).toHaveLength(3);
    const text = page.replace(/base64,[^"]+/g, '');
    expect(text).not.toMatch(/<script|<img (?!alt="Placeholder")|<b>/);
    expect(text).toContain("default-src 'none'");
    expect(text).toContain('has no name to write a prompt from');
    expect(text).toContain('If it is refused');
    expect(text).toContain('computer mouse · packshot · electronics · 3');
  });

  it.each([
    [['--product', 'nobody'], 'No product nobody can be previewed.'],
    [['--html', 'no/such/folder/page.html', '--limit', '1'], 'The page cannot be written to'],
  ])('says what is wrong with %j', async (args, expected) => {
    const { exitCode, err } = await preview(...args);
    expect(exitCode).not.toBe(0);
    expect(err).toContain(expected);
    expect(err).toMatch(/\n→ /);
  });

  it('shows how prompts differ from an earlier preview, and what new images would cost', async () => {
    writeFileSync(join(cwd, 'shop.csv'), 'id,name\n1,Hemp rope\n2,Coffee mug\n');
    const gemini = ['--provider', 'gemini', '--products', 'shop.csv'];
    writeFileSync(join(cwd, 'before.json'), (await preview(...gemini, '--json')).out);
    const same = await preview(...gemini, '--against', 'before.json');
    expect(same.out).toBe('No image is outdated: every one would be asked for as it was\n\n');

    writeFileSync(join(cwd, 'shop.csv'), 'id,name\n1,Hemp twine\n2,Coffee mug\n3,Desk lamp\n');
    writeFileSync(join(cwd, 'summary.md'), '# Before\n');
    const { exitCode, out } = await preview(
      ...[...gemini, '--against', 'before.json', '--markdown', 'summary.md'],
    );
    expect(exitCode).toBe(0);
    expect(out).toContain('1 product: Hemp twine\n  - Subject: Hemp rope.\n');
    expect(out).toContain('  + Subject: Hemp twine.\n');
    expect(out).toContain('1 product would change, about $0.0360\n');
    expect(out).toContain('1 new, not compared\n');
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^# Before\n### 1 product would change, about \$0\.0360\n/);
    expect(summary).toContain('```diff\n- Subject: Hemp rope.');
  });

  it('tells who would be asked, with which model and what for, and the rows that say so', async () => {
    writeFileSync(join(cwd, 'two.csv'), 'id,name\n1,Wireless Mouse\n2,Hempcrete Block\n');
    const routed = (model: string) =>
      `prompts:\n  routes:\n    - { archetype: texture, provider: flux, model: ${model}, image-role: detail }\n`;
    writeFileSync(join(cwd, 'routes.yml'), routed('flux-2-max'));
    const from = ['--provider', 'gemini', '--products', 'two.csv', '--config-file', 'routes.yml'];
    const { out } = await preview(...from);
    expect(out).toContain(
      '\n  for flux (flux-2-max), by prompts.routes[0]; image-role detail, by prompts.routes[0]\n',
    );
    expect(out.match(/prompts\.routes/g)).toHaveLength(2);
    const before = (await preview(...from, '--json')).out;
    expect(JSON.parse(before).products).toMatchObject([
      { id: '1', provider: 'gemini', model: null, role: null, providerRow: null, roleRow: null },
      {
        ...{ id: '2', provider: 'flux', model: 'flux-2-max', role: 'detail' },
        ...{ providerRow: 'prompts.routes[0]', roleRow: 'prompts.routes[0]' },
      },
    ]);
    writeFileSync(join(cwd, 'routes.json'), before);
    writeFileSync(join(cwd, 'routes.yml'), routed('flux-2-klein-4b'));
    const against = await preview(...from, '--against', 'routes.json');
    expect(against.out).toContain(
      '1 product: Hempcrete Block\n  - flux (flux-2-max)\n  + flux (flux-2-klein-4b)\n',
    );
    expect(against.out).toContain('1 product would change, about $0.0140\n');
    const page = await preview(...from, '--html', 'routes.html');
    expect(page.exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'routes.html'), 'utf8')).toContain(
      'for flux (flux-2-klein-4b), by prompts.routes[0]',
    );
  });

  it('refuses to compare with what it has not written', async () => {
    writeFileSync(join(cwd, 'other.json'), '{"products": 7}');
    const { exitCode, err } = await preview('--against', 'other.json');
    expect(exitCode).not.toBe(0);
    expect(err).toContain('Expected --against to name what preview --json wrote');
    expect(err).toContain('preview --limit 1000 --json');
  });
});
