import { describe, expect, it } from '@jest/globals';
import type { QueueStatus } from '../../../src/queue/contract.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { FULL, failedJob, jobReport, queueStatus, runReport, selectedJob } from './fixtures.ts';
import { hostileNames } from './hostile.ts';

const COMPACT = { ...FULL, level: 'compact' as const };

/** Every Markdown table as its lines, header first. */
function tablesOf(markdown: string): string[][] {
  return markdown.split(/\n(?!\|)/).flatMap((stretch) => {
    const lines = stretch.split('\n').filter((line) => line.startsWith('|'));
    return lines.length === 0 ? [] : [lines];
  });
}

function expectWholeTables(markdown: string): void {
  const tables = tablesOf(markdown);
  expect(tables.length).toBeGreaterThan(0);
  for (const [header = '', rule = '', ...rows] of tables) {
    expect(rule).toMatch(/^\|(?::?-+:?\|)+$/);
    const columns = header.split('|').length;
    const broken = rows.filter((row) => {
      const cells = row.split('|').slice(1, -1);
      return cells.length !== columns - 2 || cells.some((cell) => cell.trim() === '');
    });
    expect(broken).toEqual([]);
  }
}

describe('a summary', () => {
  it('begins with what happened', () => {
    const report = runReport({ processed: 20, succeeded: 18, failed: 1, retried: 1, costUsd: 0.26 });
    const [title, , facts] = renderSummary(report, FULL).split('\n');
    expect(title).toBe('## ⚠️ 18 of 20 products got an image for $0.26');
    expect(facts).toBe(
      '**1 failed** · **1** will be tried again · $0.0144 per image · took 1 min 12 s · stopped: the batch is done',
    );
  });

  it.each([
    [{ processed: 3, succeeded: 3 }, '## ✅ 3 products got an image at no cost'],
    [{ processed: 1, succeeded: 1 }, '## ✅ 1 product got an image at no cost'],
    [{ processed: 2, succeeded: 0, failed: 2 }, '## ❌ 0 of 2 products got an image at no cost'],
    [{ processed: 0, succeeded: 0 }, '## 🌿 No product was processed'],
    [{ processed: 3, succeeded: 3, placeholders: 3 }, '## ✅ 3 products got a placeholder at no cost'],
    [
      { processed: 9, succeeded: 8, placeholders: 3, failed: 1, costUsd: 0.5 },
      '## ⚠️ 5 of 9 products got an image, 3 a placeholder for $0.50',
    ],
  ])('tells %j at a glance', (counts, title) => {
    expect(renderSummary(runReport(counts), FULL).split('\n')[0]).toBe(title);
  });

  it('tells how many products were skipped because providers forbid them, and why', () => {
    const skipped = jobReport({
      productName: 'Vape Pen',
      result: 'skipped',
      failureClass: 'policy',
      message:
        'Skipped: image providers forbid pictures of vapes. To ask in your own words: queue --product 7',
    });
    const jobs = [skipped, jobReport({ productName: 'Gone', result: 'skipped', failureClass: null })];
    const summary = renderSummary(runReport({ jobs, skipped: 2 }), COMPACT);
    expect(summary).toContain('### Needs a person: 1 product');
    expect(summary).toContain('**policy** (1) · what to do: docs/failures.md&#35;policy');
    expect(summary).toMatch(/Vape Pen.*: Skipped.*queue --product 7/);
    expect(summary).not.toContain('Gone');
  });

  it('draws the whole catalogue as 25 squares, the least part included', () => {
    const status = queueStatus({
      totalProducts: 10_000,
      productsWithImages: 9_999,
      productsWithRealImages: 9_998,
      productsWithPlaceholders: 1,
      productsWithoutImages: 1,
    });
    const summary = renderSummary(runReport({ status }), FULL);
    expect(summary).toContain(`\n\n${'🟩'.repeat(23)}🟨⬜\n\n`);
    expect(summary).toContain(
      '🟩 **9,998 of 10,000 products have a real image** (99.9 %) · 🟨 1 shows a placeholder · ⬜ 1 has none',
    );
  });

  it('takes no placeholder for an image: in the bar, in the cost of each and where all products have one', () => {
    const status = queueStatus({
      totalProducts: 100,
      productsWithImages: 100,
      productsWithRealImages: 40,
      productsWithPlaceholders: 60,
      productsWithoutImages: 0,
    });
    const run = { status, remaining: 0, processed: 8, succeeded: 8, placeholders: 4, costUsd: 0.4 };
    const summary = renderSummary(runReport(run), FULL);
    expect(summary).toContain(`\n\n${'🟩'.repeat(10)}${'🟨'.repeat(15)}\n\n`);
    expect(summary).toContain('$0.10 per image');
    expect(summary).not.toContain('Every product has an image');
    const all = { ...status, productsWithRealImages: 100, productsWithPlaceholders: 0 };
    expect(renderSummary(runReport({ ...run, status: all }), FULL)).toContain('Every product has an image');
  });

  it('names the budget that stopped the run, its sum and what is left of it', () => {
    const stoppedDetail =
      'The budget of this run ($0.02) has $0.01 left, and an image of openai may cost $0.03';
    expect(renderSummary(runReport({ stoppedReason: 'budget', stoppedDetail }), FULL)).toContain(
      'stopped: a budget is used up (The budget of this run &#40;&#36;0.02&#41; has &#36;0.01 left',
    );
  });

  it('copes with an empty catalogue and with one that could not be read', () => {
    const empty = queueStatus({
      totalProducts: 0,
      productsWithImages: 0,
      productsWithRealImages: 0,
      productsWithPlaceholders: 0,
      productsWithoutImages: 0,
    });
    expect(renderSummary(runReport({ status: empty }), FULL)).toContain('It has no products.');
    expect(renderSummary(runReport({ status: null }), FULL)).toContain('could not be read');
  });

  it('shows what needs a person by reason, with product, job, prompt and where to read on', () => {
    const failed = (productId: string, failureClass: string) =>
      failedJob({
        jobId: 7,
        productId,
        productName: `The ${productId}`,
        result: 'failed',
        failureClass,
        message: 'No.',
        prompt: 'A packshot of it',
      });
    const jobs = [failed('a', 'permanent'), failed('b', 'content_blocked'), failed('c', 'content_blocked')];
    const report = runReport({
      jobs: [...jobs, failedJob(), jobReport()],
      failed: 3,
      retried: 1,
      processed: 5,
    });
    const summary = renderSummary(report, { ...FULL, docsUrl: 'https://git.example/blob/v1/docs' });
    expect(summary).toContain(
      [
        '### Needs a person: 3 products',
        '',
        '**content blocked** (2) · <a href="https://git.example/blob/v1/docs/failures.md#content-blocked">what to do</a>',
        '',
        '- <strong>The b</strong> (product <code>b</code>, job 7): No. <br>Asked for: A packshot of it',
        '- <strong>The c</strong> (product <code>c</code>, job 7): No. <br>Asked for: A packshot of it',
        '',
        '**permanent** (1) · ',
      ].join('\n'),
    );
    expect(renderSummary(report, FULL)).toContain('(2) · what to do: docs/failures.md&#35;content-blocked');
  });

  it('tells its parts in the order in which they matter', () => {
    const jobs = [failedJob({ result: 'failed' }), failedJob(), jobReport()];
    const summary = renderSummary(runReport({ jobs, warnings: ['Look'], processed: 3, failed: 1 }), FULL);
    const parts = [
      '## ',
      '### New images',
      '### Needs a person',
      '### Warnings',
      '### Catalogue',
      '### What remains',
    ].concat(['### Settings', '<details>', 'its artifacts</a>']);
    const places = parts.map((part) => summary.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('folds away what is tried again, with reason and next try', () => {
    const jobs = [failedJob({ productName: 'Rope' }), jobReport()];
    const summary = renderSummary(runReport({ jobs, retried: 1, processed: 2 }), FULL);
    expect(summary).toContain('<details><summary>1 try that did not succeed yet</summary>');
    expect(summary).toContain(
      '| Rope | <strong>rate limited</strong>: Too many requests | placeholder | 1 | in 1 min 18 s |',
    );
    expect(summary).not.toContain('Needs a person');
  });

  it('tells cost and speed of each provider', () => {
    const providers = [
      { provider: 'painter', calls: 16, ok: 14, failed: 2, p50Ms: 7900, p95Ms: null, costUsd: 0.182 },
    ];
    expect(renderSummary(runReport({ providers }), FULL)).toContain(
      '| painter | 16 | 14 | 2 | 7.9 s | – | $0.18 |',
    );
  });

  it('names what binds the estimate, the pauses, the budget and what needs a person', () => {
    const status = queueStatus({
      pausedProviders: [{ provider: 'painter', reason: 'Key refused', until: null }],
      caps: [
        ...queueStatus().caps,
        { provider: 'painter', capUsd: 1, spentUsd: 0.72, reservedUsd: 0.08, leftUsd: 0.2 },
      ],
    });
    const summary = renderSummary(runReport({ status, remaining: 340 }), FULL);
    expect(summary).toContain(
      '**340 products still waiting**: 17 more runs, about 4 days; what binds it is 4 runs a day of 20 images.',
    );
    expect(summary).toContain('**painter is paused**: Key refused');
    expect(summary).toContain(
      '**Today (UTC):** $0.72 spent of $2.00, $1.28 left; painter may spend $1.00, $0.20 left.',
    );
    expect(summary).toContain('**3 jobs failed for good** (2 content blocked, 1 permanent)');
  });

  it('tells what real images in place of the placeholders cost, where they cost something', () => {
    const status = queueStatus({ productsWithPlaceholders: 77, costPerImageUsd: 0.03 });
    const providers = [{ provider: 'painter', unitCostUsd: 0.05, freeImagesADay: null, settings: {} }];
    const paid = runReport({ status, provider: 'painter', costUsd: 0, placeholders: 1 });
    const summary = renderSummary({ ...paid, settings: { ...paid.settings, providers } }, FULL);
    expect(summary).toContain('gives them real images, for about $2.31 at $0.0300 an image.');
    expect(renderSummary(runReport({ status }), FULL)).toContain('gives them real images.');
  });

  it('tells what was paid for and waits for a store', () => {
    const summary = (status: QueueStatus) => renderSummary(runReport({ status }), FULL);
    expect(summary(queueStatus())).not.toContain('no store took');
    expect(summary(queueStatus({ unsavedImages: 3, unsavedBytes: 5_000_000 }))).toContain(
      '**3 images that no store took** (4.8 MB) are kept in the database',
    );
  });

  it('tells what was perhaps paid for nothing, by this run and today', () => {
    const none = renderSummary(runReport(), FULL);
    expect(none).not.toContain('ambiguous');
    const status = queueStatus({ ambiguousToday: 3, ambiguousTodayUsd: 0.12 });
    const summary = renderSummary(runReport({ status, costUsd: 0.5, ambiguous: 1, ambiguousUsd: 0.04 }), {
      ...FULL,
      level: 'compact',
    });
    expect(summary).toContain(
      '**$0.0400 of it ambiguous** (1 call that may have been charged and brought no image)',
    );
    expect(summary).toContain(
      '$0.72 spent of $2.00, $1.28 left; $0.12 of it ambiguous: 3 calls that may have been charged and brought no image.',
    );
  });

  it('tells of a product that was handed to a fallback, with the reason', () => {
    const handedOn = failedJob({
      result: 'handed-on',
      failureClass: 'content_blocked',
      message: 'No. gemini is asked next.',
      nextAttemptAt: null,
    });
    const summary = renderSummary(runReport({ jobs: [handedOn, jobReport()] }), FULL);
    expect(summary).toMatch(
      /content blocked<\/strong>: No\. gemini is asked next\..*in this run, by a fallback \|$/m,
    );
    expect(summary).toContain('🔀 handed to a fallback');
  });

  it('shows at most twelve pictures, only https, only of this run, and none where told', () => {
    const jobs = [
      jobReport({ productName: 'local', imageUrl: 'http://127.0.0.1/a.webp' }),
      ...Array.from({ length: 14 }, (_, index) => jobReport({ productName: `P${index}` })),
    ];
    const summary = renderSummary(runReport({ jobs }), FULL);
    expect(summary.match(/<img /g)).toHaveLength(12);
    expect(summary).not.toContain('127.0.0.1');
    expect(renderSummary(runReport({ jobs }), { ...FULL, thumbnails: false })).not.toContain('<img');
  });

  it('is short when compact: five failures, no pictures, no list of jobs', () => {
    const jobs = [...Array.from({ length: 8 }, () => failedJob()), jobReport()];
    const summary = renderSummary(runReport({ jobs, processed: 9, retried: 8 }), COMPACT);
    expect(summary.match(/rate limited/g)).toHaveLength(5);
    expect(summary).toContain('…and 3 more failures in the report.');
    expect(summary).not.toContain('<img');
    expect(summary.match(/<details>/g)).toHaveLength(1);
  });

  it('says DRY RUN and shows prompt and cost of what was selected', () => {
    const selection = [{ ...selectedJob({}, 'Hemp rope'), costUsd: 0.013 }];
    const report = runReport({
      dryRun: true,
      stoppedReason: 'dry-run',
      estimatedCostUsd: 0.013,
      jobs: [jobReport({ result: 'planned', imageUrl: null })],
    });
    const summary = renderSummary(report, { ...FULL, selection });
    expect(summary).toContain('## 🧪 DRY RUN: 1 product would get an image');
    expect(summary).toContain('at most **$0.0130**');
    expect(summary).toContain('| 1 | Hemp rope | placeholder | Product photography of Hemp rope | $0.0130 |');
    expect(summary).not.toContain('This run in numbers');
  });

  it('shows how prompts would change, those together that change alike, whatever their texts try', () => {
    const change = (productName: string, before: string | null, after: string, model = 'openai (two)') => ({
      ...{ productId: productName, productName, prompt: { before, after } },
      model: { before: 'openai (one)', after: model },
    });
    const outdated = {
      products: 142,
      estimatedCostUsd: 1.85,
      changes: [
        change('Mug', 'Same', 'Same'),
        ...['Rope', 'Cord', 'Net', 'Line', 'Yarn'].map((name) =>
          change(name, `Subject: ${name}\nLight: left`, `Subject: ${name}\nLight: right`),
        ),
        change('Lamp', null, '```\n</details>\n# Big'),
        change('Sofa', 'Same', 'Same', 'openai (one)'),
      ],
    };
    const report = runReport({ dryRun: true, stoppedReason: 'dry-run', outdated, jobs: [] });
    const summary = renderSummary(report, FULL);
    expect(summary).toContain('### 142 products would change, about $1.85\n');
    expect(summary).toContain(
      '**5 products**: Rope, Cord, Net and 2 more\n\n```diff\n- openai (one)\n- Light: left\n+ openai (two)\n+ Light: right\n```\n',
    );
    expect(summary).toContain('```diff\n- openai (one)\n+ openai (two)\n```');
    expect(summary).toContain('+ ```\n+ </details>\n+ # Big\n```');
    expect(summary).toContain('+ the same words and model, with other settings');
  });

  it('says why a dry run selected nothing', () => {
    const report = runReport({
      dryRun: true,
      stoppedReason: 'dry-run',
      stoppedDetail: 'All providers are paused for lunch',
      jobs: [],
    });
    expect(renderSummary(report, FULL)).toContain(
      'Nothing would be done: All providers are paused for lunch',
    );
  });

  it('keeps the shape of every table whatever ten thousand names try', () => {
    const names = [...hostileNames(10_000)];
    const jobs = names.map((productName, index) =>
      index % 3 === 0
        ? failedJob({ productName, message: names[names.length - 1 - index] ?? '', provider: productName })
        : jobReport({ productName, imageUrl: `https://h.example/${productName}` }),
    );
    const [one = ''] = names.slice(40);
    const summary = renderSummary(runReport({ jobs, warnings: names, stoppedDetail: one, provider: one }), {
      ...FULL,
      maxBytes: Number.MAX_SAFE_INTEGER,
    });
    expectWholeTables(summary);
    const lines = summary.split('\n');
    expect(lines.filter((line) => line.startsWith('|')).length).toBeGreaterThan(13_000);
    expect(lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([]);
    const tags = new Set(summary.match(/<\/?[a-z]+/g));
    const allowed = ['a', 'br', 'code', 'details', 'img', 'strong', 'sub', 'summary', 'table', 'td', 'tr'];
    expect([...new Set([...tags].map((tag) => tag.replace(/<\/?/, '')))].sort()).toEqual(allowed);
  });
});

describe('a summary that would be too long', () => {
  const names = [...hostileNames(5_000)];
  const report = runReport({
    jobs: names.map((productName) => failedJob({ productName, message: '|😀'.repeat(400) })),
  });

  it('stays under 900 KiB of bytes, in whole rows, and says how many are missing', () => {
    const summary = renderSummary(report, FULL);
    const folds = 4;
    const bytes = new TextEncoder().encode(summary).byteLength;
    expect(bytes).toBeLessThanOrEqual(900 * 1024);
    expect(bytes).toBeGreaterThan(800 * 1024);
    expectWholeTables(summary);
    const rows = summary.match(/<strong>rate limited/g)?.length ?? 0;
    expect(summary).toContain(
      `…and ${(names.length - rows).toLocaleString('en-US')} more failures in the report.`,
    );
    expect(summary.match(/<details>/g)).toHaveLength(folds);
    expect(summary.match(/<\/details>/g)).toHaveLength(folds);
  });

  it.each([4_000, 6_000, 10_000])('keeps to %d bytes as well', (maxBytes) => {
    // Hundreds are too many for so few bytes.
    const summary = renderSummary({ ...report, jobs: report.jobs.slice(0, 300) }, { ...FULL, maxBytes });
    expect(new TextEncoder().encode(summary).byteLength).toBeLessThanOrEqual(maxBytes);
    expectWholeTables(summary);
  });
});
