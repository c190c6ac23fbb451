/** Un bout de ligne : ce qui est écrit, ou la marque de ce qui manque encore. */
export interface Segment {
  readonly texte: string;
  /** Vrai pour un blanc : la marque se voit dans l’aperçu, dans le texte et dans le document. */
  readonly manque: boolean;
}

const blanc = /\{\{([\w-]+)\}\}/g;

/** Les identifiants des blancs d’un texte. */
export function blancs(texte: string): readonly string[] {
  return [...texte.matchAll(blanc)].map(([, id = '']) => id);
}

/** Le texte, blanc par blanc : chacun devient ce que `dire` en dit. */
export function segmenter(texte: string, dire: (id: string) => Segment): readonly Segment[] {
  return texte.split(/(\{\{[\w-]+\}\})/).flatMap((bout): readonly Segment[] => {
    const [id] = blancs(bout);
    if (id !== undefined) return [dire(id)];
    return bout === '' ? [] : [{ texte: bout, manque: false }];
  });
}
