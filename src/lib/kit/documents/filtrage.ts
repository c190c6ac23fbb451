import type { Bloc, Valeurs } from '../../lettres/types.ts';
import { bloc, element, paragraphe, titre } from '../blocs.ts';
import {
  champDuCritere,
  champsDesCriteres,
  criteres,
  raisonDuCritere,
  reponsesAuCritere,
  sourcesDesCriteres,
} from '../criteres.ts';
import { interdictions } from '../a-revoir.ts';
import { filtrer } from '../filtrer.ts';
import { modele } from '../modele.ts';
import { type ModeleASaisir } from '../../lettres/saisie.ts';

/** La question, sa réponse, sa raison ; sans réponse, de quoi écrire l’une et l’autre. */
function direLeCritere(id: string, question: string, valeurs: Valeurs): string {
  const donnee = valeurs[champDuCritere(id)] ?? '';
  const reponse = reponsesAuCritere.find((une) => une.id === donnee);
  if (reponse === undefined) return `${question} {{${champDuCritere(id)}}}`;
  const raison = (valeurs[raisonDuCritere(id)] ?? '').trim();
  return `${question} ${reponse.libelle}.${raison === '' ? '' : ` Raison\u00a0: {{${raisonDuCritere(id)}}}`}`;
}

/** La conclusion et ses raisons ; sans aucune réponse, de quoi les écrire à la main. */
function conclusion(valeurs: Valeurs): readonly Bloc[] {
  const commence = criteres.some(({ id }) => (valeurs[champDuCritere(id)] ?? '') !== '');
  const { issue, phrase, raisons, sources } = filtrer(valeurs);
  if (!commence && issue === 'incomplet')
    return [
      paragraphe('Analyse d’impact : due, ou à examiner ……………………………', sources),
      paragraphe('Raison : ……………………………………………'),
    ];
  const interdits = new Map(
    interdictions(valeurs).map((une) => [une.phrase, une.sources] as const),
  );
  return [
    paragraphe(phrase, sources),
    ...raisons.map((raison) => element(raison, interdits.get(raison) ?? sources)),
  ];
}

/** Le filtrage : les critères, la réponse, la raison, la conclusion. */
export function filtrage(valeurs: Valeurs): ModeleASaisir {
  const blocs = [
    bloc('objet', 'Filtrage pour l’analyse d’impact : {{nom}}'),
    bloc('date', 'Fait le {{version}}'),
    titre('L’outil'),
    paragraphe('Responsable : {{employeur}}'),
    paragraphe('But : {{but}}'),
    paragraphe('Personnes concernées : {{personnes}}'),
    paragraphe('Fréquence : contrôle ponctuel.', ['rgpd-35'], { frequence: ['ponctuelle'] }),
    paragraphe('Fréquence : suivi régulier.', ['rgpd-35'], { frequence: ['reguliere'] }),
    paragraphe('Fréquence : surveillance constante.', ['rgpd-35', 'cnil-aipd-2018-327'], {
      frequence: ['constante'],
    }),
    titre('Les neuf critères'),
    paragraphe(
      'Réponses possibles : oui, non, je ne sais pas. Deux critères remplis demandent, en principe, une analyse.',
      sourcesDesCriteres,
    ),
    ...criteres.map(({ id, question }) => element(direLeCritere(id, question, valeurs))),
    titre('Conclusion'),
    ...conclusion(valeurs),
    paragraphe(
      'Ce filtrage ne remplace pas l’analyse. L’avis du délégué se demande, s’il est désigné.',
      ['rgpd-35'],
    ),
    paragraphe('Rempli par : {{auteur}}'),
  ];
  // Un critère répondu, une raison encore vide n’y laissent pas de blanc : leurs champs restent pourtant à l’écran.
  return modele(
    'analyse-d-impact',
    blocs,
    champsDesCriteres.map(({ id }) => id),
  );
}
