/** `coverage`: which products need a picture, or a better one. Nothing is bought or changed. */
import { resolve } from 'node:path';
import { type Coverage, coverageOf } from '../../doors/coverage.ts';
import type { CoveredProduct } from '../../queue/contract.ts';
import { type CoverageSection, renderCoveragePage } from '../../report/coverage-page.ts';
import { logLine, shownName } from '../../report/escape.ts';
import { count, number } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { type CommandContext, step } from '../connection.ts';
import { wholeNumber } from '../parse.ts';
import { renderTable } from '../table.ts';
import { pictureAddresses, writePage } from '../write-page.ts';
import type { Command } from './command.ts';

const SMALLEST = 512;
const SHOWN = 5;

export const coverage: Command = (context) =>
  withQueue(context, async (connection) => {
    const { invocation, host, output } = context;
    const smallest = wholeNumber(invocation, 'smallest', { min: 1, max: 10_000 }) ?? SMALLEST;
    const probe = invocation.value('probe') !== 'false';
    const found = await coverageOf(connection, { smallest, probe }, host.signal);
    const headline = `${number(found.real)} of ${count(found.total, 'product')} ${found.real === 1 ? 'has' : 'have'} a real image`;
    const sections = sectionsOf(found, smallest, probe);
    const html = invocation.value('html');
    if (html !== undefined) {
      const file = resolve(host.cwd, html);
      const share = found.total === 0 ? 0 : found.real / found.total;
      const page = renderCoveragePage(headline, share, sections, pictureAddresses(context, file));
      await writePage(file, page, '--html');
    }
    output.document({ smallest, ...found });
    output.lines(output.style.bold(headline), '', ...tableOf(context, sections));
    if (found.unknown !== null && found.unknown > 0) {
      output.lines(
        '',
        `${count(found.unknown, 'address', 'addresses')} could not be checked from here: relative, private, or without an answer.`,
      );
    }
    if (html !== undefined) step(output, `The page is ${html}`);
    return 'ok';
  });

function sectionsOf(found: Coverage, smallest: number, probe: boolean): CoverageSection[] {
  const alone = (products: readonly CoveredProduct[]) => products.map((product) => [product]);
  return [
    {
      title: 'without an image',
      advice: 'A run makes one for each: run --until-empty.',
      groups: alone(found.missing),
    },
    {
      title: 'with a placeholder',
      advice: 'queue --replace placeholders queues them.',
      groups: alone(found.placeholders),
    },
    ...(probe
      ? [
          {
            title: 'image is gone',
            advice: 'queue --replace unreachable queues them.',
            groups: alone(found.unreachable),
          },
        ]
      : []),
    {
      title: `smaller than ${smallest} pixels`,
      advice: 'queue --product ID queues one; only sizes on record are known.',
      groups: alone(found.small),
    },
    {
      title: 'same picture as another product',
      advice: 'Each picture stands beside its twins.',
      groups: found.twice,
    },
  ];
}

function tableOf({ output }: CommandContext, sections: readonly CoverageSection[]): string[] {
  return renderTable(
    [{ title: 'products' }, { title: 'count', align: 'right' }, { title: 'such as', flexible: true }],
    sections.map(({ title, groups }) => {
      const products = groups.flat();
      const named = products
        .slice(0, SHOWN)
        .map(
          ({ productId, name }) =>
            `${logLine(shownName(name ?? '', productId), 40)} (${logLine(productId, 40)})`,
        );
      return [title, number(products.length), named.join(', ')];
    }),
    { style: output.style, width: output.width },
  );
}
