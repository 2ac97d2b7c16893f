/** What only this vendor writes into an error (`own`), its addresses and headers (`host`), and its names (`name`), which count where nothing names Okta. */
type Vendor = { own?: RegExp; host?: RegExp; name?: RegExp }

export const vendors = {
  entra: {
    name: /\b(?:azure[ -]?ad|entra(?: id)?|azure active directory|microsoft\.identity\.web|msal)\b/i,
    own: /\bAADSTS\d{4,7}\b|\bAADB2C\d{4,7}\b|"code"\s?:\s?"(?:Authorization_RequestDenied|InvalidAuthenticationToken)"|Microsoft\.Graph\.\w{0,40}Exception/,
    host: /\b(?:login\.microsoftonline\.(?:com|us)|login\.windows\.net|sts\.windows\.net|graph\.microsoft\.(?:com|us)|management\.azure\.com)\b/i,
  },
  adfs: { name: /\bad ?fs\b/i, own: /\bMSIS\d{4}\b/, host: /https:\/\/[\w.-]{3,80}\/adfs\// },
  auth0: { name: /\bauth0\b/i, own: /\b(?:Auth0Error|Auth0Exception)\b|"error_description"\s?:\s?"Unknown client: /, host: /\.auth0\.com\b/i },
  aws: {
    own: /<Code>(?:AccessDenied|InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidClientTokenId)<|\bInvalidClientTokenId\b|\bUnrecognizedClientException\b|\bAmazonS3Exception\b|\bAn error occurred \(\w{3,60}\) when calling the |\bis not authorized to perform: [a-z]|\bwith backend "s3"|\bError when retrieving token from sso\b|\bUnable to load (?:AWS )?credentials from any (?:provider|of the providers)\b|\bFailed to find AWS IAM Credentials\b|\bNoCredentialProviders: no valid providers in chain\b/,
    host: /\bx-amz(?:n|-(?:bucket|request|id|rid))[\w-]{0,30}\b|\b(?:sts|iam|s3)\.(?:[\w-]{4,20}\.)?amazonaws\.com\b|\.awsapps\.com\b/i,
  },
  amazonSellingPartner: { own: /"Access to requested resource is denied\."|\bSellingPartnerApiException\b/, host: /\bsellingpartnerapi-\w{2}\.amazon\.com\b/ },
  cognito: {
    name: /\bcognito\b/i,
    own: /\bcom\.amazonaws\.cognito\w{0,20}\b|\bCognitoIdentityProviderException\b/,
    host: /\.amazoncognito\.com\b|\bcognito-idp\.[\w-]{4,20}\.amazonaws\.com\b/i,
  },
  google: {
    name: /\b(?:google (?:oauth|sign-?in|workspace|auth|sso|saml)\w*|google (?:as|is) (?:the |our |an )?(?:idp|identity provider)|firebase)\b/i,
    own: /\bgoogle\.auth\.exceptions\b|\bGoogleJsonResponseException\b|"domain"\s?:\s?"(?:googleapis\.com|global|usageLimits)"|type\.googleapis\.com\/google\.rpc|\bError 40[03]: (?:redirect_uri_mismatch|access_denied|org_internal|invalid_client|admin_policy_enforced)\b/,
    host: /\b(?:accounts\.google\.com|oauth2\.googleapis\.com|www\.googleapis\.com|securetoken\.google\.com)\b|\.googleapis\.com\b/i,
  },
  keycloak: {
    name: /\bkeycloak\b/i,
    own: /\bKC-SERVICES\d{4}\b|\borg\.keycloak\.\w/,
    host: /https?:\/\/[\w.-]{0,60}keycloak|\/realms\/[\w<>{}-]{1,60}\/protocol\/openid-connect\b|\/auth\/realms\/[\w<>{}-]/i,
  },
  oneLogin: { host: /\.onelogin\.com\b/i },
  ping: { name: /\bping ?(?:one|federate|identity|access)\b/i, own: /\bcom\.pingidentity\.\w/, host: /\.(?:pingone\.(?:com|eu|ca|asia)|pingidentity\.com)\b/i },
  duo: { own: /"stat"\s?:\s?"FAIL"/, host: /\bapi-[\da-f]{6,12}\.duosecurity\.com\b/i },
  jumpCloud: { host: /\b(?:sso|console|oauth\.id|api)\.jumpcloud\.com\b/i },
  oracle: { own: /\b(?:IDCS|SSO)-\d{4,5}\b: /, host: /\bidcs-[\da-f]{6,40}\b|\bidentity\.oraclecloud\.com\b/i },
  gitHub: {
    own: /"documentation_url"\s?:\s?"https:\/\/docs\.github\.com|\bResource not accessible by integration\b|\bunable to access '?https:\/\/github\.com\/|\bgit@github\.com: Permission denied\b|^remote: Permission to \S{3,120} denied to /m,
    host: /\bapi\.github\.com\b|\bhost='github\.com'|\bgithub\.com\/[\w.-]{1,60}\/[\w.-]{1,60}\/archive\//i,
  },
  gitLab: { host: /\bgitlab\.com\/(?:api|oauth)\// },
  salesforce: {
    own: /\b(?:INVALID_SESSION_ID|INSUFFICIENT_ACCESS(?:_OR_READONLY|_ON_CROSS_REFERENCE_ENTITY)|REQUEST_LIMIT_EXCEEDED|API_DISABLED_FOR_ORG|OAUTH_APP_BLOCKED)\b/,
    host: /\.(?:salesforce|force)\.com\b/i,
  },
  box: {
    own: /\b(?:BoxAPIException|BoxAPIError|boxsdk\.exception)\b|"Please check the 'exp' claim\."|"Current date time MUST be before the expiration/,
    host: /\bapi\.box\.com\b/i,
  },
  npm: {
    own: /^npm (?:ERR!|error) |^\d{1,5} (?:verbose|silly|error) (?:stack|cwd|code|argv|node|npm|lifecycle|fetch|Windows_NT|Linux|Darwin)\b/m,
    host: /\bregistry\.npmjs\.org\b/,
  },
  slack: { own: /\bslack_webapi_\w|\bSlackApiError\b|@slack\/web-api\b|"ok"\s?:\s?false,\s?"error"\s?:\s?"\w/, host: /\bslack\.com\/api\// },
  atlassian: { own: /\bX-Seraph-LoginReason\b|\bAUTHENTICATED_FAILED\b/i, host: /\b(?:api|auth)\.atlassian\.com\b|\.atlassian\.net\b/i },
  kubernetes: { own: /"kind"\s?:\s?"Status",\s{0,9}"apiVersion"\s?:\s?"v1"|\bUser "[^"\n]{1,120}" cannot \w{3,20} resource\b/ },
  vault: { own: /\bURL: (?:GET|PUT|POST|LIST|DELETE) https?:\/\/\S{1,120}\/v1\/\S{1,120}\s{1,4}Code: [45]\d\d\. Errors:/ },
  cloudflare: { own: /\bcloudflareaccess\.com\b|\bError 10(?:0[0-9]|1[0-9]|20)\b.{0,60}\bCloudflare\b|\bcf-mitigated: ?challenge\b/i },
  openAi: { own: /\bopenai\.[A-Z]\w{2,40}Error\b/, host: /\bapi\.openai\.com\b/i },
  elastic: { own: /"type\\?"\s?:\s?\\?"security_exception\\?"|\bis unauthorized for (?:API key id|user) \[/, host: /\.es\.io\b|\.elastic-cloud\.com\b/i },
  hubSpot: { host: /\bapi\.hubapi\.com\b/i },
  python: { host: /\b(?:pypi\.org|files\.pythonhosted\.org)\b/i },
  docker: { host: /\b(?:registry-1|auth|index)\.docker\.io\b/i },
  stripe: { host: /\bapi\.stripe\.com\b/i },
  twilio: { host: /\bapi\.twilio\.com\b/i },
  zoom: { host: /\bapi\.zoom\.us\b/i },
  dropbox: { host: /\bapi\.dropboxapi\.com\b/i },
  postgreSql: { own: /\bpassword authentication failed for user "|\bno pg_hba\.conf entry\b/ },
  mySql: { own: /\bAccess denied for user '[^'\n]{1,80}'@'/ },
  activeDirectory: { name: /\bLdapErr: DSID-/ },
  adobe: { own: /\bin requestID: action_\d|\bumapi_client\.error\b/, host: /\busermanagement\.adobe\.io\b|\bims-na1\.adobelogin\.com\b/i },
  /** Identity providers that an organisation runs by itself. */
  otherProvider: {
    name: /\b(?:lemon ?ldap|keyrock|authentik|zitadel|authelia|gluu|ory hydra|identity ?server ?4|duende|forgerock|openam|apereo|free ?ipa|casdoor)\b/i,
  },
  /** Identity providers that are rented, as Okta is. */
  rentedProvider: {
    name: /\b(?:workos|authkit|logto|descope|stytch|fusionauth|frontegg|scalekit|propelauth|supertokens)\b/i,
    host: /\.authkit\.app\b|\bapi\.workos\.com\b|\.logto\.app\b|\bapi\.descope\.com\b|\bapi\.stytch\.com\b|\.clerk\.accounts\.dev\b|\.(?:fusionauth|propelauth|supertokens)\.(?:io|com)\b|\.frontegg\.com\b|\.kinde\.com\b|\.scalekit\.(?:com|cloud)\b|\.supabase\.co\b|\.zitadel\.cloud\b|\.oryapis\.com\b/i,
  },
  serviceNow: { host: /\.service-now\.com\/(?:api|oauth)/ },
} as const satisfies Record<string, Vendor>

export type VendorKey = keyof typeof vendors
