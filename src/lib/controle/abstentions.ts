/**
 * Pourquoi les règles ne tranchent pas ce qu’une décision a tranché, décision par décision, lue telle quelle :
 * ce que la décision ne dit pas, ou la règle qui retient. Une abstention absente d’ici arrête la construction ;
 * une explication devenue inutile aussi.
 */
export const abstentionsExpliquees: Readonly<Record<string, string>> = {
  'ca-lyon-2024-21-06537-copmed':
    'Aucune position ne remontait à l’employeur : ce fait a décidé du procès, et aucune question ne le dit. Sans lui, il manque l’information, la base légale, un moyen moins intrusif et l’avis du comité.',
  'caa-bordeaux-2022-20BX00450-smicval':
    'L’outil est reconnu régulier et la preuve probablement admise. Nous n’avons pas vu ce juge examiner une filature au regard du RGPD : une mesure n’est dite solide que si la preuve n’est pas contestable.',
  'caa-marseille-2024-22MA02988-la-garde':
    'Une caméra de rue a servi à établir une faute : son but est détourné. La cour n’a jugé que la loyauté ; devant ce juge, trois décisions ne suffisent pas à dire admise une preuve dont l’outil est en cause.',
  'cass-soc-2001-98-44290-italexpress':
    'Rien n’avait été dit aux salariés. En 2001, cela suffisait dans un entrepôt vide ; aujourd’hui les mentions du RGPD manquent, et la collecte est irrégulière. Une preuve ainsi recueillie se pèse.',
  'cass-soc-2001-98-45818-alerte-a-la-bombe':
    'Nos sources ne disent ni ce que chacun a reçu, ni si un contrôle plus léger était possible. Avec un autre moyen, la règle conclurait au manquement : le silence ne vaut pas réponse.',
  'cass-soc-2002-99-45878-alcootest':
    'Il ne manque que l’avis du comité. L’arrêt n’en parle pas ; un règlement intérieur lui est soumis, et nous n’avons pas vu juger qu’un test en dispense.',
  'cass-soc-2008-06-45902-vestiaire':
    'L’arrêt dit l’accord des partenaires sociaux, non l’avis du comité. Il ne dit ni soupçon, ni autre moyen, ni quels lieux étaient touchés.',
  'cass-soc-2013-12-16564-casino':
    'Ni les salariés ni le comité n’avaient été avertis. En 2013, une caméra de sécurité le permettait ; aujourd’hui les mentions du RGPD manquent. Le motif, un vol après la journée, n’est pas codé.',
  'cass-soc-2015-13-25436-aprr':
    'Il manque l’avis du comité, et si l’usage a suivi le règlement. L’arrêt ne discute ni l’un ni l’autre.',
  'cass-soc-2020-19-12058-petit-bateau':
    'Une publication privée a été produite : l’atteinte est reconnue, la preuve se pèse. Une preuve admise ainsi ne rend pas la mesure solide : la faute se juge encore.',
  'cass-soc-2021-20-12263-pharmacie':
    'L’arrêt reproche l’absence de consultation sans dire l’effectif. Sous cinquante salariés, la règle ne la demande pas ; à Mayotte, un autre texte s’appliquait.',
  'cass-soc-2023-21-25452-infirmieres':
    'L’employeur avait d’autres pièces, et la Cour dit pourtant celle-ci indispensable : s’il pouvait prouver autrement n’est pas codé. Une preuve admise ainsi ne rend pas la mesure solide.',
  'cass-soc-2023-22-13783-client-mystere':
    'Le comité avait seulement été informé, et l’effectif n’est pas dit. L’arrêt ne parle ni des mentions, ni de la base légale, ni d’un autre moyen. Ce que personne n’y discutait, la lecture « non contesté » le tient pour acquis.',
  'cass-soc-2023-22-18105-local-repos':
    'On ignore si l’employeur avait demandé au juge de peser son droit à la preuve. S’il ne l’a pas fait, la règle dit la preuve probablement écartée.',
  'cass-soc-2024-22-23073-pharmacie-2':
    'La preuve est reconnue admise. L’outil reste irrégulier : une preuve admise ne rend pas, à elle seule, la mesure solide, car la gravité de la faute se juge encore.',
  'cass-soc-2024-23-13992-usb':
    'La preuve est reconnue admise, l’atteinte à la vie privée aussi. Une preuve admise ne rend pas, à elle seule, la mesure solide.',
  'cass-soc-2025-22-15793-telesecretaires':
    'La preuve est reconnue admise, l’outil irrégulier. Une preuve admise ne rend pas, à elle seule, la mesure solide : l’affaire MAIF, aux faits voisins, a fini autrement.',
  'cass-soc-2025-22-19925-aeroport':
    'L’affichage n’annonçait pas de sanction. Cet arrêt l’a admis pour la sûreté d’un aéroport ; la règle en fait une raison de vérifier, non d’acquitter. L’arrêt ne parle ni du comité, ni d’un autre moyen.',
  'cass-soc-2025-22-24474-video-insu':
    'La preuve est reconnue admise, le procédé déloyal. Une preuve admise ne rend pas, à elle seule, la mesure solide.',
  'cass-soc-2025-23-13159-logs-ip':
    'L’arrêt reproche l’absence de consentement, ce que des auteurs critiquent. Il ne dit pas quelle base l’employeur invoquait : la règle attend de le savoir.',
  'ce-2014-355201-jouy':
    'L’outil est reconnu régulier. La règle dit la preuve probablement admise, car nous n’avons pas vu ce juge examiner une filature au regard du RGPD ; une mesure n’est dite solide que si la preuve n’est pas contestable.',
  'ce-2025-492830-amazon':
    'Le Conseil d’État admet l’intérêt légitime. La règle demande si un moyen moins intrusif suffisait ; ce que nous avons lu n’en dit rien.',
  'cnil-2019-025-boutique-aero':
    'La mise en demeure demande d’informer les salariés. Nos sources ne disent pas ce qu’ils avaient reçu.',
  'cnil-2023-013-saf-logistics':
    'La CNIL juge la collecte excessive. La règle le dit quand un moyen moins intrusif existait ; nos sources parlent de données inutiles, ce qu’aucune réponse ne porte.',
  'cph-compiegne-2023-maif':
    'La presse ne dit pas si l’employeur avait demandé au juge de peser son droit à la preuve. S’il ne l’a pas fait, la règle dit la preuve probablement écartée et le licenciement fragilisé.',
};
