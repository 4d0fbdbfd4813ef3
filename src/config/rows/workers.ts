/** Several workers of one run. */
import { integer, label, text } from '../fields.ts';
import { setting } from '../setting.ts';

/** So many jobs GitHub runs at once for a free account; .github/workflows/run.yml counts up to here, too. */
export const MAX_WORKERS = 20;

export const WORKER_ROWS = [
  setting({
    name: 'runKey',
    schema: label(),
    doors: ['action', 'workflow'],
    group: 'workers',
    unset: 'the job and the step, so that the legs of a matrix share one',
    sentence: 'Name under which workers of one workflow share a run and its budget.',
  }),
  setting({
    name: 'worker',
    schema: label(),
    doors: ['action'],
    group: 'workers',
    unset: "the runner's name",
    sentence: 'Name of this worker among those of its run, such as the number of the matrix.',
  }),
  setting({
    name: 'workers',
    schema: integer(1, MAX_WORKERS),
    doors: ['action', 'workflow'],
    group: 'workers',
    default: '1',
    sentence: 'How many workers share the run; mode summary tells how many of their reports are missing.',
  }),
  setting({
    name: 'reportsPath',
    // Read by src/action/reports.ts.
    schema: text('a folder'),
    doors: ['action'],
    group: 'workers',
    default: 'reports',
    sentence: 'Folder with the report.json files of the workers, at any depth, for mode summary only.',
  }),
] as const;
