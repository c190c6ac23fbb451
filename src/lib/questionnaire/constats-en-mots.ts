import type { Fait, IdObligation, Texte } from '../droit/surveillance/index.ts';

/** Ce que l’on peut écrire d’une obligation en cause : la réponse qui le permet, et les mots. */
export interface ConstatEnMots {
  readonly fait: Fait;
  readonly reponse: string;
  /** Une proposition entière, sans point : « On ne vous a rien dit avant ». */
  readonly dit: Texte;
}

const texte = (salarie: string, employeur: string, observateur: string): Texte => ({
  salarie,
  employeur,
  observateur,
});

const mots = (fait: Fait, dits: Readonly<Record<string, Texte>>): readonly ConstatEnMots[] =>
  Object.entries(dits).map(([reponse, dit]) => ({ fait, reponse, dit }));

const LIEUX = mots('zones', {
  'pauses-sanitaires-vestiaires': 'L’outil atteint les pauses, les toilettes ou les vestiaires',
  'local-syndical': 'L’outil atteint le local syndical',
  son: 'L’outil enregistre le son',
  'hors-temps-de-travail': 'L’outil suit la personne hors du temps de travail',
  domicile: 'L’outil atteint le domicile',
  'contenus-prives': 'L’outil ouvre des contenus privés',
});

/** Vrai d’un projet, d’un outil en service ou retiré : au présent. */
const AUTRE_MOYEN = 'Un moyen moins intrusif existe';

/**
 * Ce que chaque obligation en cause permet d’écrire, de la réponse la plus parlante à la moins parlante. Sans
 * réponse décisive dans cette liste, on ne dit que l’obligation : voir `parDefaut`.
 */
