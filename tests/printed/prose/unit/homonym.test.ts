import { expect, test } from "vitest";
import { seen } from "../seen.js";

test("where two nouns share a form, what stands near tells which is meant", () => {
  expect(seen("Флот вывел 12 китобойных судов.")).toBe("count 12 судно");
  expect(seen("На рейде ждут 14 судов.")).toBe("count 14 судно");
  expect(seen("В стране работают 212 судов.")).toBe("count 212 суд");
  expect(seen("Иски владельцев порта рассмотрели три суда.")).toBe("count 3 суд");
});
