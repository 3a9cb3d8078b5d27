// The browser that the journeys and the measurements run in: one that is there, or one that is brought.
// Run alone, it says which: node scripts/browser.mjs

import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { platform } from 'node:process'
import { fileURLToPath } from 'node:url'
import { root } from './stamp.mjs'

/** What a browser under test needs: no sandbox as root, no talk of its own with the outside. */
export const launchOptions = {
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** The browser's file: DUIDU_BROWSER, else one found, else one brought, saying so. Throws what to do where none comes. */
export async function browser(say = line => console.error(line)) {
  const given = process.env.DUIDU_BROWSER
  if (given) {
    if (existsSync(given)) return given
    throw new Error(`DUIDU_BROWSER names ${given}, which is not there.`)
  }
  return (await found()) ?? (await brought(say))
}

async function found() {
  return onPath() ?? places().find(file => existsSync(file)) ?? (await playwrights())
}

function onPath() {
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ]
  const ending = platform === 'win32' ? '.exe' : ''
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names
    .flatMap(name => folders.map(folder => join(folder, name + ending)))
    .find(file => existsSync(file))
}

function places() {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(process.env.HOME ?? '', 'Applications')].flatMap(folder =>
      apps.map(app => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    )
  }
  if (platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': older } = process.env
    const inside = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return [PROGRAMFILES, older, LOCALAPPDATA]
      .filter(Boolean)
      .flatMap(folder => inside.map(file => join(folder, file)))
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']
}

/** Playwright's own, if it was downloaded. */
async function playwrights() {
  const { chromium } = await import('playwright')
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

async function brought(say) {
  const tries = []
  say('No Chromium, Chrome or Edge here. Trying Playwright’s download (npx playwright install chromium)…')
  const cli = join(root, 'node_modules/playwright/cli.js')
  tries.push(`Playwright's download: ${await attempt(process.execPath, [cli, 'install', 'chromium'], 300)}`)
  const own = await playwrights()
  if (own) return own

  if (platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('It did not come. Trying the packages of the system (apt-get install chromium fonts-noto-cjk)…')
    await attempt('apt-get', ['update', '-q'], 180)
    const packages = ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']
    tries.push(`The system's packages: ${await attempt('apt-get', packages, 600)}`)
    const installed = onPath()
    if (installed) return installed
  }
  throw new Error(
    `The journeys need a browser, and none could be brought.
${tries.map(line => `- ${line}`).join('\n')}
Install Chromium or Chrome, or set DUIDU_BROWSER to the file of one.`,
  )
}

/** Runs a command for some seconds at most. Gives how it ended, in a few words. */
function attempt(command, args, seconds) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        said = (said + chunk).slice(-2000)
      })
    }
    child.on('error', error => resolve(error.message))
    child.on('close', (code, signal) => {
      if (code === 0) resolve('came')
      else
        resolve(
          signal
            ? `stopped after ${seconds} s`
            : (said
                .trim()
                .split('\n')
                .findLast(line => /error|fail/i.test(line)) ?? `ended with ${code}`),
        )
    })
  })
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  console.log(await browser())
