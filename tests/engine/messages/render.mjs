// Renders a file of messages with Cucumber's own HTML formatter: node render.mjs <messages.ndjson>, HTML on the output.
import { readFileSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import * as formatter from '@cucumber/html-formatter'

const Html = formatter.CucumberHtmlStream ?? formatter.default
const envelopes = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))
await pipeline(Readable.from(envelopes), new Html(), process.stdout, { end: false })
