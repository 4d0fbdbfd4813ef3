import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/__tests__/support/environment.ts',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/__tests__/support/global-setup.ts',
  globalTeardown: '<rootDir>/__tests__/support/global-teardown.ts',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  coverageProvider: 'v8',
  // Most suites wait for a database or a child process: with a worker for each core, cores idle.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  // What a test file has loaded is never quite freed: a worker is made anew before it spends its time looking for it.
  workerIdleMemoryLimit: '700MB',
  // A hanging test has to fail, a slow machine must not.
  testTimeout: 300_000,
};
