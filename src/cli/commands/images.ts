/** `images`: what images a product has had, and what became of them. */
import { resolve } from 'node:path';
import { replacedImages } from '../../doors/beside.ts';
import { MOST_IMAGES } from '../../doors/revert.ts';
import { describeValue, UserError } from '../../errors.ts';
import { formatUsd, microUsdToUsd } from '../../money.ts';
import type { ImageRecord } from '../../queue/images.ts';
import { renderBesidePage } from '../../report/beside-page.ts';
import { logLine, shownName } from '../../report/escape.ts';
import { count } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { type CommandContext, step } from '../connection.ts';
import { renderTable } from '../table.ts';
import { pictureAddresses, writePage } from '../write-page.ts';
import type { Command } from './command.ts';

const MOST_PAIRS = 300;

export const images: Command = (context) => {
  const { invocation, host, output } = context;
  const page = invocation.value('beside');
  if (page !== undefined) {
    if (invocation.operands.length === 0) return beside(context, page);
    throw new UserError(
      'input_invalid',
      `Expected a product or --beside for images but received both: ${describeValue(invocation.operands[0])} and ${describeValue(page)}.`,
      'The page of --beside is about all products: leave the product out.',
    );
  }
  const productId = productOf(invocation);
  return withQueue(context, async ({ images: records }) => {
    const found = await records.ofProduct(productId, MOST_IMAGES, host.signal);
    const { product, job } = found;
    if (product === null && found.images.length === 0) {
      throw new UserError(
        'input_invalid',
        `There is no product ${describeValue(productId)}.`,
        'Use the id of the product as the catalogue has it; capitals and blanks count.',
      );
    }
    output.document({ productId, ...found });
    const current = found.images.find(({ state }) => state === 'current');
    const shownUrl = product?.imageUrl ?? null;
    output.lines(
      output.style.bold(
        `${logLine(shownName(product?.name ?? '', productId), 100)} (${logLine(productId, 100)})`,
      ),
      ...(product === null ? ['The catalogue does not have it any more.'] : []),
      ...(product !== null && shownUrl === null ? ['It shows no image.'] : []),
      ...(shownUrl !== null && shownUrl !== current?.url
        ? [`It shows an image that is not on record: ${logLine(shownUrl, 300)}`]
        : []),
      ...(job === null ? [] : [`Its latest job, ${job.id}, is ${job.status}.`]),
      '',
      ...(found.images.length === 0
        ? ['No image was made for it.']
        : renderTable(
            [
              { title: 'image', align: 'right' },
              { title: 'state' },
              { title: 'made' },
              { title: 'by', flexible: true },
              ...(found.images.some(({ role }) => role !== null) ? [{ title: 'role' }] : []),
              { title: 'pixels' },
              { title: 'size', align: 'right' },
              { title: 'cost', align: 'right' },
              { title: 'address', flexible: true },
            ],
            found.images.map((image) =>
              rowOf(
                image,
                found.images.some(({ role }) => role !== null),
              ),
            ),
            { style: output.style, width: output.width },
          )),
    );
    const earlier = found.images.filter(({ state }) => state === 'replaced').length;
    if (earlier > 0) {
      output.lines('', `${count(earlier, 'earlier image')}: "revert PRODUCT --to IMAGE" shows one again.`);
    }
    return 'ok';
  });
};

/** Old beside new, for all products that show another image than before. */
function beside(context: CommandContext, page: string): ReturnType<Command> {
  return withQueue(context, async ({ images: records, queue }) => {
    const { host, output } = context;
    const found = await replacedImages({ images: records, queue }, MOST_PAIRS, host.signal);
    const file = resolve(host.cwd, page);
    const addressOf = pictureAddresses(context, file);
    await writePage(file, renderBesidePage({ ...found, addressOf }), '--beside');
    output.document(found);
    output.lines(
      found.total === 0
        ? 'No product shows another image than before.'
        : `${count(found.total, 'product')} ${found.total === 1 ? 'shows' : 'show'} another image than before.`,
    );
    step(output, `The page is ${page}`);
    return 'ok';
  });
}

/** @throws {UserError} `input_invalid` without one. */
export function productOf({
  command,
  operands: [productId],
}: {
  command: string;
  operands: string[];
}): string {
  if (productId !== undefined && productId !== '') return productId;
  throw new UserError(
    'input_invalid',
    `Expected the id of a product for ${command} but received nothing.`,
    `Write ${command} PRODUCT, with the id as the catalogue has it.`,
  );
}

function rowOf(image: ImageRecord, hasRoles: boolean): string[] {
  const { id, state, createdAt, provider, model, width, height, bytes, costMicroUsd, url } = image;
  return [
    String(id),
    `${state}${image.isPlaceholder ? ' placeholder' : ''}${image.chosenAt === null ? '' : ', chosen'}`,
    createdAt.slice(0, 16).replace('T', ' '),
    model === null ? provider : `${provider} (${model})`,
    ...(hasRoles ? [image.role ?? ''] : []),
    width === null || height === null ? '' : `${width} × ${height}`,
    bytes === null ? '' : `${Math.ceil(bytes / 1000)} kB`,
    formatUsd(microUsdToUsd(costMicroUsd)),
    url ?? 'in no store',
  ];
}
