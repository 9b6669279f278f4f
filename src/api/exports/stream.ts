/**
 * The same, its first piece read already: what is wrong with a request has shown by then, and can be answered with an
 * error rather than with a file that breaks off.
 */
export async function begun<Piece>(pieces: AsyncIterable<Piece>): Promise<AsyncIterable<Piece>> {
  const rest = pieces[Symbol.asyncIterator]();
  return continued(await rest.next(), rest);
}

async function* continued<Piece>(
  first: IteratorResult<Piece, unknown>,
  rest: AsyncIterator<Piece, unknown>,
): AsyncGenerator<Piece> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
