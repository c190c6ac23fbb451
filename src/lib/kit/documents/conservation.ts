import {
  conservationDeReference,
  statutsDeDuree,
  vocabulaire,
} from '../../droit/surveillance/index.ts';
import type { Bloc, Valeurs } from '../../lettres/types.ts';
import { bloc, element, paragraphe, titre } from '../blocs.ts';
import { modele } from '../modele.ts';
import { type ModeleASaisir } from '../../lettres/saisie.ts';

/** Les durées de référence de l’outil choisi, avec ce que chacune vaut. */
function references(outil: string | undefined): readonly Bloc[] {
  const dispositif = vocabulaire.dispositif.reponses.find((id) => id === outil);
  if (dispositif === undefined) return [];
  return conservationDeReference[dispositif].map(({ duree, statut, source }) =>
    element(statut === 'non-verifie' ? `${duree}.` : `${duree} (${statutsDeDuree[statut]}).`, [
      source,
    ]),
  );
}

/** Le calendrier de conservation : la référence, la durée retenue, la fin, la revue. */
export function conservation(valeurs: Valeurs): ModeleASaisir {
  const connues = references(valeurs['outil']);
  return modele('conservation', [
    bloc('objet', 'Calendrier de conservation : {{nom}}'),
    bloc('date', 'Version du {{version}}'),
    paragraphe('Responsable : {{employeur}}'),
    titre('Ce que l’on garde'),
    paragraphe('Données enregistrées : {{donnees}}', ['rgpd-5']),
    paragraphe('But : {{but}}', ['rgpd-5']),
    ...(connues.length > 0 ? [titre('Durées de référence pour cet outil'), ...connues] : []),
    titre('La durée retenue'),
    paragraphe('Durée : {{duree}}', ['rgpd-5']),
    paragraphe('Point de départ : {{depart}}', ['rgpd-5']),
    paragraphe('À la fin : {{fin}}', ['rgpd-5']),
    paragraphe('Vérifié par : {{charge}}', ['rgpd-5']),
    paragraphe('Prochaine revue : le {{revue}}', ['rgpd-5']),
    titre('Les exceptions'),
    paragraphe(
      'Un élément utile à une procédure s’extrait et se garde à part, le temps de cette procédure.',
      ['cnil-videosurveillance'],
    ),
    paragraphe('Les données qu’un texte impose de garder s’archivent, sans autre usage.', [
      'rgpd-5',
    ]),
  ]);
}
