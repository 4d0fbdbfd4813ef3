/** `preview`: what the providers would be asked for, before anything is bought, with where each word comes from. */
import { resolve } from 'node:path';
import { readProducts } from '../../embedded/read-products.ts';
import { UserError } from '../../errors.ts';
import { STEP_IN_WORDS } from '../../prompts/ladder.ts';
import { partsByPlace } from '../../prompts/parts.ts';
import { PromptError, promptFor, type WrittenPrompt } from '../../prompts/prompt.ts';
import { routeOf } from '../../prompts/routes.ts';
import type { PromptSettings } from '../../prompts/settings.ts';
import { limitsOf } from '../../providers/registry.ts';
import type { Product } from '../../queue/contract.ts';
import { logLine, shownName } from '../../report/escape.ts';
import { type PreviewedProduct, renderPromptPage, routeInWords } from '../../report/prompt-page.ts';
import { withQueue } from '../connect.ts';
import {
  type CommandContext,
  DEFAULT_DATA_DIR,
  isEmbedded,
  settingsOf,
  step,
  surroundingsOf,
} from '../connection.ts';
import type { Output } from '../output.ts';
import { wholeNumber } from '../parse.ts';
import { productsFileOf } from '../products-option.ts';
import { writePage } from '../write-page.ts';
import type { Command } from './command.ts';
import { showChanges } from './preview-against.ts';

const SHOWN = 5;
/** As many jobs as a look at a project's queue may hold. */
const MOST = 1_000;

/** A product with what its job says of its own, where there is one. */
interface Candidate {
  product: Product;
  prompt: string | null;
  negativePrompt: string | null;
  stylePreset: string | null;
}

export const preview: Command = async (context) => {
  const { invocation, host, output } = context;
  const { provider, prompts } = settingsOf(context, ['provider']);
  const ids = invocation.values('product');
  const against = invocation.value('against');
  const isAll = ids.length > 0 || against !== undefined;
  const limit = wholeNumber(invocation, 'limit', { min: 1, max: MOST }) ?? (isAll ? MOST : SHOWN);
  const candidates = isEmbedded(context) ? await embeddedProducts(context) : await queuedProducts(context);
  const chosen = choose(candidates, ids).slice(0, limit);
  const previewed = chosen.map((candidate) => previewOf(candidate, provider, prompts));
  if (against !== undefined) return showChanges(context, previewed, against);
  const html = invocation.value('html');
  if (html !== undefined) {
    const file = resolve(host.cwd, html);
    await writePage(file, renderPromptPage(provider, await withDrawings(previewed, context)), '--html');
    step(output, `${previewed.length} prompts beside their placeholders in ${html}`);
  }
  output.document({ provider, products: previewed.map(documentOf) });
  if (html === undefined) for (const one of previewed) output.lines(...linesOf(one, output), '');
  const others = candidates.length - chosen.length;
  if (ids.length === 0 && others > 0) {
    output.lines(
      output.style.dim(
        `${others} more: --limit ${Math.min(MOST, candidates.length)}, or name some with --product`,
      ),
    );
  }
  return 'ok';
};

/** The products of the file, of the local folder, or of the sample catalogue; nothing is written. */
async function embeddedProducts(context: CommandContext): Promise<Candidate[]> {
  const { invocation, host } = context;
  const products = await readProducts({
    file: await productsFileOf(context),
    folder: resolve(host.cwd, invocation.value('data-dir') || DEFAULT_DATA_DIR),
    open: { since: new Date(host.clock.now()).toISOString(), processes: host.processes, clock: host.clock },
  });
  return products.map((product) => ({ product, prompt: null, negativePrompt: null, stylePreset: null }));
}

/** What a run would claim now: the products of a project are read in no other way. */
function queuedProducts(context: CommandContext): Promise<Candidate[]> {
  return withQueue(context, async ({ queue }) => {
    const offers = [{ provider: 'placeholder', unitCostMicroUsd: 0, any: true }];
    const enqueue = { replace: 'none' as const, productIds: null };
    const free = { runBudgetMicroUsd: null, dailyBudgetMicroUsd: null };
    const answer = await queue.peek({ limit: MOST, offers, enqueue, ...free }, context.host.signal);
    return answer.jobs;
  });
}

