import type {DockerfileWarning} from '../instruction.js'
import {goQuote} from '../../text/go-quote.js'
import {finding, type LintRule, type LintSubject} from './rule.js'

export const INVALID_BASE_IMAGE_PLATFORM: LintRule = {
  name: 'InvalidBaseImagePlatform',
  description: 'Base image platform does not match expected target platform'
}

/**
 * For a base image whose operating system or architecture is not the expected one.
 * @param image as the Dockerfile names it, expanded
 * @param expected, actual normalised, with the OS version
 */
export function invalidBaseImagePlatform(
  image: string,
  expected: string,
  actual: string,
  {location}: LintSubject
): DockerfileWarning {
  const message = `Base image ${image} was pulled with platform ${goQuote(actual)}, expected ${goQuote(expected)} for current build`
  return finding(INVALID_BASE_IMAGE_PLATFORM, message, {location})
}