export const constatsEnMots: Readonly<Record<IdObligation, readonly ConstatEnMots[]>> = {
  'information-individuelle': [
    ...mots('information', {
      aucune: texte(
        'On ne vous a rien dit avant',
        'Rien n’a été dit aux salariés avant',
        'On n’a rien dit au salarié avant',
      ),
      'apres-coup': texte(
        'On vous l’a dit après coup',
        'Les salariés l’ont su après coup',
        'On l’a dit au salarié après coup',
      ),
      'sans-preuve': texte(
        'L’employeur ne montre pas qu’il vous a informé',
        'Vous ne pouvez pas montrer que chacun a été informé',
        'L’employeur ne montre pas qu’il a informé le salarié',
      ),
    }),
    // Une information a été donnée, et c’est l’usage qu’elle taisait : le dire ainsi, et non « pas donnée ».
    ...mots('usage-annonce', {
      non: texte(
        'L’annonce ne disait pas que l’outil servirait contre vous',
        'L’annonce ne disait pas que l’outil servirait à contrôler ou à sanctionner',
        'L’annonce ne disait pas que l’outil servirait contre le salarié',
      ),
    }),
    ...mots('information', {
      'orale-ou-affichage': 'L’information n’a été qu’orale ou affichée',
      'ecrite-vague': 'L’information écrite est restée vague',
    }),
  ],
  'mentions-information': mots('mentions', {
    aucune: 'L’information ne dit ni la durée, ni les droits',
    'une-partie': 'L’information est incomplète',
  }),
  evaluation: [],
  'consultation-cse': mots('consultation', {
    non: 'Le comité n’a pas été consulté',
    apres: 'Le comité a été consulté après coup',
    'informe-seulement': 'Le comité a été informé, non consulté',
  }),
  'base-legale': [
    ...mots('base', {
      aucune: 'Aucune base légale n’est donnée',
      consentement: 'Le consentement sert de base, et il est rarement libre au travail',
    }),
    ...mots('alternative', { existe: AUTRE_MOYEN }),
  ],
  finalite: [
    ...mots('usage-reel', { detourne: 'L’outil sert à autre chose que le but annoncé' }),
    ...mots('finalite', { 'aucune-annoncee': 'Aucun but n’a été annoncé' }),
  ],
  proportionnalite: [
    ...mots('alternative', { existe: AUTRE_MOYEN }),
    ...mots('autonomie', {
      oui: 'La géolocalisation suit une personne libre d’organiser son travail',
    }),
    ...mots('permanence', { constante: 'La surveillance est constante' }),
    ...LIEUX,
    ...mots('dispositif', { filature: 'Une filature suit la personne' }),
    ...mots('cible', { non: 'Le test dépasse les seuls postes à risque' }),
  ],
  'vie-privee': [
    ...mots('personnel', {
      'identifie-sans-lui': texte(
        'Un contenu marqué personnel a été ouvert sans vous',
        'Un contenu marqué personnel a été ouvert sans le salarié',
        'Un contenu marqué personnel a été ouvert sans le salarié',
      ),
      'compte-personnel': 'Un compte personnel a été consulté',
    }),
    ...LIEUX,
  ],
  'donnees-sensibles': [
    ...mots('donnees', { sante: 'L’outil touche à la santé' }),
    ...mots('finalite', { 'temps-de-travail': 'La biométrie sert à contrôler les horaires' }),
    ...mots('donnees', {
      biometrie: 'L’outil traite des données biométriques',
      'syndicales-ou-opinions': 'L’outil touche aux opinions ou au syndicat',
      infractions: 'L’outil relève des infractions',
    }),
  ],
  'pratique-interdite': mots('dispositif', {
    'ia-emotions': 'L’outil lit les émotions au travail',
    'enregistreur-frappe': 'Chaque frappe du clavier est enregistrée',
    'captures-ecran': 'L’écran est capté en permanence',
    webcam: 'La caméra reste allumée en permanence',
  }),
  loyaute: [
    ...mots('dissimulation', { cache: 'L’outil était caché', ruse: 'Une ruse a servi' }),
    ...mots('dispositif', { filature: 'Une filature se fait à l’insu de la personne' }),
  ],
  conservation: mots('conservation', {
    'sans-limite': 'Aucune durée ne limite les données',
    'au-dela': 'Les données sont gardées au-delà de la durée de référence',
    'au-dela-de-sa-regle': 'Les données sont gardées au-delà de la durée annoncée',
  }),
  'decision-automatisee': mots('decision', {
    automatisee: 'Une machine a décidé seule',
    'note-suivie': 'La note de la machine a été suivie sans la peser',
  }),
  'analyse-impact': mots('analyse-impact', { non: 'L’analyse d’impact n’a pas été faite' }),
  'acces-restreint': mots('acces-restreint', {
    non: 'Les données se voient au-delà des personnes habilitées',
  }),
  'autorisation-prefectorale': mots('autorisation', {
    non: 'Le préfet n’a pas donné son autorisation',
  }),
  'droit-acces': mots('acces-demande', {
    refuse: 'La copie des données a été refusée',
    'sans-reponse': 'La demande de copie est restée sans réponse',
  }),
};

/** Ce que l’on écrit d’une obligation en cause quand aucune réponse ne se dit seule. */
export const parDefaut: Readonly<Record<IdObligation, Texte>> = {
  'information-individuelle': 'L’information préalable ne paraît pas donnée',
  'mentions-information': 'L’information paraît incomplète',
  evaluation: 'L’outil évalue sans que la méthode paraisse annoncée',
  'consultation-cse': 'La consultation du comité ne paraît pas faite',
  'base-legale': 'La base légale paraît fragile',
  finalite: 'Le but de l’outil ne paraît pas respecté',
  proportionnalite: 'La surveillance paraît disproportionnée',
  'vie-privee': 'L’outil paraît atteindre la vie privée',
  'donnees-sensibles': 'Des données sensibles paraissent en cause',
  'pratique-interdite': 'La pratique paraît visée par une interdiction',
  loyaute: 'La collecte paraît déloyale',
  conservation: 'La durée de conservation paraît dépassée',
  'decision-automatisee': 'La décision paraît laissée à une machine',
  'analyse-impact': 'L’analyse d’impact paraît manquer',
  'acces-restreint': 'L’accès aux données paraît mal limité',
  'autorisation-prefectorale': 'L’autorisation du préfet paraît manquer',
  'droit-acces': 'Le droit d’accès ne paraît pas respecté',
};
