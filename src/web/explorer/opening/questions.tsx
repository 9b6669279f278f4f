import { useMessages } from '../language/language.js';
import { Go } from '../shell/go.js';
import type { Town } from './townCard.js';

/** Three questions that lead into the pages; the town is one whose villages have something to show. */
export function Questions({ towns }: { readonly towns: readonly Town[] }) {
  const { opening } = useMessages();
  const town = townToAskAbout(towns);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{opening.questions}</h2>
      <ul className="questions">
        {town && (
          <li>
            <Go to="/awards" with={{ within: town.id }}>
              <strong>{opening.villagesOf(town.name)}</strong>
              <span>{opening.villagesOfWhy}</span>
            </Go>
          </li>
        )}
        <li>
          <Go to="/figures" with={{ fell: 'true' }}>
            <strong>{opening.fell}</strong>
            <span>{opening.fellWhy}</span>
          </Go>
        </li>
        <li>
          <Go to="/doubtful" with={{ flag: 'DOES_NOT_ADD_UP' }}>
            <strong>{opening.addUp}</strong>
            <span>{opening.addUpWhy}</span>
          </Go>
        </li>
      </ul>
    </section>
  );
}

/** One of whose villages it is said what they received, rather than one of whose villages something is left out. */
export function townToAskAbout<Asked extends Pick<Town, 'villages'>>(
  towns: readonly Asked[],
): Asked | undefined {
  const outcomesOf = ({ villages }: Asked) =>
    villages.nodes.flatMap(({ awards }) => awards.nodes.map(({ outcome }) => outcome));
  return (
    towns.find((town) => outcomesOf(town).some((outcome) => outcome !== 'UNSTATED')) ??
    towns.find((town) => outcomesOf(town).length > 0)
  );
}