function choose(candidates: readonly Candidate[], ids: readonly string[]): readonly Candidate[] {
  if (ids.length === 0) return candidates;
  const byId = new Map(candidates.map((candidate) => [candidate.product.id, candidate]));
  const missing = ids.filter((id) => !byId.has(id));
  if (missing.length > 0) {
    throw new UserError(
      'input_invalid',
      `No product ${missing.map((id) => logLine(id, 60)).join(', ')} can be previewed.`,
      'Look up its id. Of a project, a product must lack an image or have a waiting job: queue it with `queue --product ID`.',
    );
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function previewOf(candidate: Candidate, provider: string, prompts: PromptSettings): PreviewedProduct {
  const { product } = candidate;
  const { maker, role } = routeOf(candidate, prompts);
  const route = {
    provider: maker?.provider ?? provider,
    model: maker?.model ?? null,
    role: role?.name ?? null,
    providerRow: maker?.row ?? null,
    roleRow: role?.row ?? null,
  };
  const limits = limitsOf(route.provider);
  try {
    const written = promptFor(candidate, limits, prompts);
    const later = written.ladder.slice(1).map((step, at) => {
      return { step, prompt: promptFor({ ...candidate, wordingStep: at + 1 }, limits, prompts).prompt };
    });
    return { product, route, written, later, problem: null };
  } catch (error) {
    if (error instanceof PromptError)
      return { product, route, written: null, later: [], problem: error.message };
    throw error;
  }
}

async function withDrawings(
  previewed: readonly PreviewedProduct[],
  context: CommandContext,
): Promise<PreviewedProduct[]> {
  const { drawing } = surroundingsOf(context);
  try {
    return await Promise.all(
      previewed.map(async (one) => ({
        ...one,
        drawing: await drawing.draw(
          { ...one.product, variation: 0, drawnBy: one.written?.attributes },
          context.host.signal,
        ),
      })),
    );
  } finally {
    await drawing.close();
  }
}

function documentOf({ product, route, written, later, problem }: PreviewedProduct) {
  const { id, name } = product;
  if (written === null) return { id, name, ...route, problem };
  const { prompt, negativePrompt, warnings, parts, attributes, style, policy } = written;
  const what = { object: attributes.object, archetype: attributes.archetype.value, preset: style.id };
  const refused = { policy: policy?.message ?? null, ifRefused: later };
  return { id, name, ...route, ...what, prompt, negativePrompt, warnings, ...refused, parts };
}

function linesOf({ product, route, written, later, problem }: PreviewedProduct, { style }: Output): string[] {
  const routed = routeInWords(route);
  const title = `${style.bold(shownName(product.name, product.id))} ${style.dim(logLine(product.id, 60))}`;
  if (written === null) return [title, `  ${style.red(logLine(problem ?? ''))}`];
  return [
    title,
    `  ${style.dim(whatItIs(written))}`,
    ...(routed === null ? [] : [`  ${style.dim(logLine(routed, 300))}`]),
    ...(written.policy === null ? [] : [`  ${style.yellow(logLine(written.policy.message, 600))}`]),
    ...written.prompt.split('\n').map((line) => `  ${logLine(line, 2_000)}`),
    ...(written.warnings.length === 0
      ? []
      : written.warnings.map((warning) => `  ${style.yellow(logLine(warning))}`)),
    `  ${style.dim('negative prompt, where one is taken:')} ${logLine(written.negativePrompt, 2_000)}`,
    ...(later.length === 0
      ? []
      : [
          `  ${style.dim('if it is refused:')} ${later.map(({ step }) => STEP_IN_WORDS[step]).join(', then ')}`,
        ]),
    ...partsByPlace(written.parts).map(
      ({ part, text, source }) => `  ${style.dim(logLine(`${part}: ${text} ← ${source}`, 300))}`,
    ),
  ];
}

function whatItIs({ attributes, style }: WrittenPrompt): string {
  return `${attributes.object ?? 'known by its name alone'} · ${attributes.archetype.value} · ${style.id}`;
}
