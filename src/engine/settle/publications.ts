/** Watches whether the catalogue takes what is made: images that it will not show are not to be paid for. */
import type { Job, SettleAnswer, Settlement } from '../../queue/contract.ts';
import { createRepeats, reasonIn } from '../pacing/repeats.ts';

export interface Publications {
  note(job: Job, settlement: Settlement, answer: SettleAnswer): void;
}

/** @param onRefused The catalogue has refused two different products in a row, for the same reason. */
export function createPublications(onRefused: (detail: string) => void): Publications {
  const repeats = createRepeats();
  return {
    note({ product, variation }, settlement, { outcome, message }) {
      if (settlement.status !== 'completed' || settlement.unshown != null || variation > 0) return;
      if (outcome === 'ok') repeats.forget();
      if (outcome !== 'publish_failed') return;
      const reason = message ?? 'The catalogue did not take the image.';
      if (repeats.note(product, reasonIn(reason, product))) {
        onRefused(`Two products in a row could not be shown. ${reason}`);
      }
    },
  };
}
