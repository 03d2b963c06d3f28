import { proseIndexOf } from "./prose-index.js";

/** How much tells for each language. */
export interface Evidence {
  readonly russian: number;
  readonly kazakh: number;
}

/** What a word tells: as one of those that stand in one language only, and by its letters or its ending. */
export interface Telling extends Evidence {
  readonly looks: "ru" | "kk" | undefined;
}

// Those that Kazakh has and Russian lacks.
const kazakhLetters = /[әғқңөұүһі]/i;

/** What a Cyrillic word tells of its language. */
export function tellingOf(key: string): Telling {
  const [russian, kazakh] = [proseIndexOf("ru"), proseIndexOf("kk")];
  return {
    russian: russian.tellingWords.has(key) ? 1 : 0,
    kazakh: kazakh.tellingWords.has(key) ? 1 : 0,
    looks: kazakhLetters.test(key) ? "kk" : russian.shapes.telling(key) ? "ru" : undefined,
  };
}
