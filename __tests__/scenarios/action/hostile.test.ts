import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { type ActionRun, annotationsOf, openStage, reportOf, type Stage } from './stage.ts';

/** Names that try to be something else to the log, the runner, Markdown, HTML, SQL, JSON or a reader's eye. */
const NAMES = [
  '::error title=Hacked::by a product',
  '\n::stop-commands::token\n::add-mask::a',
  'a\r\n::set-output name=processed::999',
  '##[command]rm -rf / ##[endgroup]',
  '\u001b[31mred\u001b[0m \u0007bell',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</table></details><h1>Mine</h1><!--',
  'cell | cell | cell \\| cell\n| new | row |',
  '![pixel](https://evil.example/p.png) [link](javascript:alert(1))',
  '**bold** _it_ `code` ``` ~~no~~ # head @octocat #1 $x$ :tada:',
  '\u202eגניחה\u2066 evil\u2069 \u200bhidden\ufeff',
  `'); drop table public.uses_products; --`,
  '{"a": "\\u0000", \\ %s %0A %3A $\u007b{ secrets.KEY }}',
  '<<EOF\nprocessed=1\nEOF\nghadelimiter_x',
  `${'Very long hemp name '.repeat(512)}end`,
  'Χαρτί κάνναβης · конопляная бумага · 麻布 · 👩‍🌾',
];
const ALLOWED_TAGS = new Set([
  'a',
  'br',
  'code',
  'details',
  'img',
  'strong',
  'sub',
  'summary',
  'table',
  'td',
  'tr',
]);
/** What the runner takes for a command: at the start of a trimmed line, or in the older form anywhere. */
const OURS = /^::(?:add-mask::sb_secret_\S+|group::.+|endgroup::|(?:warning|error) title=[^:]*::.+)$/;

let stage: Stage;
let run: ActionRun;
beforeAll(async () => {
  stage = await openStage();
  const { database } = stage.supabase;
  await insertHempProducts(
    database,
    NAMES.map((name) => ({ name, description: name })),
  );
  // Every second one fails in the words of its own name, so that they reach failures and annotations as well.
  await database.query(`
    create function public.refuse() returns trigger language plpgsql as $$ begin raise exception '%', new.name; end $$;
    create trigger refuse before update on public.uses_products
      for each row when (new.id % 2 = 0) execute function public.refuse()`);
  run = await stage.run({ 'fail-on': 'any-failure' });
});
afterAll(() => stage?.close());

describe('products with hostile names', () => {
  it('are worked on like any other, and their names stay as they are', async () => {
    expect(run).toMatchObject({
      exitCode: 1,
      stderr: '',
      outputs: { processed: `${NAMES.length}`, succeeded: '8', retried: '8', failed: '0' },
    });
    expect((await stage.products()).map(({ name }) => name)).toEqual(NAMES);
    expect(await stage.queue.verify()).toEqual([]);
  });

  it('give the runner no command', () => {
    const lines = run.stdout.split('\n');
    const commands = lines.filter((line) => line.trimStart().startsWith('::'));
    expect(commands.filter((line) => !OURS.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes('##['))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('::group::'))).toHaveLength(NAMES.length);
    expect(lines.filter((line) => line === '::endgroup::')).toHaveLength(NAMES.length);
    expect(annotationsOf(run)).toMatchObject([{ level: 'error', title: '8 of 16 products got no image' }]);
    // Only we set outputs.
    expect(Object.keys(run.outputs).sort()).toEqual([
      'cost-usd',
      'failed',
      'processed',
      'real-images',
      'remaining',
      'report-path',
      'retried',
      'skipped',
      'stopped-reason',
      'succeeded',
    ]);
  });

  it('hide or reorder nothing in log and summary, and drown nobody', () => {
    for (const text of [run.stdout, run.summary]) {
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u);
    }
    const longest = Math.max(...run.stdout.split('\n').map((line) => line.length));
    expect(longest).toBeLessThan(4_000);
    expect(run.summary.length).toBeLessThan(50_000);
  });

  it('stay text in the summary: no tag, no link, no picture and no cell of their own', () => {
    const tags = [...run.summary.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map(([, tag = '']) => tag);
    expect(tags.filter((tag) => !ALLOWED_TAGS.has(tag))).toEqual([]);
    const links = [...run.summary.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, url]) => url);
    const own = reportOf(run).run.url ?? '';
    expect(links.filter((url) => url !== own && url !== `${own}#artifacts`)).toEqual([]);
    expect(run.summary).not.toMatch(/\]\(|!\[|@octocat|```/);
    const cells = (row: string) => row.match(/(?<!\\)\|/g)?.length;
    let header = '';
    for (const line of run.summary.split('\n')) {
      if (!line.startsWith('|')) header = '';
      else if (header === '') header = line;
      else expect([line, cells(line)]).toEqual([line, cells(header)]);
    }
    const names = run.summary.split('\n').filter((line) => /^\| .+ \| (?:✅|🔁|🟨)/u.test(line));
    expect(names).toHaveLength(NAMES.length);
  });

  it('are told in the report as they can be read', () => {
    const names = reportOf(run).jobs.map(({ productName }) => productName);
    expect(names).toContain('Χαρτί κάνναβης · конопляная бумага · 麻布 · 👩‍🌾');
    expect(names.every((name) => name.length > 0 && name.length <= 130)).toBe(true);
  });
});
