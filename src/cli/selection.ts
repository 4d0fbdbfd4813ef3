/** Which jobs `retry` and `cancel` are about. */
import { describeValue, UserError } from '../errors.ts';
import type { JobSelection } from '../queue/contract.ts';
import type { Invocation } from './parse.ts';

/**
 * Job numbers, --product, or --all: exactly one of them.
 * @throws {UserError} `input_invalid`
 */
export function jobSelection(invocation: Invocation): JobSelection {
  const { command, operands } = invocation;
  const products = invocation.values('product');
  const given = [operands.length > 0, products.length > 0, invocation.has('all')].filter(Boolean).length;
  if (given !== 1) {
    throw new UserError(
      'input_invalid',
      `Expected job numbers, --product or --all for ${command} but received ${given === 0 ? 'none of them' : 'more than one of them'}.`,
      `Write ${command} 17 23, ${command} --product ID or ${command} --all; "status" lists job numbers.`,
    );
  }
  if (products.length > 0) return { productIds: products };
  if (operands.length === 0) return { all: true };
  return {
    jobIds: operands.map((text) => {
      if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
      throw new UserError(
        'input_invalid',
        `Expected the number of a job for ${command} but received ${describeValue(text)}.`,
        'Use a number that "status" lists, or --product for a product id.',
      );
    }),
  };
}
