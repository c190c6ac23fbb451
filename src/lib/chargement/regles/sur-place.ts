/**
 * Les règles, portées par les scripts d’une page qui s’en sert aussitôt. Ici, rien : hors d’un site construit, elles
 * sont dans les modules. À la construction, `greffon.ts` récrit ce module : il les verse.
 */
export {};
