#!/usr/bin/env node
import {main} from './cli/main.js'
import type {CiSource} from './tags/ci-source.js'

// Loaded when a command asks what a CI service builds: start-up is part of every build.
const ciSource: CiSource = async (env, options) => (await import('./action/event.js')).githubCi(env, options)

const code = await main(process.argv.slice(2), ciSource)
process.exitCode = code
// Compression that a failed build had begun would keep the process alive for nothing.
if (code !== 0) process.exit(code)
