import type { NounList } from "./prose-lexicon.js";

/** Kazakh nouns that look as if they were verbs or had an ending, and those of two letters. */
export const verblikeKazakhNouns: NounList = [
  "ау ту аю ән ұя үн ем ін шибөрі бөрі кірпі сілеусін сауысқан алабұға сүйреткі саты шанышқы",
  "тымақ сырмақ бармақ ілмек шүмек қармақ тырмақ құймақ бөген тоған інген бойжеткен көген шеген кетпен құлып",
  "тиын жүзімдік спектакль ансамбль дирижабль вексель бюллетень кабель рельс патруль туннель тюлень",
];
