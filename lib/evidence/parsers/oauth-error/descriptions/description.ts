/**
 * Words of a description, in lower case. `shared`: others say the same, so they do not show that Okta speaks. `plain`: too common to be read where no OAuth error
 * stands beside them. `field`: so common that they are read only where the name of the field goes right before them.
 */
export type Description = readonly [words: string, use?: 'shared' | 'plain' | 'field']
