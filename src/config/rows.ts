/** The settings that belong to no provider, in the order in which every door shows them. A group is a file in rows/. */
import { IMAGE_ROWS } from './rows/images.ts';
import { LIMIT_ROWS } from './rows/limits.ts';
import { PROJECT_ROWS } from './rows/project.ts';
import { PROVIDER_ROWS } from './rows/provider.ts';
import { REPORT_ROWS } from './rows/report.ts';
import { RUN_ROWS } from './rows/run.ts';
import { WORKER_ROWS } from './rows/workers.ts';
import type { Setting } from './setting.ts';

export const COMMON_ROWS = [
  ...RUN_ROWS,
  ...PROJECT_ROWS,
  ...PROVIDER_ROWS,
  ...LIMIT_ROWS,
  ...IMAGE_ROWS,
  ...WORKER_ROWS,
  ...REPORT_ROWS,
] as const satisfies readonly Setting[];
