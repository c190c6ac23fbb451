import { dire, questions, vocabulaire } from '../droit/surveillance/index.ts';
import type { ChampASaisir } from '../lettres/saisie.ts';
import type { Option } from '../lettres/types.ts';

/** Une partie du formulaire commun. */
interface Groupe {
  readonly titre: string;
  readonly champs: readonly ChampASaisir[];
}

const champ = (id: string, libelle: string, reste: Partial<ChampASaisir> = {}): ChampASaisir => ({
  id,
  libelle,
  type: 'ligne',
  requis: true,
  ...reste,
});
const texte = (id: string, libelle: string, reste: Partial<ChampASaisir> = {}): ChampASaisir =>
  champ(id, libelle, { type: 'texte', ...reste });
const choix = (
  id: string,
  libelle: string,
  options: readonly Option[],
  reste: Partial<ChampASaisir> = {},
): ChampASaisir => champ(id, libelle, { type: 'choix', options, ...reste });

const ouiNon: readonly Option[] = [
  { id: 'oui', libelle: 'Oui' },
  { id: 'non', libelle: 'Non' },
];

const outils: readonly Option[] = vocabulaire.dispositif.reponses.map((id) => ({
  id,
  libelle: dire(questions.dispositif.choix[id].libelle, 'employeur'),
}));
/** Les bases légales qu’un document peut nommer. */
export const libellesDesBases = (
  ['interet-legitime', 'obligation-legale', 'contrat', 'mission-publique', 'consentement'] as const
).map((id) => ({ id, libelle: dire(questions.base.choix[id].libelle, 'employeur') }));
const frequences = (['ponctuelle', 'reguliere', 'constante'] as const).map((id) => ({
  id,
  libelle: dire(questions.permanence.choix[id].libelle, 'employeur'),
}));
const effectifs = (['moins-11', '11-49', '50-et-plus'] as const).map((id) => ({
  id,
  libelle: dire(questions.effectif.choix[id].libelle, 'employeur'),
}));

