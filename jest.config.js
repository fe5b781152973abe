export default {
  testEnvironment: 'node',
  testMatch: ['**/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {'^(\\.{1,2}/.*)\\.js$': '$1'},
  modulePathIgnorePatterns: ['<rootDir>/lib', '<rootDir>/dist'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {jsc: {target: 'es2023', parser: {syntax: 'typescript'}}, module: {type: 'es6'}, sourceMaps: 'inline'}
    ]
  }
}
