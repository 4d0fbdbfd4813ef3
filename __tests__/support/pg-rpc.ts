export { createPgRpc } from '../../src/queue/pg.ts';
