/** What a leaf of the schema finds wrong with a value, carried in the `params` of zod's issue. */
export interface LeafFault {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}
