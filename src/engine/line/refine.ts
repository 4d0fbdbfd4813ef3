/** Fifth stage: what is stored is made of what was bought. Nothing is changed yet: every image is stored as it came. */
import type { Checked } from './check.ts';
import type { Exit } from './stage.ts';

/** The image as it is to be stored; whoever changes its bytes also says what they are now (`inspected`). */
export type Refined = Checked;

export async function refine(checked: Checked): Promise<Refined | Exit> {
  return checked;
}
