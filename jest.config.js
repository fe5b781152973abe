import {availableParallelism} from 'node:os'

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {'^(\\.{1,2}/.*)\\.js$': '$1'},
  // Integration tests wait for other processes half of the time; more than a few at once starve each other.
  maxWorkers: Math.max(2, Math.min(4, availableParallelism())),
  testTimeout: 60_000,
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {jsc: {target: 'es2023', parser: {syntax: 'typescript'}}, module: {type: 'es6'}, sourceMaps: 'inline'}
    ]
  }
}
