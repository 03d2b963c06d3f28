/** All that comes, as a list. */
export async function gathered<Value>(coming: AsyncIterable<Value>): Promise<readonly Value[]> {
  const values: Value[] = [];
  for await (const value of coming) values.push(value);
  return values;
}
