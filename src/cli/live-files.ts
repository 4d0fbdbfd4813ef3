/** Writes what has been made so far, while a run goes on: the first image at once, others as they come. */
import type { EngineEvent } from '../engine/contract.ts';

/** Between two writings there is so much time as the last one took, that often: it costs a run 5 % at most. */
const PAUSES = 20;
const SHORTEST_PAUSE_MS = 2_000;

export interface LiveFiles {
  onEvent(event: EngineEvent): void;
  /** Waits for the writing that is under way; none begins any more. */
  end(): Promise<void>;
}

/** @param write What fails here fails again when the run has ended, and is told then. */
export function createLiveFiles(write: () => Promise<unknown>, now: () => number): LiveFiles {
  let writing: Promise<void> | null = null;
  let nextMs = Number.NEGATIVE_INFINITY;
  let isOver = false;

  async function writeOnce(): Promise<void> {
    const beganMs = now();
    try {
      await write();
    } catch {
      isOver = true;
    } finally {
      const endedMs = now();
      nextMs = endedMs + Math.max(SHORTEST_PAUSE_MS, PAUSES * (endedMs - beganMs));
      writing = null;
    }
  }

  return {
    onEvent(event) {
      const isNew = event.type === 'job-finished' && event.report.imageUrl !== null;
      if (isNew && !isOver && writing === null && now() >= nextMs) writing = writeOnce();
    },
    async end() {
      isOver = true;
      await writing;
    },
  };
}
