import type { Answer, GraphCall } from './call';
import { answerTeams, answerUserTeamwork } from './activity';
import { answerMe, answerUser } from './people';
import { unknownSegment } from './refusals';
import { answerSites } from './sites';

/** Carries out one call. Unknown segments fail as Graph fails them. */
export function route(call: GraphCall): Answer {
  const [first] = call.path;
  switch (first) {
    case 'sites':
      return answerSites(call);
    case 'me':
      return answerMe(call);
    case 'users':
      return call.path[2] === 'teamwork' ? answerUserTeamwork(call) : answerUser(call);
    case 'teams':
      return answerTeams(call);
    default:
      throw unknownSegment(first ?? '');
  }
}
