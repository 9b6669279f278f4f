const place = document.querySelector<HTMLMetaElement>('meta[name="playground"]')?.content;

/** Where the playground is; none where the service is locked. */
export const playground: string | undefined = place;

/** The address that opens an operation with its variables there. */
export function linkToPlayground(at: string, operation: string, variables: unknown): string {
  const asked = new URLSearchParams({ query: operation, variables: JSON.stringify(variables, undefined, 2) });
  return `${at}#${asked.toString()}`;
}
