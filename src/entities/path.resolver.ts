import { Args, Query, Resolver } from 'type-graphql';
import { Fragment, bySelection } from '../graph/select/bindings.js';
import { checkedPath, Path, PathArguments, pathSize, PathsArguments } from './path.js';

const rule =
  'Edges are followed either way. Unknown ids are as ids without any way; a number out of its range is BAD_USER_INPUT.';

@Resolver(() => Path)
export class PathResolver {
  @Query(() => Path, {
    nullable: true,
    description: `The shortest way between two entities; of several as short as each other the first by the ids on the way. Null if there is none. ${rule}`,
  })
  @Fragment('query/path', { prepare: checkedPath, size: pathSize })
  path(@Args(() => PathArguments) _asked: PathArguments): Path | null {
    return bySelection();
  }

  @Query(() => [Path], {
    description: `The shortest ways between two entities that pass none twice, the shortest first, then by the ids on the way; ways of which only the edges differ count each. A hundred ways are looked at: beyond, others as long may be missing. ${rule}`,
  })
  @Fragment('query/paths', { prepare: checkedPath, size: pathSize })
  paths(@Args(() => PathsArguments) _asked: PathsArguments): Path[] {
    return bySelection();
  }
}
