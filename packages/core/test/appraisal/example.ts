/** A worked example: rule, inputs, and the value or named values; null where there is none. */
export type Example = readonly [id: string, inputs: object, expected: unknown];
