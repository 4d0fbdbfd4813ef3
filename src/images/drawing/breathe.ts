/**
 * Lets everything else run. It takes a message and a time-out, one after the other. Time-outs alone never let Node leave its
 * timers, so that neither signals nor the store get their turn (measured: the first settlement came at the end of the run);
 * messages alone, or `setImmediate`, starve Deno's network (measured: of a loopback server not one answer in 1.2 s, with both 50).
 */
export async function breathe(): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
}
