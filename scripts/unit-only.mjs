/** Whether these arguments ask Playwright for unit tests alone, which need neither a build nor a server. @param {string[]} args */
export const isUnitOnly = (args) => {
  const projects = args.flatMap((arg, at) => (arg === '--project' ? [args[at + 1]] : arg.startsWith('--project=') ? [arg.slice('--project='.length)] : []))
  return projects.length > 0 && projects.every((project) => project === 'unit')
}
