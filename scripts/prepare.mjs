// What `npm start`, `npm test`, `npm run build`, `npm run check-org`, `npm run diagnose` and `npm run sanitise` need before they run:
// `node scripts/prepare.mjs start|test|build|check-org|diagnose|sanitise`.
// Nothing but the version check may stand before the imports: an older Node cannot read the files they load.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`\nLatchkey needs Node 20.19 or newer; this is Node ${process.versions.node}. Get a newer one from https://nodejs.org.\n`)
  process.exit(1)
}

const { main } = await import('./run.mjs')
await main(async () => {
  const { install } = await import('./install.mjs')
  await install()
  const goal = process.argv[2]
  if (goal !== undefined && ['start', 'test', 'build'].includes(goal)) await (await import('./org-file.mjs')).orgJson()
  if (goal === 'start') await (await import('./build.mjs')).buildIfStale()
  if (goal === 'test') await (await import('./browser.mjs')).provideBrowser()
})
