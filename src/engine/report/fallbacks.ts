/** Counts what fallbacks made, so that a run says who really made its images. */
import type { Job } from '../../queue/contract.ts';
import type { JobReport } from '../contract.ts';

export interface Fallbacks {
  note(job: Job, report: JobReport): void;
  /** A sentence for each provider that has made images in the place of another one. */
  told(): string[];
}

/** @param chosen The provider that the run was to use. */
export function createFallbacks(chosen: string): Fallbacks {
  const made = new Map<string, number>();
  return {
    note({ requestedProvider, fallbackFrom }, { provider, result }) {
      const askedForIt = requestedProvider !== null && fallbackFrom === null;
      if (result !== 'succeeded' || provider === chosen || askedForIt) return;
      made.set(provider, (made.get(provider) ?? 0) + 1);
    },
    told: () =>
      [...made].map(([provider, images]) => {
        const what = provider === 'placeholder' ? 'placeholder' : 'image';
        return `${images} ${what}${images === 1 ? '' : 's'} of this run ${images === 1 ? 'was' : 'were'} made by the fallback ${provider}, not by ${chosen}.`;
      }),
  };
}
