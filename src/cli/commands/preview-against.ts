/** `preview --against`: how prompts have changed since a preview was written down, and what new images would cost. */
import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Maker, usualPrice } from '../../doors/estimate-routes.ts';
import type { OutdatedReport } from '../../engine/contract.ts';
import { messageOf, UserError } from '../../errors.ts';
import { type MicroUsd, microUsdToUsd } from '../../money.ts';
import type { PreviewedProduct } from '../../report/prompt-page.ts';
import { renderOutdated } from '../../report/summary/outdated.ts';
import { count } from '../../report/words.ts';
import { type CommandContext, settingsOf, surroundingsOf } from '../connection.ts';
import { outdatedLines } from '../outdated-lines.ts';

const snapshotSchema = z.object({
  provider: z.string(),
  products: z.array(
    z.object({
      id: z.string(),
      prompt: z.string().optional(),
      // One of an earlier version has none of these.
      provider: z.string().optional(),
      model: z.string().nullish(),
    }),
  ),
});
type Snapshot = z.output<typeof snapshotSchema>;

interface Compared extends OutdatedReport {
  /** Products that the snapshot does not have. */
  added: number;
}

/** @throws {UserError} `input_invalid` when the file is no answer of `preview --json`. */
async function readSnapshot(file: string): Promise<Snapshot> {
  try {
    return snapshotSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new UserError(
      'input_invalid',
      `Expected --against to name what preview --json wrote, but ${file} is not that: ${messageOf(error).slice(0, 200)}`,
      'Write it with preview --limit 1000 --json, of the same products and provider.',
      { cause: error },
    );
  }
}

/** @param costOf What one image usually costs. */
function compareWith(
  { provider: earlier, products }: Snapshot,
  previewed: readonly PreviewedProduct[],
  costOf: (maker: Maker) => MicroUsd,
): Compared {
  const before = new Map(products.map((product) => [product.id, product]));
  const changed = previewed.flatMap(({ product: { id, name }, route, written }) => {
    const was = before.get(id);
    if (written === null || was?.prompt === undefined) return [];
    const model = {
      before: named({ provider: was.provider ?? earlier, model: was.model ?? null }),
      after: named(route),
    };
    if (was.prompt === written.prompt && model.before === model.after) return [];
    const prompt = { before: was.prompt, after: written.prompt };
    return [{ costMicroUsd: costOf(route), change: { productId: id, productName: name, prompt, model } }];
  });
  const changes = changed.map(({ change }) => change);
  return {
    products: changes.length,
    estimatedCostUsd: microUsdToUsd(changed.reduce((sum, { costMicroUsd }) => sum + costMicroUsd, 0)),
    changes,
    added: previewed.filter(({ product }) => !before.has(product.id)).length,
  };
}

const named = ({ provider, model }: Maker): string => (model === null ? provider : `${provider} (${model})`);

/** Adds the diff to a Markdown file, such as the summary of a job. */
async function appendMarkdown(file: string, compared: Compared): Promise<void> {
  const { added } = compared;
  const told = added === 0 ? '' : `\n${count(added, 'product')} new: not compared.\n`;
  try {
    await appendFile(file, `${renderOutdated(compared)}${told}`);
  } catch (error) {
    throw new UserError(
      'storage_failed',
      `The diff cannot be written to ${file}: ${messageOf(error)}.`,
      'Choose another file with --markdown.',
      { cause: error },
    );
  }
}

/** How the prompts differ from those that were written down before. */
export async function showChanges(
  context: CommandContext,
  previewed: readonly PreviewedProduct[],
  against: string,
): Promise<'ok'> {
  const { invocation, host, output } = context;
  const settings = settingsOf(context, ['provider']);
  const { provider } = settings;
  const snapshot = await readSnapshot(resolve(host.cwd, against));
  const prices = new Map<string, MicroUsd>();
  const costOf = (maker: Maker) => {
    const price = prices.get(named(maker)) ?? usualPrice(maker, settings, surroundingsOf(context)) ?? 0;
    prices.set(named(maker), price);
    return price;
  };
  const compared = compareWith(snapshot, previewed, costOf);
  const markdown = invocation.value('markdown');
  if (markdown !== undefined) await appendMarkdown(resolve(host.cwd, markdown), compared);
  output.document({ provider, ...compared });
  output.lines(...outdatedLines(compared, output));
  if (compared.added > 0) output.lines(output.style.dim(`${compared.added} new, not compared`));
  return 'ok';
}
