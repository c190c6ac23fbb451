/**
 * Les mots que presque toute question contient ici : ils comptent, mais peu, dès qu’un autre dit le sujet. Pliés.
 */
const faibles: ReadonlySet<string> = new Set(
  `article autorise autorisee autorises boite boss boulot bureau chef cheffe chefs collegue collegues dire direction droit
  droits employe employee employees employes employeur employeurs entreprise faire hierarchie illegal illegale job
  legal legale legalement loi manager managers obligatoire oblige ouvert ouverte ouvre ouvrir patron patronne patrons permis possible question
  responsable risque risques salarie salariee salariees salaries societe superieur taf travail travaille travailler
  utilise utiliser utilisee valable`.split(/\s+/),
);

/** Ce que pèse un mot faible à côté d’un mot plein. */
const faiblesse = 0.2;

/** Ce que pèse un mot plié dans une requête, avant sa rareté. */
export function poidsDuMot(mot: string): number {
  return faibles.has(mot) ? faiblesse : 1;
}
