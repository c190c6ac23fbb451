/**
 * La version des règles, affichée avec chaque résultat. À changer dès qu’une table, une obligation ou
 * une question change de sens.
 */
export const versionDesRegles = { numero: '2026.12', date: '2026-11-28' } as const;
