/** Facts that carry no value. */
export const withoutValues = <Key extends string>(keys: readonly Key[]) => Object.fromEntries(keys.map((key) => [key, null])) as Record<Key, null>
