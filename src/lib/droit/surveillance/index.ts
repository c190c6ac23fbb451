/** La seule porte du sujet : tout ce que les pages, les îlots et la ligne de commande en lisent. */
export { RIEN, vocabulaire } from './vocabulaire/faits.ts';
export type { Dispositif, Fait, Faits, Reponse, Role } from './vocabulaire/faits.ts';
export { precisionsDe } from './vocabulaire/dedoubles.ts';
export {
  estGrave,
  libellesDispositif,
  libellesObligation,
  libellesPreuve,
  libellesRupture,
  statutsDispositif,
  statutsObligation,
  statutsPreuve,
  statutsRupture,
} from './vocabulaire/statuts.ts';
export type {
  StatutDispositif,
  StatutObligation,
  StatutPreuve,
  StatutRupture,
} from './vocabulaire/statuts.ts';
export { idsDesObligations } from './vocabulaire/types.ts';
export type {
  Conclusions,
  ConstatObligation,
  IdObligation,
  Obligation,
} from './vocabulaire/types.ts';
export { nomsDesFaits } from './vocabulaire/noms.ts';
export { completer, origineDe } from './conclusions/completer.ts';
export { conclure } from './conclusions/conclure.ts';
export { statutDe } from './conclusions/examiner.ts';
export { oublier } from '../moteur/memoriser.ts';
export { obligations } from './tables/obligations/index.ts';
export { etendues, exigencesDe } from './conclusions/exigences.ts';
export type { Etendue } from './conclusions/exigences.ts';
export { tablePreuve } from './tables/preuve.ts';
export { tableRupture } from './tables/rupture.ts';
export type { TableDerivee } from './vocabulaire/vocabulaire-etendu.ts';
export { dire } from './questions/dire.ts';
export { nommerLeControle, nommerPartout } from './questions/nommer-le-controle.ts';
export type { Outils } from './questions/nommer-le-controle.ts';
export { ordreDesFaits, questions } from './questions/index.ts';
export { sections } from './questions/types.ts';
export type { Choix, Section, Texte } from './questions/types.ts';
export { aDuSens } from './questions/choix-possibles.ts';
export { conservationDeReference, statutsDeDuree } from './questions/conservation-de-reference.ts';
export type { DureeDeReference, StatutDeDuree } from './questions/conservation-de-reference.ts';
export {
  enReserve,
  estEssentielle,
  etapes,
  etapesPourAffiner,
  etapesRestantes,
  faitsDe,
  prochaineEtape,
} from './parcours/parcours.ts';
export type { Dossier, Etape } from './parcours/parcours.ts';
export {
  alternatives,
  avec,
  comparer,
  questionsVariables,
  trier,
  variantes,
} from './parcours/variantes.ts';
export { aDemanderDAbord, mesures } from './parcours/choisir-une-variante.ts';
export type { Changement, Difference, Variante } from './parcours/variantes.ts';
export { situationsExclues } from './questions/situations-exclues.ts';
export { perimetre } from './questions/perimetre.ts';
export type { Sortie } from './questions/perimetre.ts';
export { delaiDe, delais, moisDe } from './delais/delais.ts';
export type { Delai, DelaiDuDossier, Duree, IdDeDelai } from './delais/delais.ts';
export { precisions, prudence } from './delais/precisions.ts';
export { calculerEcheance, estPassee, pasAvant } from './delais/echeance.ts';
export { delaisUtiles } from './delais/utiles.ts';
export { jourDeDepart } from './delais/memes-jours.ts';
export { territoires } from './delais/jours-feries.ts';
export type { Territoire } from './delais/jours-feries.ts';
export { autresDelais } from './delais/autres-delais.ts';
export { ajouterMois, dateExiste, joursRestants, lendemain, veille } from './delais/calendrier.ts';
export { changementsDesRegles, versionDesRegles } from './resultat/version.ts';
export { phrasesDispositif, phrasesPreuve, phrasesRupture } from './resultat/phrases.ts';
export { lecteurDe } from './resultat/lecteur.ts';
export { actionsUrgentes, estUtile, suites, toutesLesSuites } from './resultat/suites.ts';
export { libellesUrgence, urgences } from './resultat/suite.ts';
export type { Suite } from './resultat/suite.ts';
export { documentsDuKit, titresDesDocuments } from './resultat/documents-du-kit.ts';
export type { IdDeDocumentDuKit } from './resultat/documents-du-kit.ts';
export { besoins, tousLesContacts } from './resultat/tous-les-contacts.ts';
export { contacts, contactsPour } from './resultat/contacts.ts';
export type { Besoin, Contact } from './resultat/tous-les-contacts.ts';
export { groupesDeLettres, idsDeLettres, lettres } from './resultat/lettres.ts';
export type { IdDeLettre } from './resultat/lettres.ts';
export { remplie } from './resultat/remplie.ts';
export type { Source } from '../sources.ts';
export { casProches, comparerLesFaits, indexerLesCas } from './parcours/cas-proches.ts';
export type { CasCode, CasProche, Comparaison, Point } from './parcours/cas-proches.ts';
