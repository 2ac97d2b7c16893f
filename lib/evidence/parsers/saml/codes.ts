/** The status codes of SAML 2.0 (saml-core section 3.2.2.2) but Success: which is `statusSuccess`, and which refutes `statusNotSuccess`. */
export const statuses = {
  statusRequester: 'Requester',
  statusResponder: 'Responder',
  statusVersionMismatch: 'VersionMismatch',
  statusAuthnFailed: 'AuthnFailed',
  statusInvalidAttrNameOrValue: 'InvalidAttrNameOrValue',
  statusInvalidNameIdPolicy: 'InvalidNameIDPolicy',
  statusNoAuthnContext: 'NoAuthnContext',
  statusNoAvailableIdp: 'NoAvailableIDP',
  statusNoPassive: 'NoPassive',
  statusNoSupportedIdp: 'NoSupportedIDP',
  statusPartialLogout: 'PartialLogout',
  statusProxyCountExceeded: 'ProxyCountExceeded',
  statusRequestDenied: 'RequestDenied',
  statusRequestUnsupported: 'RequestUnsupported',
  statusUnknownPrincipal: 'UnknownPrincipal',
  statusUnsupportedBinding: 'UnsupportedBinding',
} as const

/** The formats of a name (saml-core section 8.3), of the subject or as a request asks for them. */
export const nameIdFormats = {
  nameIdEmail: 'emailAddress',
  nameIdUnspecified: 'unspecified',
  nameIdPersistent: 'persistent',
  nameIdTransient: 'transient',
  nameIdX509: 'X509SubjectName',
  nameIdWindows: 'WindowsDomainQualifiedName',
  nameIdKerberos: 'kerberos',
  nameIdEntity: 'entity',
} as const
