/** `1 case`, `2 cases`. `several`: where more than an s changes. */
export const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`
