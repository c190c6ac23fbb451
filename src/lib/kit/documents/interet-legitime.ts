import { bloc, paragraphe, titre } from '../blocs.ts';
import { modele } from '../modele.ts';
import { type ModeleASaisir } from '../../lettres/saisie.ts';

/** Le test d’intérêt légitime, en trois étapes écrites avant la mise en service. */
export const interetLegitime: ModeleASaisir = modele('interet-legitime', [
  bloc('objet', 'Test d’intérêt légitime : {{nom}}'),
  bloc('date', 'Fait le {{version}}'),
  paragraphe('Responsable : {{employeur}}'),
  titre('1. L’intérêt'),
  paragraphe('Un intérêt licite, précis et actuel.', ['rgpd-6', 'cepd-interet-legitime-2024']),
  paragraphe('Intérêt poursuivi : {{interet}}', ['rgpd-13']),
  paragraphe('Problème constaté : {{constat}}', ['cepd-interet-legitime-2024']),
  titre('2. La nécessité'),
  paragraphe('Aucun moyen raisonnable, moins intrusif, ne suffit.', [
    'rgpd-6',
    'L1121-1',
    'cepd-interet-legitime-2024',
  ]),
  paragraphe('But : {{but}}', ['rgpd-5']),
  paragraphe('Données enregistrées : {{donnees}}', ['rgpd-5']),
  paragraphe('Autres moyens étudiés : {{moyens}}', ['L1121-1']),
  paragraphe('Pourquoi ils ne suffisent pas : {{insuffisants}}', ['L1121-1']),
  titre('3. La mise en balance'),
  paragraphe('L’intérêt se pèse face aux droits et aux attentes des personnes.', [
    'rgpd-6',
    'cepd-interet-legitime-2024',
  ]),
  paragraphe('Personnes concernées : {{personnes}}'),
  paragraphe('Ce à quoi elles s’attendent : {{attentes}}', ['cepd-interet-legitime-2024']),
  paragraphe('Effets sur elles : {{effets}}', ['cepd-interet-legitime-2024']),
  paragraphe('Garanties : {{garanties}}', ['cepd-interet-legitime-2024', 'rgpd-21']),
  titre('Conclusion'),
  paragraphe('L’entreprise retient l’intérêt légitime, avec ces garanties.', ['rgpd-6'], {
    issue: ['retenu'],
  }),
  paragraphe('L’entreprise n’y retient pas l’intérêt légitime : le projet se revoit.', ['rgpd-6'], {
    issue: ['ecarte'],
  }),
  paragraphe('Rempli par : {{auteur}}'),
]);
