#!/usr/bin/env node
import {main} from './cli/main.js'
import type {CiSource} from './tags/ci-source.js'

// Loaded when a command asks what a CI service builds: start-up is part of every build.
const ciSource: CiSource = async (env, options) => (await import('./action/event.js')).githubCi(env, options)

process.exitCode = await main(process.argv.slice(2), ciSource)
