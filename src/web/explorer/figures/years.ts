/** The service reads times with an open end, none with an open start. */
const firstYear = '1000';

/** The years of the address as the service reads times. */
export function yearsOf(get: (name: string) => string | undefined): string | undefined {
  const [from, until] = [yearOf(get('from')), yearOf(get('until'))];
  return from === undefined && until === undefined ? undefined : `${from ?? firstYear}/${until ?? '..'}`;
}

/** A year that an address can mean; anything else is as good as none. */
function yearOf(text: string | undefined): string | undefined {
  return text !== undefined && /^[12]\d{3}$/.test(text) ? text : undefined;
}
