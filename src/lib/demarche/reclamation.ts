import { direDuree } from './en-mois.ts';
import { autresDelais, delais } from '../droit/surveillance/index.ts';
import type { Etape } from './etape.ts';

type IdDeDelai = (typeof delais)[number]['id'];

/** La durée d’un délai du site, en toutes lettres. */
function duree(id: IdDeDelai): string {
  const delai = delais.find((candidat) => candidat.id === id);
  if (delai === undefined) throw new Error(`Délai inconnu : ${id}.`);
  return direDuree(delai.duree);
}

/** La durée du délai voisin que fixe cet article. */
function dureeVoisine(texte: string): string {
  const delai = autresDelais.find((candidat) => candidat.texte === texte);
  if (delai === undefined) throw new Error(`Aucun délai voisin pour ${texte}.`);
  return delai.duree;
}

/**
 * Le chemin d’une réclamation, du plus simple au plus solennel. Aucune étape n’oblige à passer par la
 * précédente. La CNIL ne demande une première démarche que pour un droit resté sans réponse.
 */
export const reclamation: readonly Etape[] = [
  {
    titre: 'Garder une trace',
    quoi: 'Noter ce que l’on a vu, les dates, les personnes, et garder les documents reçus.',
    qui: 'Le salarié',
    quand: 'Dès maintenant',
    preuve: 'Des notes datées, tenues hors du matériel de l’entreprise.',
    sources: ['L1235-1'],
  },
  {
    titre: 'Demander par écrit',
    quoi: 'Demander ce que fait l’outil, et une copie de ses données.',
    qui: 'Le salarié, à l’employeur ou au délégué à la protection des données',
    quand: `Réponse en ${duree('reponse-acces')}`,
    preuve: 'Une copie de la demande, avec sa date d’envoi.',
    sources: ['rgpd-15', 'rgpd-12', 'L1222-4'],
  },
  {
    titre: 'En parler à un élu ou à l’inspection du travail',
    quoi: 'Un élu du comité peut alerter l’employeur. L’inspection informe et peut contrôler.',
    qui: 'Le salarié, puis l’élu',
    quand: 'Aucun délai fixé',
    preuve: 'Le signalement écrit.',
    sources: ['L2312-59', 'L8112-1'],
  },
  {
    titre: 'Se plaindre à la CNIL',
    quoi: 'La plainte est gratuite, en ligne. La CNIL enquête et sanctionne, sans accorder d’argent.',
    qui: 'Toute personne concernée',
    quand: `Aucun délai pour l’outil ; pour une demande d’accès, après ${duree('reponse-acces')} sans réponse`,
    preuve: 'L’accusé de dépôt, et la demande restée sans suite s’il y en a une.',
    sources: ['rgpd-77', 'cnil-plainte', 'rgpd-12'],
  },
  {
    titre: 'Saisir le conseil de prud’hommes',
    quoi: 'Une requête écrite, avec ses pièces. D’abord une conciliation, puis un jugement. En urgence, un référé.',
    qui: 'Le salarié, seul ou assisté',
    quand: `${duree('contester-licenciement')} pour un licenciement, ${duree('agir-execution-contrat')} pour le contrat`,
    preuve: 'Le reçu du greffe, qui arrête le délai.',
    sources: ['L1471-1', 'R1452-1', 'R1452-2', 'R1455-6'],
  },
  {
    titre: 'Faire appel',
    quoi: 'La cour d’appel rejuge. Un avocat ou un défenseur syndical est obligatoire.',
    qui: 'La partie qui conteste le jugement',
    quand: dureeVoisine('R1461-1'),
    preuve: 'Le jugement et la date de sa notification.',
    sources: ['R1461-1', 'R1461-2'],
  },
];
