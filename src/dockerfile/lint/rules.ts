import {CONSISTENT_INSTRUCTION_CASING} from './consistent-instruction-casing.js'
import {COPY_IGNORED_FILE} from './copy-ignored.js'
import {DUPLICATE_STAGE_NAME} from './duplicate-stage-name.js'
import {EXPOSE_INVALID_FORMAT, EXPOSE_PROTO_CASING} from './expose.js'
import {FROM_AS_CASING} from './from-as-casing.js'
import {FROM_PLATFORM_FLAG_CONST_DISALLOWED} from './from-platform-flag-const-disallowed.js'
import {INVALID_BASE_IMAGE_PLATFORM} from './invalid-base-image-platform.js'
import {INVALID_DEFAULT_ARG_IN_FROM} from './invalid-default-arg-in-from.js'
import {INVALID_DEFINITION_DESCRIPTION} from './invalid-definition-description.js'
import {JSON_ARGS_RECOMMENDED} from './json-args-recommended.js'
import {LEGACY_KEY_VALUE_FORMAT} from './legacy-key-value-format.js'
import {MAINTAINER_DEPRECATED} from './maintainer-deprecated.js'
import {MULTIPLE_INSTRUCTIONS_DISALLOWED} from './multiple-instructions-disallowed.js'
import {NO_EMPTY_CONTINUATION} from './no-empty-continuation.js'
import {REDUNDANT_TARGET_PLATFORM} from './redundant-target-platform.js'
import {RESERVED_STAGE_NAME} from './reserved-stage-name.js'
import {SECRETS_USED_IN_ARG_OR_ENV} from './secrets.js'
import {STAGE_NAME_CASING} from './stage-name-casing.js'
import {UNDEFINED_ARG_IN_FROM} from './undefined-arg-in-from.js'
import {UNDEFINED_VAR} from './undefined-var.js'
import {WORKDIR_RELATIVE_PATH} from './workdir-relative-path.js'
import type {LintRule} from './rule.js'

/** Every check, by name. */
export const LINT_RULES: ReadonlyMap<string, LintRule> = new Map(
  [
    CONSISTENT_INSTRUCTION_CASING,
    COPY_IGNORED_FILE,
    DUPLICATE_STAGE_NAME,
    EXPOSE_INVALID_FORMAT,
    EXPOSE_PROTO_CASING,
    FROM_AS_CASING,
    FROM_PLATFORM_FLAG_CONST_DISALLOWED,
    INVALID_BASE_IMAGE_PLATFORM,
    INVALID_DEFAULT_ARG_IN_FROM,
    INVALID_DEFINITION_DESCRIPTION,
    JSON_ARGS_RECOMMENDED,
    LEGACY_KEY_VALUE_FORMAT,
    MAINTAINER_DEPRECATED,
    MULTIPLE_INSTRUCTIONS_DISALLOWED,
    NO_EMPTY_CONTINUATION,
    REDUNDANT_TARGET_PLATFORM,
    RESERVED_STAGE_NAME,
    SECRETS_USED_IN_ARG_OR_ENV,
    STAGE_NAME_CASING,
    UNDEFINED_ARG_IN_FROM,
    UNDEFINED_VAR,
    WORKDIR_RELATIVE_PATH
  ].map(rule => [rule.name, rule])
)
