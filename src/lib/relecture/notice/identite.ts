import type { Decoupe, Jeton } from '../jetons.ts';

const statuts = new Set(
  'sarl sas sasu eurl sa snc sci scop scea selarl gie association societe societes groupe mutuelle clinique hopital commune mairie ville metropole departement region etablissement etablissements ets maison entreprise cooperative fondation cabinet universite lycee college centre chu ehpad residence hotel restaurant garage pharmacie transports agence compagnie banque caisse magasin communaute syndic syndicat institut ecole office enseigne librairie camping regie creche ambulances taxis'.split(
    ' ',
  ),
);
const liens = new Set('de du des d la le l les et'.split(' '));
/** Ce qui tient entre une forme et un nom : « Communauté de communes du Val », « Coopérative laitière de Brionne ». */
const joint = (forme: string) =>
  liens.has(forme) ||
  /(?:ale?|icole|ier|iere|ique|iques|unes|public|agglomeration|tourisme)$/.test(forme);
/** Des mots à capitale qui ne sont pas un nom. */
const communs = new Set(
  'direction rh dpo cnil cse gps ia nfc rfid rgpd ue union europeenne france responsable traitement protection donnees note service charte article notice informatique generale ressources humaines a it securite comite social economique bonjour loi libertes reglement code madame monsieur mesdames messieurs cher chere chers cordialement sous place equipe protege surveille'.split(
    ' ',
  ),
);

/** Un métier, une enseigne : « Menuiserie », « Boulangerie ». */
const enseigne = /(?<!messag|infirm|gendarm)erie$/;
const estStatut = (forme: string) => statuts.has(forme) || enseigne.test(forme);

/** Une forme de société, qui n’en est pas le nom. */
const sigles = /^(?:sarl|sas|sasu|eurl|sa|scop|snc|gie)$/;
/** Ce qui précède le nom d’une personne. */
const civilites = new Set('m mme mlle me monsieur madame maitre'.split(' '));

/** Ce qui annonce un autre nom que celui du responsable : un prestataire, un produit, un service. */
const autres = new Set(
  'assureur bailleur chantier constructeur loueur confie confiee confies confiees prestataire prestataires traitant traitants editeur edite editee heberge hebergee hebergees fourni fournie hebergeur fournisseur installateur logiciel outil application systeme boitier direction service comite pole'.split(
    ' ',
  ),
);

/** Vrai si ces mots, juste avant un nom, disent qu’il n’est pas celui du responsable. */
const unAutre = (jetons: readonly Jeton[], rang: number): boolean => {
  const avant = jetons
    .slice(Math.max(0, rang - 6), rang)
    .filter(({ phrase }) => phrase === jetons[rang]?.phrase)
    .map(({ forme }) => forme);
  return (
    avant.slice(-4).some((forme) => autres.has(forme)) ||
    // « vérifiés par la société Martin » : elle n’est qu’un prestataire.
    /\b(?:concu|develop|edit|entreten|fabriqu|heberg|install|livr|mainten|pose|verifi)\S* (?:\S+ ){0,3}par(?: las?| les)?$/.test(
      avant.join(' '),
    )
  );
};

/**
 * Où la notice nomme son responsable : le premier et le dernier mot d’un nom propre qui suit une forme de
 * société, un numéro d’immatriculation, ou « responsable du traitement ». `undefined` sinon.
 */
