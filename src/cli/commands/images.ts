/** `images`: what images a product has had, and what became of them. */
import { MOST_IMAGES } from '../../doors/revert.ts';
import { describeValue, UserError } from '../../errors.ts';
import { formatUsd, microUsdToUsd } from '../../money.ts';
import type { ImageRecord } from '../../queue/images.ts';
import { logLine, shownName } from '../../report/escape.ts';
import { count } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { renderTable } from '../table.ts';
import type { Command } from './command.ts';

export const images: Command = (context) => {
  const { invocation, host, output } = context;
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
              { title: 'pixels' },
              { title: 'size', align: 'right' },
              { title: 'cost', align: 'right' },
              { title: 'address', flexible: true },
            ],
            found.images.map((image) => rowOf(image)),
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

function rowOf(image: ImageRecord): string[] {
  const { id, state, createdAt, provider, model, width, height, bytes, costMicroUsd, url } = image;
  return [
    String(id),
    `${state}${image.isPlaceholder ? ' placeholder' : ''}${image.chosenAt === null ? '' : ', chosen'}`,
    createdAt.slice(0, 16).replace('T', ' '),
    model === null ? provider : `${provider} (${model})`,
    width === null || height === null ? '' : `${width} × ${height}`,
    bytes === null ? '' : `${Math.ceil(bytes / 1000)} kB`,
    formatUsd(microUsdToUsd(costMicroUsd)),
    url ?? 'in no store',
  ];
}
