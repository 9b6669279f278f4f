import type { ComponentProps } from 'react';
import { Link, useSearchParams } from 'react-router';
import { addressOf, type Conditions } from './address.js';

interface GoProps extends Omit<ComponentProps<typeof Link>, 'to'> {
  readonly to: string;
  readonly with?: Conditions;
}

/** A link within the explorer; it keeps the language. */
export function Go({ to, with: conditions, ...others }: GoProps) {
  return <Link to={useAddress()(to, conditions)} {...others} />;
}

/** Writes addresses within the explorer. */
export function useAddress(): (path: string, conditions?: Conditions) => string {
  const [search] = useSearchParams();
  return (path, conditions) => addressOf(path, conditions, search.get('lang'));
}
