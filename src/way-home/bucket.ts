/** Does the store take what will come? Its own rules are read, then a tiny image is stored and removed again. */
import { UserError } from '../errors.ts';
import { IMAGE_TYPES } from '../images/types.ts';
import { StoreError, type StoreRules } from '../storage/contract.ts';
import type { Demand } from './demand.ts';

export const NOTHING_DONE = 'Nothing was claimed or bought.';

/** @throws {UserError} `storage_failed` when the rules would refuse an image of this provider. */
export function checkRules({ place, contentTypes, maxBytes }: StoreRules, demand: Demand): void {
  const types = demand.types.map((type) => IMAGE_TYPES[type].contentType);
  const refused = types.filter((type) => contentTypes !== null && !takes(contentTypes, type));
  if (contentTypes !== null && refused.length > 0) {
    throw new UserError(
      'storage_failed',
      `Expected ${place} to take ${types.join(', ')}, which ${willCome(demand)}, but it takes ${contentTypes.join(', ')} only. ${NOTHING_DONE}`,
      `Add ${refused.join(', ')} to its allowed MIME types under Storage in the project’s dashboard, choose a type that it takes with image-format, or name another bucket in bucket.`,
    );
  }
  if (maxBytes !== null && maxBytes < demand.largestBytes) {
    throw new UserError(
      'storage_failed',
      `Expected ${place} to take files of ${megabytes(demand.largestBytes)}, which an image of ${demand.provider} may have, but its limit is ${megabytes(maxBytes)}. ${NOTHING_DONE}`,
      'Raise its file size limit under Storage in the project’s dashboard, ask for smaller images with size, or name another bucket in bucket.',
    );
  }
}

/** As the storage judges: by the whole type, or by its first half. */
function takes(allowed: readonly string[], type: string): boolean {
  return allowed.includes(type) || allowed.includes('image/*') || allowed.includes('*/*');
}

function willCome({ provider, types }: Demand): string {
  return types.length === 1
    ? `${provider} will be asked for`
    : `${provider} may answer with, as its type cannot be known beforehand`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** What a failed trial means before anything is claimed. */
export function uploadError(error: unknown, { place }: StoreRules, contentType: string): unknown {
  if (!(error instanceof StoreError)) return error;
  const hint = error.retryable
    ? 'Look at the project’s health in its dashboard, then run again.'
    : 'Look at the bucket and its policies under Storage in the project’s dashboard; the key has to be a secret one of this project.';
  return new UserError(
    'storage_failed',
    `Expected ${place} to take a tiny ${contentType} and to show it, but: ${error.message.replace(/\.?$/, '.')} ${NOTHING_DONE}`,
    hint,
    { cause: error },
  );
}