export function nomDuResponsable(
  texte: string,
  { jetons }: Decoupe,
): { readonly debut: number; readonly fin: number } | undefined {
  const capitale = (rang: number) => {
    const jeton = jetons[rang];
    if (jeton === undefined || communs.has(jeton.forme)) return false;
    return /^\p{Lu}/u.test(texte.slice(jeton.debut, jeton.fin));
  };
  for (const [rang, { forme, phrase }] of jetons.entries()) {
    const traitement =
      (forme === 'responsable' &&
        [1, 2].some((pas) => jetons[rang + pas]?.forme === 'traitement')) ||
      (/^(?:salarie|salariee|salaries|employe|employee|employeur)$/.test(forme) &&
        ['de', 'chez', 'est'].includes(jetons[rang + 1]?.forme ?? ''));
    const intitule =
      /^(?:responsable|employeur|societe|entreprise|exploitant|organisme|etablissement|emetteur)$/.test(
        forme,
      ) && jetons[rang + 1]?.avant.includes(':') === true;
    if (!estStatut(forme) && !traitement && !intitule) continue;
    // « L’agence de Brest » dit un lieu, non une société.
    if (/^(?:agence|magasin)$/.test(forme) && jetons[rang + 1]?.forme === 'de') continue;
    if (unAutre(jetons, rang)) continue;
    let suivant = rang + 1;
    const portee = traitement ? 9 : 4;
    while (
      suivant < rang + portee &&
      jetons[suivant]?.phrase === phrase &&
      !capitale(suivant) &&
      (traitement || joint(jetons[suivant]?.forme ?? ''))
    )
      suivant += 1;
    if (jetons[suivant]?.phrase !== phrase || !capitale(suivant)) continue;
    // « La société (ci-après l’Employeur) » : ce qui suit une parenthèse n’est pas son nom.
    if (suivant === rang + 1 && /[(|]/.test(jetons[suivant]?.avant ?? '')) continue;
    const nom = jetons[suivant]?.forme ?? '';
    if (civilites.has(nom) || sigles.test(nom)) continue;
    let dernier = suivant;
    while (
      capitale(dernier + 1) &&
      jetons[dernier + 1]?.avant === '' &&
      jetons[dernier + 1]?.phrase === phrase
    )
      dernier += 1;
    return {
      debut: jetons[traitement ? suivant : rang]?.debut ?? 0,
      fin: jetons[dernier]?.fin ?? 0,
    };
  }
  return sujet(texte, capitale, jetons) ?? apposition(capitale, jetons) ?? siege(texte);
}

const courants = new Set(
  'ca j moi m mme mlle monsieur madame le la les l un une ce cet cette ces il elle ils elles on nous vous chaque chacun chacune tout toute tous toutes notre nos votre vos son sa ses leur leurs aucun aucune cela qui que seul seule seuls seules logiciel dispositif systeme outil badge camera employeur entreprise personne salarie rien si quand lorsque comme puisque pourquoi comment ou ceci celui celle ceux depuis dans pour avec sans sur selon en a au aux ainsi aussi attention conservation droits duree finalites horaires objet destinataires donnees'.split(
    ' ',
  ),
);
const verbes =
  /^(?:(?:installe|utilise|equipe|enregistre|traite|informe|collecte|exploite|dispose|emploie|propose|filme|geolocalise|confie|deploie|remplace|ecoute|controle|souhaite|fait|veille)(?:nt)?|recourt|recourent|met|mettent|agit|agissant|prevoit|font)$/;

/** Vrai d’un mot qui, à capitale ou non, ne nomme personne. */
const sansNom = (forme: string) => courants.has(forme) || estStatut(forme);

/** « Transports Martin installe… » : deux mots à capitale au moins, puis un verbe. */
function sujet(texte: string, capitale: (rang: number) => boolean, jetons: readonly Jeton[]) {
  // Une suite de capitales se lit une fois : ce qui ne suit pas son dernier mot ne suit aucun de ses autres débuts.
  let passee = 0;
  for (const rang of jetons.keys()) {
    if (rang < passee || !capitale(rang)) continue;
    if (unAutre(jetons, rang) || civilites.has(jetons[rang]?.forme ?? '')) continue;
    let dernier = rang;
    while (
      (capitale(dernier + 1) && jetons[dernier + 1]?.phrase === jetons[rang]?.phrase) ||
      (liens.has(jetons[dernier + 1]?.forme ?? '') && capitale(dernier + 2))
    )
      dernier += 1;
    // En tête de phrase, la capitale ne dit rien d’un mot courant.
    const enTete = jetons[rang - 1]?.phrase !== jetons[rang]?.phrase;
    const forme = jetons[rang]?.forme ?? '';
    const courant = courants.has(forme) || forme.endsWith('ez');
    if (dernier === rang && courant && (enTete || /^(?:employeur|entreprise|salarie)$/.test(forme)))
      continue;
    // « La Société », « le Groupe » : un terme défini n’est pas un nom.
    passee = dernier + 1;
    if (jetons.slice(rang, dernier + 1).every((jeton) => sansNom(jeton.forme))) continue;
    const apresLui = jetons[dernier + 1];
    // Ni le premier mot de la phrase suivante, ni « Mode Équipe ».
    const suite =
      apresLui?.phrase === jetons[rang]?.phrase && /^\p{Ll}/u.test(texte.slice(apresLui?.debut))
        ? apresLui
        : undefined;
    // « Droits : vous pouvez… » : un intitulé n’est pas un nom.
    if (/[:(]/.test(suite?.avant ?? '')) continue;
    const auxiliaire =
      suite !== undefined && /^(?:a|vous|se)$/.test(texte.slice(suite.debut, suite.fin));
    const apres = jetons.slice(dernier + 1, dernier + 6).map((jeton) => jeton.forme);
    // « Lorem agit comme sous-traitant » : ce n’est pas elle.
    if (/^agit .*sous traitant/.test(apres.join(' '))) continue;
    // « Lorem, en qualité de responsable du traitement, » : c’est elle.
    const repond = /^(?:est|en (?:qualite|tant)) .*responsable/.test(apres.join(' '));
    if (!auxiliaire && !repond && !verbes.test(suite?.forme ?? '')) continue;
    return { debut: jetons[rang]?.debut ?? 0, fin: jetons[dernier]?.fin ?? 0 };
  }
  return undefined;
}

/** « Assur’Exemple, société d’assurance » : un nom, puis ce qu’il est. */
function apposition(capitale: (rang: number) => boolean, jetons: readonly Jeton[]) {
  for (const [rang, { forme, avant }] of jetons.entries()) {
    const sigle = sigles.test(forme) && avant === '';
    if (!estStatut(forme) || !capitale(rang - 1) || !(sigle || /[,(]/.test(avant))) continue;
    if (unAutre(jetons, rang - 1)) continue;
    return { debut: jetons[rang - 1]?.debut ?? 0, fin: jetons[rang]?.fin ?? 0 };
  }
  return undefined;
}

/** « Ambulances du Lac, 00000 Lacville » : un nom, puis une adresse ou un code postal. */
const nomEtSiege =
  /(?<!\p{L})(\p{Lu}[\p{L}’'-]{1,30}(?: (?:\p{Lu}[\p{L}’'-]{1,30}|du|de|la|des|les|et)){0,5})(?:, | \()(?:[^.\n;:]{0,60}, )?\d{5} \p{Lu}/gu;

/** « 3 place de Fontenoy, 75007 Paris » : une rue n’est pas un nom ; ni la CNIL, à qui l’on se plaint. */
const voie =
  /\b(?:all[ée]e|avenue|boulevard|chemin|cours|impasse|place|quai|route|rue)(?: [^\s.,;:]+){0,3} $/i;
const laCnil = /^(?:CNIL|Commission nationale)/;

function siege(texte: string) {
  for (const { index, 1: nom = '' } of texte.matchAll(nomEtSiege))
    if (!laCnil.test(nom) && !voie.test(texte.slice(Math.max(0, index - 60), index)))
      return { debut: index, fin: index + nom.length };
  return undefined;
}
