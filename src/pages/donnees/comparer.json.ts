import type { APIRoute } from 'astro';
import { decisionsRecentesDAbord } from '../../lib/contenu/decisions.ts';
import { faitsEnClair } from '../../lib/contenu/faits-en-clair.ts';
import { reponsesDe } from '../../lib/contenu/jugement.ts';
import { reservesDe } from '../../lib/contenu/reserves-de-decision.ts';
import { referenceDeDecision } from '../../lib/contenu/reference.ts';
import type { Repertoire } from '../../lib/decisions/rapprocher.ts';
import { typographier } from '../../lib/typographie/francais.ts';

/** Les faits et les réponses de toutes les décisions, pour en comparer deux dans la page. */
export const GET: APIRoute = async () => {
  const questions: string[] = [];
  const textes: string[] = [];
  const ranger = (liste: string[], texte: string) => {
    const rang = liste.indexOf(texte);
    return rang < 0 ? liste.push(texte) - 1 : rang;
  };
  const enReserve = (reserves: readonly number[]) => (reserves.length > 0 ? { reserves } : {});
  const affaires = (await decisionsRecentesDAbord()).map(({ id, data }) => ({
    id,
    nom: typographier(referenceDeDecision(id, data).libelle),
    faits: faitsEnClair({ faits: data.faits })
      .filter(({ fait }) => data.faits[fait] !== 'inconnu')
      .map(
        ({ question, reponses }) =>
          [
            ranger(questions, typographier(question)),
            ranger(textes, typographier(reponses.join(' ; '))),
          ] as const,
      ),
    reponses: reponsesDe(data).map(({ reponse, sens }) =>
      sens === 'non-juge' ? null : typographier(reponse),
    ),
    ...enReserve(reservesDe(data).map(({ phrase }) => ranger(textes, typographier(phrase)))),
  }));
  return Response.json({ questions, textes, affaires } satisfies Repertoire);
};
