import { describe, expect, it } from '@jest/globals';
import { useProxies } from '../../../src/doors/proxies.ts';
import { faultyProxy, proxiesOf, takeOutFaultyProxy } from '../../../src/net/proxy.ts';

const PROXY = 'http://proxy.example:3128';

describe('the proxy of a request', () => {
  const proxyOf = (url: string, environment: Record<string, string>) =>
    proxiesOf(() => environment)(new URL(url))?.href ?? null;

  it('is the one of its scheme, lower case first', () => {
    const both = { HTTPS_PROXY: PROXY, http_proxy: 'other.example:1', HTTP_PROXY: 'http://never.example' };
    expect(proxyOf('https://a.example/', both)).toBe(`${PROXY}/`);
    expect(proxyOf('http://a.example/', both)).toBe('http://other.example:1/');
    expect(proxyOf('http://a.example/', { HTTPS_PROXY: PROXY, http_proxy: '' })).toBeNull();
  });

  it.each([
    ['*', true],
    ['a.example', true],
    ['example', true],
    ['.example', true],
    ['*.example', true],
    ['b.example, a.example:443', true],
    ['a.example:8443', false],
    ['xample', false],
    ['b.example', false],
    ['', false],
  ])('is none where NO_PROXY is %j: %s', (list, isExcepted) => {
    const proxy = proxyOf('https://a.example/', { HTTPS_PROXY: PROXY, NO_PROXY: list });
    expect(proxy === null).toBe(isExcepted);
  });

  it('knows addresses as exceptions, too', () => {
    const environment = { HTTP_PROXY: PROXY, NO_PROXY: '127.0.0.1 ::1 [::2]:8000' };
    expect(proxyOf('http://127.0.0.1:9/', environment)).toBeNull();
    expect(proxyOf('http://[::1]/', environment)).toBeNull();
    expect(proxyOf('http://[::2]:8000/', environment)).toBeNull();
    expect(proxyOf('http://[::2]/', environment)).not.toBeNull();
    expect(proxyOf('http://9.127.0.0.1.example/', environment)).not.toBeNull();
  });

  it('must be one that can be used, and nothing of it is shown', () => {
    const socks = { HTTPS_PROXY: 'socks5://me:secret@proxy.example' };
    expect(() => proxyOf('https://a.example/', socks)).toThrow(/for HTTPS_PROXY but received "another text"/);
    expect(() => proxyOf('https://a.example/', socks)).not.toThrow(/secret/);
  });
});

describe('a proxy that is none', () => {
  it.each([
    ['of another protocol', 'socks5://me:canary@proxy.example'],
    ['that is no address', 'http://me:can/ary@proxy.example:3128'],
    ['whose password is not encoded', 'http://me:can%ary@proxy.example:3128'],
  ])('%s is told before anything is sent, without its password', (_, text) => {
    const error = faultyProxy({ HTTP_PROXY: PROXY, https_proxy: text });
    expect(error?.message).toMatch(/for HTTPS_PROXY but received "another text"/);
    expect(`${error?.message} ${error?.hint}`).not.toMatch(/can.?ary/);
    expect(error?.hint).toContain('a SOCKS proxy cannot be used');
    expect(() => proxiesOf(() => ({ HTTPS_PROXY: text }))(new URL('https://a.example'))).toThrow(
      error?.message,
    );
  });

  it('is taken out of the way of what would end the process over it', () => {
    const environment = { http_proxy: 'socks5://proxy.example', HTTPS_PROXY: PROXY, PATH: '/bin' };
    expect(takeOutFaultyProxy(environment)?.code).toBe('input_invalid');
    expect(environment).toEqual({ PATH: '/bin' });
    const usable = { HTTPS_PROXY: PROXY, http_proxy: '' };
    expect(takeOutFaultyProxy(usable)).toBeNull();
    expect(usable).toEqual({ HTTPS_PROXY: PROXY, http_proxy: '' });
  });
});

describe('calls to Supabase and to providers', () => {
  const useOf = (environment: Record<string, string>, use: ((given: object) => unknown) | null) => {
    const warnings: string[] = [];
    useProxies(environment, (message) => warnings.push(message), use);
    return warnings;
  };

  it('use the proxy of the environment, where Node does not already', () => {
    const used: object[] = [];
    const use = (environment: object) => used.push(environment);
    expect(useOf({}, use)).toEqual([]);
    expect(useOf({ HTTPS_PROXY: PROXY, NODE_USE_ENV_PROXY: '1' }, use)).toEqual([]);
    expect(used).toEqual([]);
    expect(useOf({ https_proxy: PROXY }, use)).toEqual([]);
    expect(used).toEqual([{ https_proxy: PROXY }]);
  });

  it('say how, where this Node cannot be told', () => {
    expect(useOf({ HTTPS_PROXY: PROXY }, null)).toEqual([
      expect.stringContaining('Set NODE_USE_ENV_PROXY=1'),
    ]);
    const fail = () => {
      throw new Error('invalid proxy');
    };
    expect(useOf({ HTTPS_PROXY: PROXY }, fail)).toEqual([expect.stringContaining('invalid proxy')]);
  });
});
