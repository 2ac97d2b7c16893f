import type { Browser } from '@playwright/test'

/** Milliseconds that the same browser takes, in a thread beside a page: to get the text of a file, to parse it as JSON (absent where it is none), and to find its line ends. */
type Plainly = { decode: number; parse?: number; scan: number }

export async function plainly(browser: Browser, path: string): Promise<Plainly> {
  const page = await browser.newPage()
  await page.setContent('<input type="file">')
  await page.setInputFiles('input', path)
  const took = await page.evaluate(async (code) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
    const measured = new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data)
    })
    worker.postMessage(document.querySelector('input')!.files![0])
    return await measured
  }, inWorker)
  await page.close()
  return took as Plainly
}

const inWorker = `onmessage = async ({ data: file }) => {
  const timed = (work) => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  const start = performance.now()
  const text = await file.text()
  const took = { decode: performance.now() - start }
  if (/^\\s*[[{]/.test(text.slice(0, 100))) took.parse = timed(() => JSON.parse(text))
  let lines = 0
  took.scan = timed(() => {
    for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 10) lines++
  })
  postMessage(took)
}`
