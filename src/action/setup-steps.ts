/** What setup has done, as lines for people. */

import { count, jobsWaiting } from '../report/words.ts';
import type { SetupStep } from '../setup/setup.ts';

export function describeStep(step: SetupStep): string {
  switch (step.type) {
    case 'sql':
      return `The SQL of the queue is in place (contract ${step.version.contract}, revision ${step.version.revision}).`;
    case 'api':
      return "The project's API sees the new functions.";
    case 'bucket':
      return step.result === 'created' ? 'The storage bucket was created.' : 'The storage bucket is there.';
    case 'queued':
      return `Queued ${count(step.count, 'product')} without an image.`;
    case 'status': {
      const { totalProducts, productsWithoutImages, pending, retry } = step.status;
      return `The catalogue has ${count(totalProducts, 'product')}, ${productsWithoutImages} without an image; ${jobsWaiting(pending + retry)}.`;
    }
  }
}
