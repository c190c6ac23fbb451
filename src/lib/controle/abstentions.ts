const NON_SOLIDE = 'Une preuve admise ne rend pas, à elle seule, la mesure solide.';
const ADMISE = `La preuve est reconnue admise, l’outil irrégulier. ${NON_SOLIDE}`;
const MENTIONS_DEPUIS =
  'aujourd’hui les mentions du RGPD manquent, et une preuve ainsi recueillie se pèse.';

/**
 * Pourquoi les règles ne tranchent pas ce qu’une décision a tranché, décision par décision, lue telle quelle :
 * ce que la décision ne dit pas, ou la règle qui retient. Une abstention absente d’ici arrête la construction ;
 * une explication devenue inutile aussi.
 */
export const abstentionsExpliquees: Readonly<Record<string, string>> = {
  'caa-marseille-2024-22MA02988-la-garde':
    'Une caméra de rue a établi une faute : son but est détourné. La cour n’a jugé que la loyauté.',
  'cass-soc-2001-98-44290-italexpress': `Rien n’avait été dit. En 2001, cela suffisait dans un entrepôt vide ; ${MENTIONS_DEPUIS}`,
  'cass-soc-2001-98-45818-alerte-a-la-bombe':
    'Nos sources ne disent ni ce que chacun a reçu, ni si un contrôle plus léger était possible.',
  'cass-soc-2002-99-45878-alcootest': 'Il ne manque que l’avis du comité. L’arrêt n’en parle pas.',
  'cass-soc-2008-06-45902-vestiaire':
    'L’arrêt dit l’accord des partenaires sociaux, non l’avis du comité. Il ne dit ni soupçon, ni autre moyen.',
  'cass-soc-2013-12-16564-casino': `Rien n’avait été dit. En 2013, cela suffisait pour une caméra de sécurité ; ${MENTIONS_DEPUIS}`,
  'cass-soc-2015-13-25436-aprr':
    'Il manque l’avis du comité, et si l’usage a suivi le règlement. L’arrêt n’en parle pas.',
  'cass-soc-2020-19-12058-petit-bateau': `L’atteinte est reconnue, la preuve se pèse. ${NON_SOLIDE}`,
  'cass-soc-2021-20-12263-pharmacie':
    'L’arrêt ne dit pas l’effectif. Sous cinquante salariés, la règle ne demande pas cette consultation.',
  'cass-soc-2023-21-25452-infirmieres': `L’employeur avait d’autres pièces, et la Cour dit celle-ci indispensable : cette réponse n’est pas codée. ${NON_SOLIDE}`,
  'cass-soc-2023-22-13783-client-mystere':
    'Le comité avait seulement été informé. L’arrêt ne dit ni l’effectif, ni les mentions, ni la base légale, ni un autre moyen.',
  'cass-soc-2023-22-18105-local-repos':
    'On ignore si l’employeur avait demandé au juge de peser son droit à la preuve.',
  'cass-soc-2024-22-23073-pharmacie-2': ADMISE,
  'cass-soc-2024-23-13992-usb': ADMISE,
  'cass-soc-2025-22-15793-telesecretaires': `${ADMISE} L’affaire MAIF, aux faits voisins, a fini autrement.`,
  'cass-soc-2025-22-19925-aeroport':
    'L’affichage n’annonçait pas de sanction. Cet arrêt l’a admis pour la sûreté d’un aéroport ; la règle en fait une raison de vérifier.',
  'cass-soc-2025-22-24474-video-insu': ADMISE,
  'cass-soc-2025-23-13159-logs-ip':
    'L’arrêt reproche l’absence de consentement. Il ne dit pas quelle base l’employeur invoquait.',
  'ce-2025-492830-amazon':
    'L’intérêt légitime est admis. La règle demande si un moyen moins intrusif suffisait ; nos sources n’en disent rien.',
  'cnil-2019-025-boutique-aero':
    'La CNIL demande d’informer. Nos sources ne disent pas ce que chacun avait reçu.',
  'cnil-2023-013-saf-logistics':
    'La CNIL juge la collecte excessive. Nos sources parlent de données inutiles, ce qu’aucune réponse ne porte.',
  'cph-compiegne-2023-maif':
    'On ignore si l’employeur avait demandé au juge de peser son droit à la preuve.',
};
