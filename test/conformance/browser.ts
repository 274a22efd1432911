/** A page in a real browser that can reach nothing. */
import { chromium, type Page } from 'playwright-core'
import { temporaryFolder } from '../e2e/temporary.js'

export type OpenPage = {
  readonly page: Page
  /** What the page tried to load, beside itself from a file. */
  readonly requests: readonly string[]
  /** Dialogs and errors of its scripts: there should be none. */
  readonly incidents: readonly string[]
  close(): Promise<void>
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openPage(executablePath: string): Promise<OpenPage> {
  const profile = temporaryFolder('browser')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: quiet,
  })
  const requests: string[] = []
  const incidents: string[] = []
  await context.route('**', async (route) => {
    const request = route.request()
    if (request.isNavigationRequest() && request.url().startsWith('file:')) return await route.continue()
    requests.push(request.url())
    await route.abort()
  })
  const page = context.pages()[0] ?? (await context.newPage())
  page.on('pageerror', (error) => incidents.push(String(error)))
  page.on('dialog', async (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`)
    await dialog.dismiss()
  })
  return { page, requests, incidents, close: () => context.close() }
}
