import { badRequest } from './failures.js';

/** How far the database must have come before it answers, and how far it had come when it did. */
export class Bookmarks {
  #latest: readonly string[] = [];

  constructor(readonly sent: readonly string[]) {}

  /** As far as the last read of the request saw; none before the first. */
  get latest(): readonly string[] {
    return this.#latest;
  }

  /** A read has seen as much as this. */
  reached(bookmarks: readonly string[]): void {
    if (bookmarks.length > 0) this.#latest = bookmarks;
  }
}

/** A client that wrote in several places has one bookmark of each. */
const [most, longest] = [10, 200];
const form = new RegExp(`^FB:[\\w+/=-]{1,${longest}}$`);

/** Reads the bookmarks of a header, with commas between them; anything else is the client's mistake. */
export function readBookmarks(header: string): string[] {
  const bookmarks = header.split(',', most + 1).map((one) => one.trim());
  if (bookmarks.length > most)
    throw badRequest(
      `Neo4j-Bookmark: expected at most ${most} bookmarks with commas between them, got more.`,
    );
  if (!bookmarks.every((one) => form.test(one)))
    throw badRequest(
      `Neo4j-Bookmark: expected bookmarks as an answer or conghua-graph ingest gave them, each FB: and at most ${longest} letters and digits, with commas between them.`,
    );
  return bookmarks;
}
