/** Fourth stage: whether the image is fit to be shown. Nothing is judged yet: every image passes. */
import type { Looked } from './look.ts';
import type { Exit } from './stage.ts';

/** An image that may be shown. */
export type Checked = Looked;

export async function check(looked: Looked): Promise<Checked | Exit> {
  return looked;
}
