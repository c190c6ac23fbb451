/**
 * La version des règles, affichée avec chaque résultat. À changer dès qu’une table, une obligation ou
 * une question change de sens.
 */
export const versionDesRegles = { numero: '2026.11', date: '2026-11-24' } as const;
