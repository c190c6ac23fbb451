/**
 * Lu avant tout le reste de la construction (« --import », package.json). Rolldown garde pour lui la mémoire qui lui a
 * servi à assembler les modules, un demi-gigaoctet quand le site a cinq mille fiches : il la rend alors aussitôt.
 * Son gestionnaire de mémoire ne le demande qu’à l’environnement, et une seule fois, quand il se charge.
 */
process.env['MIMALLOC_PURGE_DELAY'] = '0';
