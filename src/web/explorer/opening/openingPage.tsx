import { useLanguage } from '../language/language.js';
import { OpeningDocument, type OpeningQuery } from '../operations.js';
import { EntityLink } from '../parts/entityLink.js';
import { View } from '../parts/view.js';
import { useAnswer } from '../service/useAnswer.js';
import { Contents } from './contents.js';
import { Questions } from './questions.js';
import { TownCard } from './townCard.js';

type District = OpeningQuery['districts']['nodes'][number];

/** What a newcomer meets: what is in here, questions to begin with, and the district with its towns laid out. */
export function OpeningPage() {
  const { messages, lang } = useLanguage();
  const asked = useAnswer(OpeningDocument, { lang });
  return (
    <View title={messages.opening.title} intro={messages.opening.intro} asked={asked}>
      {(data) => (
        <>
          <Questions towns={data.districts.nodes.flatMap(({ towns }) => towns.nodes)} />
          <Contents of={data} />
          <section aria-labelledby="towns">
            <h2 id="towns">{messages.opening.towns}</h2>
            {data.districts.nodes.map((district) => (
              <DistrictTowns key={district.id} district={district} />
            ))}
          </section>
        </>
      )}
    </View>
  );
}

function DistrictTowns({ district }: { readonly district: District }) {
  const { opening } = useLanguage().messages;
  return (
    <div className="district">
      <h3>
        <EntityLink entity={district} />
      </h3>
      <p className="muted">
        {opening.ofDistrict(district.observations.totalCount, district.located.totalCount)}
      </p>
      <ul className="towns">
        {district.towns.nodes.map((town) => (
          <TownCard key={town.id} town={town} />
        ))}
      </ul>
    </div>
  );
}
