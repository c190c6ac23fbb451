/**
 * Ce que l’on dit en plusieurs mots, et le ou les mots que l’on cherche alors. À gauche, un motif sur une requête pliée
 * sans ponctuation ; à droite, ce qui le remplace.
 */
export const expressions: readonly (readonly [motif: RegExp, mots: string])[] = [
  [/\b(mis|mise|mettre|foutu|foutue|jete|jetee) (a la porte|dehors)\b/g, 'licencie'],
  [/\b(perdu|perdre) (mon|son) (travail|boulot|emploi|job|poste)\b/g, 'licencie'],
  [
    /\b(ne|n) ?(m|me|nous|l|ai|a|avons|sommes|suis|as|est|etais|etait)?( (a|ont|avait|ai|avons|suis|as|ete))*( (rien|jamais|pas))( ete)? (dit|su|prevenus?|informee?s?|prevenir)\b/g,
    'information prealable',
  ],
  [
    /\bsans (que |qu )?((on|il|elle|je) )?(me |m |nous |ne |le |l |en )*(a |ait |aie |avoir |etre |sois |ete )*(dire|dit|prevenir|prevenue?s?|previenne|avertir|avertie?s?|informer|informee?s?|sache|savoir)\b/g,
    'information prealable',
  ],
  [/\b(dire|dis) non\b/g, 'refuser'],
  [/\bpas d accord\b/g, 'refuser'],
  [/\btrop tard\b/g, 'delai'],
  [/\bcombien de (temps|jours|mois|semaines)\b/g, 'duree delai'],
  [/\b(jusqu a quand|date limite|avant quand)\b/g, 'delai'],
  [
    /\bcombien (je peux|puis je|peut on|on peut|vais je)( esperer)? (toucher|gagner|avoir|obtenir|reclamer)\b/g,
    'indemnite',
  ],
  [/\bdommages? (et )?interets?\b/g, 'indemnite reparation'],
  [
    /\btout le temps|en permanence|sans arret|a longueur de journee|toute la journee\b/g,
    'permanent',
  ],
  [/\breseaux? socia(l|ux)\b/g, 'reseaux sociaux'],
  [/\b(a la maison|chez moi|home office|a domicile|distanciel)\b/g, 'teletravail'],
  [/\b(centre|plateau|plateforme) d appels?\b/g, 'centre appel'],
  [/\b(boite|adresse) mail\b/g, 'messagerie'],
  [/\barret (de travail|maladie)\b/g, 'arret maladie'],
  [/\bcode de la securite interieure\b/g, 'csi'],
  [/\b(ai act|ria)\b/g, 'reglement ia'],
  [/\bconvention europeenne\b/g, 'cedh'],
  [/\b(mise|mettre|mis|mises) en (oeuvre|place)\b/g, 'installer'],
  [/\bmain d oeuvre\b/g, 'salaries'],
  [/\bmouse (jiggler|mover)\b/g, 'souris inactivite'],
  [/\b(pause|salle) (cafe|dejeuner|de pause)\b/g, 'pause'],
];
