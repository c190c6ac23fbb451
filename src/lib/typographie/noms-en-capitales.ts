/** Les suites de capitales qui ne sont pas des sigles à ouvrir : noms de parties, de formats, d’éditeurs, numéros. */
export const nomsEnCapitales: ReadonlySet<string> = new Set([
  ...[
    'AA',
    'ADP',
    'AFP',
    'AI',
    'AJ',
    'APA',
    'AZR',
    'BPCE',
    'CE',
    'CELEX',
    'CFTC',
    'CGT',
    'CJC',
    'CMS',
  ],
  ...['COM', 'CSL', 'CSV', 'DNS', 'EDSI', 'EFL', 'EUPL', 'FO', 'HTML', 'IGC', 'JSON', 'KG', 'LEGI'],
  ...['MAIF', 'MK', 'NVO', 'PBRI', 'PDF', 'PNG', 'PTT', 'RAISON', 'RATP', 'RFI', 'RG', 'RGAA'],
  ...['RGESN', 'RIS', 'RÉF', 'SAF', 'SAS', 'SCHUFA', 'SCRS', 'SIL', 'SMICVAL', 'SOCIALE', 'SPB'],
  ...['SQYBUS', 'SUD', 'SVG', 'TXT', 'UNSA', 'UPM', 'USB', 'WCAG', 'WP'],
]);