/** Tout ce que le kit demande, une seule fois. Chaque document y prend ce qu’il emploie. */
export const groupes: readonly Groupe[] = [
  {
    titre: 'L’entreprise',
    champs: [
      champ('employeur', 'Nom de l’entreprise', { remplissage: 'organization' }),
      texte('adresse', 'Adresse de l’entreprise', { remplissage: 'street-address' }),
      texte('representant', 'Représentant dans l’Union européenne', {
        requis: false,
        aide: 'Seulement si l’entreprise est établie hors de l’Union.',
      }),
      champ('conjoint', 'Responsable conjoint', { requis: false }),
      choix('delegue', 'Un délégué à la protection des données (DPO) est-il désigné ?', ouiNon),
      champ('dpo', 'Contact du délégué', { si: { delegue: ['oui'] } }),
      champ('contact', 'À qui s’adresser pour exercer ses droits', {
        aide: 'Un service, une adresse ou un courriel.',
      }),
      choix('effectif', 'Effectif de l’entreprise', effectifs),
    ],
  },
  {
    titre: 'L’outil',
    champs: [
      choix('outil', 'Sorte d’outil', outils),
      champ('nom', 'Nom de l’outil', { aide: 'Celui que les salariés reconnaîtront.' }),
      texte('description', 'Ce qu’il enregistre, où, quand et comment'),
      texte('personnes', 'Personnes concernées', {
        aide: 'Salariés de tel service, intérimaires, prestataires, visiteurs.',
      }),
      texte('donnees', 'Données enregistrées'),
      choix('frequence', 'Fréquence du contrôle', frequences),
      champ('service', 'Date de mise en service', { type: 'date' }),
      texte('reglages', 'Réglages propres à l’outil', {
        requis: false,
        aide: 'Emplacement, bouton d’arrêt, ligne privée, zones masquées.',
      }),
    ],
  },
  {
    titre: 'Le but et la base légale',
    champs: [
      texte('but', 'But précis de l’outil'),
      texte('sous-buts', 'Buts secondaires', { requis: false, aide: 'Un par ligne.' }),
      texte('exclu', 'Ce à quoi il ne servira pas', { requis: false }),
      choix('sanction', 'Les données peuvent-elles servir à contrôler ou à sanctionner ?', ouiNon),
      choix('evaluation', 'L’outil sert-il à évaluer les salariés ?', ouiNon),
      texte('methode', 'Méthode d’évaluation', { si: { evaluation: ['oui'] } }),
      choix('base', 'Base légale', libellesDesBases),
      texte('interet', 'Intérêt poursuivi', {
        si: { base: ['interet-legitime'] },
        aide: 'Précis et actuel : un vol constaté, non « au cas où ».',
      }),
      champ('obligation', 'Texte qui impose l’outil', { si: { base: ['obligation-legale'] } }),
    ],
  },
  {
    titre: 'Les données',
    champs: [
      texte('destinataires', 'Qui voit les données, par service'),
      texte('prestataires', 'Prestataires et hébergeur', { requis: false }),
      choix('transferts', 'Des données sortent-elles de l’Union européenne ?', ouiNon),
      texte('garanties-transferts', 'Pays et garanties du transfert', {
        si: { transferts: ['oui'] },
      }),
      texte('duree', 'Durée de conservation', {
        aide: 'Une durée, ou les critères qui la fixent. Une par sorte de données.',
      }),
      texte('obligatoire', 'Ce qui est obligatoire, et ce qu’un refus change', {
        aide: 'Exemple : le badge est obligatoire pour entrer dans la réserve.',
      }),
      choix('automatisee', 'La machine prend-elle seule une décision importante ?', ouiNon),
      texte('logique', 'Logique de la décision et conséquences', { si: { automatisee: ['oui'] } }),
      choix('sensibles', 'Des données sensibles sont-elles traitées ?', ouiNon, {
        aide: 'Santé, biométrie, opinions, appartenance syndicale.',
      }),
      texte('quelles-sensibles', 'Lesquelles, et pourquoi', { si: { sensibles: ['oui'] } }),
      texte('securite', 'Mesures de sécurité', { aide: 'Une par ligne.' }),
    ],
  },
  {
    titre: 'La notice',
    champs: [
      champ('version', 'Date de cette version', { type: 'date', depuis: 'aujourd-hui' }),
      champ('suite', 'Où lire la notice entière', {
        aide: 'Intranet, affichage, service du personnel.',
      }),
      champ('annexes', 'Documents à consulter', {
        requis: false,
        aide: 'Charte, extrait du registre, résumé de l’analyse d’impact.',
      }),
    ],
  },
  {
    titre: 'Les autres moyens',
    champs: [
      texte('constat', 'Problème constaté, avec ses dates'),
      texte('moyens', 'Autres moyens étudiés'),
      texte('insuffisants', 'Pourquoi ils ne suffisent pas'),
    ],
  },
  {
    titre: 'La consultation',
    champs: [
      texte('consequences', 'Effets sur les conditions de travail'),
      texte('documents', 'Documents remis', { aide: 'Un par ligne.' }),
      champ('remise', 'Jour où le comité reçoit les informations', { type: 'date', requis: false }),
    ],
  },
  {
    titre: 'La mise en balance',
    champs: [
      texte('attentes', 'Ce à quoi les salariés s’attendent', {
        aide: 'Ce qu’un salarié peut prévoir, au vu de son poste et de ce qui lui a été dit.',
      }),
      texte('effets', 'Effets sur les salariés', {
        aide: 'Stress, sanction possible, vie privée, droits des élus.',
      }),
      texte('garanties', 'Garanties qui limitent ces effets'),
      choix('issue', 'Conclusion de l’entreprise', [
        { id: 'retenu', libelle: 'L’intérêt l’emporte, avec ces garanties' },
        { id: 'ecarte', libelle: 'L’intérêt ne l’emporte pas' },
      ]),
      champ('auteur', 'Rempli par', { aide: 'Nom et fonction.' }),
    ],
  },
  {
    titre: 'La conservation',
    champs: [
      texte('depart', 'Point de départ de la durée', {
        aide: 'Le jour de l’enregistrement, par exemple.',
      }),
      texte('fin', 'Ce qui se passe à la fin', {
        aide: 'Effacement automatique, archivage séparé.',
      }),
      champ('charge', 'Qui le vérifie'),
      champ('revue', 'Prochaine revue', { type: 'date' }),
    ],
  },
  {
    titre: 'La fiche du registre',
    champs: [
      champ('reference', 'Numéro ou référence de la fiche'),
      champ('creation', 'Date de création de la fiche', { type: 'date', depuis: 'aujourd-hui' }),
    ],
  },
];

/** Tous les champs communs, dans l’ordre du formulaire. */
export const champsCommuns: readonly ChampASaisir[] = groupes.flatMap(({ champs }) => champs);
