/** A cell as JSON gives it: a figure, a text such as `1.250,5`, or nothing. */
export type Cell = number | string | null;
