import { useMessages } from '../language/language.js';
import { useAddress } from './go.js';

/**
 * In place of a page that broke while it was drawn. It stands without the shell, which may be what broke; its ways out are
 * loaded anew, since what the program holds is not to be trusted any more.
 */
export function Broken() {
  const { broken, backToStart, product } = useMessages();
  return (
    <main id="content">
      <title>{`${broken.title} · ${product}`}</title>
      <div role="alert">
        <h1>{broken.title}</h1>
        <p>{broken.what}</p>
      </div>
      <p className="tools">
        <button type="button" onClick={() => location.reload()}>
          {broken.reload}
        </button>
        <a className="button" href={useAddress()('/')}>
          {backToStart}
        </a>
      </p>
    </main>
  );
}
