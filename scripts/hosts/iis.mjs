import { caching, hsts, workerPath } from '../policy.mjs'
import { besides, configs, rules } from './rules.mjs'

/** A `web.config` for IIS. It needs no add-on; IIS compresses by itself and leaves the compressed copies alone. @param {readonly string[]} embed */
export function iis(embed) {
  const { others, scripts, worker } = rules(embed)
  const kept = (/** @type {import('./rules.mjs').Header[]} */ list) => list.filter(([name]) => name !== 'Cache-Control')
  const ofPart = (/** @type {import('./rules.mjs').Header[]} */ part) =>
    besides(kept(part), others)
      .map((header) => `      <remove name="${header[0]}" />\n${line(header)}`)
      .join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="403" />
      <remove statusCode="404" />
      <error statusCode="403" path="404.html" responseMode="File" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <security><requestFiltering>
      <hiddenSegments>
${[...configs.filter((name) => name !== 'web.config'), '.git'].map((name) => `        <add segment="${name}" />`).join('\n')}
      </hiddenSegments>
      <fileExtensions><add fileExtension=".br" allowed="false" /><add fileExtension=".gz" allowed="false" /></fileExtensions>
    </requestFiltering></security>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${Object.entries(types)
  .map(([extension, type]) => `      <remove fileExtension="${extension}" /><mimeMap fileExtension="${extension}" mimeType="${type}; charset=utf-8" />`)
  .join('\n')}
    </staticContent>
    <httpProtocol><customHeaders>
      <remove name="X-Powered-By" />
${kept(others).map(line).join('\n')}
      <!-- When the whole host name is on https for good:
${line(['Strict-Transport-Security', hsts])} -->
    </customHeaders></httpProtocol>
  </system.webServer>
  <location path="_next/static">
    <system.webServer>
      <staticContent><clientCache cacheControlMode="NoControl" cacheControlCustom="${caching.scripts}" /></staticContent>
      <httpProtocol><customHeaders>
${ofPart(scripts)}
      </customHeaders></httpProtocol>
    </system.webServer>
  </location>
  <location path="${workerPath.slice(1)}">
    <system.webServer>
      <staticContent><clientCache cacheControlMode="NoControl" cacheControlCustom="${caching.worker}" /></staticContent>
      <httpProtocol><customHeaders>
${ofPart(worker)}
      </customHeaders></httpProtocol>
    </system.webServer>
  </location>
</configuration>
`
}

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
}

/** @param {import('./rules.mjs').Header} header */
const line = ([name, value]) => `      <add name="${name}" value="${value}" />`
