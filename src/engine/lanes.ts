/** Bounded concurrency: so many lanes, each taking the next job as soon as it is free. */

/** Resolves when every lane has found nothing more to do, or has ended with an error, which `onError` is told. */
export async function runLanes<T>(
  count: number,
  next: () => Promise<T | null>,
  work: (item: T) => Promise<void>,
  onError: (error: unknown) => void,
): Promise<void> {
  const lane = async () => {
    for (let item = await next(); item !== null; item = await next()) await work(item);
  };
  await Promise.all(Array.from({ length: count }, () => lane().catch(onError)));
}
