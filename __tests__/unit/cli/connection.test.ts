import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publicFetchOf, surroundingsOf } from '../../../src/cli/connection.ts';
import { createOutput } from '../../../src/cli/output.ts';
import { parseCommandLine } from '../../../src/cli/parse.ts';
import { type RefusingProxy, startRefusingProxy } from '../../support/proxy-server.ts';
import { createTerminal } from './terminal-host.ts';

describe('what a command fetches from addresses of others', () => {
  let proxy: RefusingProxy;
  beforeEach(async () => {
    proxy = await startRefusingProxy();
  });
  afterEach(() => proxy.stop());

  const contextWith = (env: Record<string, string>) => {
    const { host } = createTerminal(false, { env });
    const invocation = parseCommandLine(['run']);
    if (invocation.kind !== 'command') throw new Error('No command.');
    return { host, output: createOutput(host, false), invocation: invocation.invocation };
  };

  it('goes through the proxy of the environment, to the address that was checked here', async () => {
    const context = contextWith({ HTTPS_PROXY: proxy.origin, HTTP_PROXY: proxy.origin });
    for (const fetch of [surroundingsOf(context).publicFetch, publicFetchOf(context.host)]) {
      await expect(fetch?.('https://8.8.8.8/1.png', {})).rejects.toThrow(/did not connect to 8\.8\.8\.8:443/);
      await expect(fetch?.('http://8.8.8.8/1.png', {})).rejects.toThrow(/did not connect to 8\.8\.8\.8:80/);
    }
    expect(proxy.asked).toEqual(['8.8.8.8:443', '8.8.8.8:80', '8.8.8.8:443', '8.8.8.8:80']);
  });

  it('is not begun with a proxy that is none', () => {
    const context = contextWith({ HTTPS_PROXY: 'socks5://me:canary@127.0.0.1:1' });
    expect(() => surroundingsOf(context)).toThrow(/the address of a proxy.+ for HTTPS_PROXY/);
  });
});
