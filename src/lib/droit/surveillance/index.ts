/** La seule porte du sujet : tout ce que les pages, les îlots et la ligne de commande en lisent. */
export { RIEN, vocabulaire } from './faits.ts';
export type { Dispositif, Fait, Faits, Reponse, Role } from './faits.ts';
export {
  estGrave,
  lePlusGrave,
  libellesObligation,
  libellesPreuve,
  libellesRupture,
  statutsObligation,
  statutsPreuve,
  statutsRupture,
} from './statuts.ts';
export type { StatutObligation, StatutPreuve, StatutRupture } from './statuts.ts';
export type { Conclusions, Constat, ConstatObligation, Obligation } from './types.ts';
export { nomsDesFaits } from './noms.ts';
export { completer, origineDe } from './completer.ts';
export { conclure } from './conclure.ts';
export { oublier } from '../moteur/memoriser.ts';
export { obligations } from './obligations/index.ts';
export { etendues, exigencesDe } from './exigences.ts';
export type { Etendue, Exigence } from './exigences.ts';
export { tablePreuve } from './preuve.ts';
export { tableRupture } from './rupture.ts';
export type { TableDerivee } from './vocabulaire-etendu.ts';
export { dire } from './questions/dire.ts';
export { dispositifs, ordreDesFaits, questions } from './questions/index.ts';
export { sections } from './questions/types.ts';
export type { Choix, Demande, Formulations, Question, Section, Texte } from './questions/types.ts';
export { conservationDeReference, statutsDeDuree } from './questions/conservation-de-reference.ts';
export type { DureeDeReference, StatutDeDuree } from './questions/conservation-de-reference.ts';
export { enReserve, etapes, faitsDe, prochaineEtape } from './parcours.ts';
export type { Dossier, Etape } from './parcours.ts';
export { alternatives, avec, comparer, questionsVariables, trier, variantes } from './variantes.ts';
export { aDemanderDAbord, mesures } from './choisir-une-variante.ts';
export type { Mesure, QuestionUtile } from './choisir-une-variante.ts';
export type { Changement, Difference, Variante } from './variantes.ts';
export { perimetre } from './perimetre.ts';
export type { Sortie } from './perimetre.ts';
export { calculerEcheance, delais, prudence } from './delais.ts';
export type { Delai, Echeance, IdDeDelai } from './delais.ts';
export { autresDelais } from './autres-delais.ts';
export type { AutreDelai } from './autres-delais.ts';
export { dateExiste } from './calendrier.ts';
export { versionDesRegles } from './resultat/version.ts';
export { phrasesDispositif, phrasesPreuve, phrasesRupture } from './resultat/phrases.ts';
export { suites, toutesLesSuites } from './resultat/suites.ts';
export type { Suite } from './resultat/suite.ts';
export { besoins, contacts, contactsPour, tousLesContacts } from './resultat/contacts.ts';
export type { Besoin, Contact } from './resultat/contacts.ts';
export { groupesDeLettres, idsDeLettres, lettres } from './resultat/lettres.ts';
export type { IdDeLettre, LettreProposee } from './resultat/lettres.ts';
export { remplie } from './resultat/remplie.ts';
export type { Source } from '../sources.ts';
export { casProches, comparerLesFaits } from './cas-proches.ts';
export type { CasCode, CasProche, Comparaison, Inconnue, Point } from './cas-proches.ts';
