// biome-ignore-all lint/performance/noBarrelFile: one file on purpose
// Every tree with its samples, in one file: what a host is asked for must not tell which one a reader needs. Import it only with `import()`.
export { samples as apiErrorSamples } from './api-error/examples/samples'
export { tree as apiError } from './api-error/tree'
export { samples as rdpMfaSamples } from './rdp-mfa/examples/samples'
export { tree as rdpMfa } from './rdp-mfa/tree'
export { samples as signInErrorSamples } from './sign-in-error/examples/samples'
export { tree as signInError } from './sign-in-error/tree'
export { samples as workflows403Samples } from './workflows-403/examples/samples'
export { tree as workflows403 } from './workflows-403/tree'
