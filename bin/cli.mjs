// The commands and their options. What a command does is imported when it is called, so that help is quick.

import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { Command, CommanderError, Option } from 'commander'
import { root } from '../scripts/stamp.mjs'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Runs one command line. Gives the exit code: 0, 1 for a failure, 2 for wrong usage. */
export async function run(args) {
  // A reader such as `head` that has seen enough is no error.
  process.stdout.on('error', error => process.exit(error.code === 'EPIPE' ? 0 : 1))
  settings()
  try {
    await program().parseAsync(args, { from: 'user' })
    return process.exitCode ?? 0
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const bug = [TypeError, RangeError, ReferenceError, SyntaxError].some(kind => error instanceof kind)
    console.error(bug ? error : `duidu: ${told(error)}`)
    return 1
  }
}

/** What a person did wrong comes as a code, and the interface has a sentence for each. */
function told(error) {
  if (!(error instanceof Error)) return error
  if (error.name !== 'LearnerError') return error.message
  const messages = JSON.parse(readFileSync(join(root, 'messages/en.json'), 'utf8'))
  return messages.error[error.code].replace(/\{(\w+)\}/g, (_, name) => error.values[name])
}

/** Settings may stand in a file .env beside package.json; a relative data folder is made absolute once, here. */
function settings() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  process.env.DUIDU_ROOT = root
  process.env.DUIDU_DATA = process.env.DUIDU_DATA ? resolve(process.env.DUIDU_DATA) : join(root, 'data')
}

function program() {
  const duidu = new Command('duidu')
    .description('Read Chinese and English side by side.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(--help says more)')
  const command = name => duidu.command(name)

  command('start')
    .description('Serve the app: make the database and the build where missing, then answer on PORT (3000).')
    .action(async () => (await import('./commands/start.mjs')).start())

  command('analyze')
    .argument('[FILE]', 'Chinese, one paragraph a line; standard input if left out or -')
    .description('Cut Chinese into words with pinyin: one JSON object for each line.')
    .action(async file => (await load('analyze')).analyze(file))

  command('gloss')
    .argument('[FILE]', 'JSON lines {"id","zh","en"}; standard input if left out or -')
    .description('Words with their senses, the fitting one first, and where the English answers them.')
    .action(async file => (await load('gloss')).gloss(file))

  command('align')
    .argument('[FILE]', 'JSON lines {"id","zh":[…],"en":[…]}; standard input if left out or -')
    .argument('[EN]', 'with --files: the English file; FILE is then the Chinese one')
    .option('--files', 'pair two text files, and print the pairs as TSV')
    .description('Find which Chinese units answer which English ones.')
    .action(async (file, english, { files }, command) => {
      if (files && !english) command.error('error: --files takes two files: duidu align --files ZH EN')
      if (!files && english)
        command.error('error: two files are paired with --files: duidu align --files ZH EN')
      const { align, alignFiles } = await load('align')
      await (files ? alignFiles(file, english) : align(file))
    })

  command('import')
    .argument('<FILE>', 'a .txt, .md or .json file; - for standard input')
    .option('--english <FILE>', 'the English of it')
    .option('--title <TITLE>', 'its title, or both: "早市 | The Morning Market"')
    .option('--into <TEXT>', 'the text that this is a corrected file of')
    .option(
      '--learner <EMAIL>',
      'whose private text it becomes; left out, everyone reads it and nobody owns it',
    )
    .description('Put a text on the shelf.')
    .action(async (file, options) => (await load('import')).importText(file, options))

  command('export')
    .argument('<TEXT>', 'the id of a text, as `duidu texts` lists it')
    .addOption(
      new Option('--to <FORMAT>', 'format')
        .choices(['json', 'txt', 'zh', 'en', 'csv', 'tsv'])
        .default('json'),
    )
    .description('Print a text with its English, words and links.')
    .action(async (text, options) => (await load('export')).exportText(text, options))

  command('texts')
    .description('List the texts on the shelf, one JSON object a line.')
    .action(async () => (await load('texts')).texts())

  duidu
    .command('memory')
    .description('Stored translations, found again by the content of a paragraph.')
    .command('add')
    .argument('[FILE]', 'JSON lines {"zh","en","links"}, or "key" for "zh"; standard input if left out or -')
    .description('Add translations to the memory of the server.')
    .action(async file => (await load('memory')).add(file))

  return duidu
}

/** A command written in TypeScript, bundled when it is missing or older than its sources. */
async function load(name) {
  const { prepare } = await import('../scripts/prepare.mjs')
  await prepare()
  if (['import', 'export', 'texts', 'memory'].includes(name)) (await import('./native.mjs')).checkNative()
  process.setSourceMapsEnabled(true)
  return import(`../generated/commands/${name}.js`)
}
