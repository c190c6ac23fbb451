/** Un script sans ses retraits ni ses lignes de commentaire : ce qui part dans la page, et ce que sa politique autorise. */
export const serrer = (script: string): string =>
  script
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '' && !ligne.startsWith('//'))
    .join('\n');
