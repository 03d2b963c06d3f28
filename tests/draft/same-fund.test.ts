import { expect, test } from "vitest";
import { drafted } from "./drafted.js";

const ofFund = "aid.smeCompensation.funding.demeu.enterprises likely";
const ofAll = "aid.smeCompensation.enterprises sure";

test.each([
  ["The Demeu fund paid 1.4 billion tenge. It compensated 40 entrepreneurs.", "40 entrepreneurs"],
  ["The Demeu fund paid 1.4 billion tenge. It has also compensated 40 entrepreneurs.", "40 entrepreneurs"],
  [
    "Фонд «Демеу» выплатил 1,4 млрд тенге. Он компенсировал ущерб 40 предпринимателям.",
    "40 предпринимателям",
  ],
  ["«Демеу» қоры 1,4 млрд теңге төледі. Ол 40 кәсіпкерге өтемақы берді.", "40 кәсіпкерге"],
])("a pronoun means the fund of which the sentence before tells: %s", (text, printed) => {
  expect(drafted(text)[printed]).toBe(ofFund);
});

test.each([
  "The Demeu fund paid 1.4 billion tenge. It was reported that 40 entrepreneurs were compensated.",
  "The Demeu fund paid 1.4 billion tenge. The ministry answered. It compensated 40 entrepreneurs.",
  "The Demeu fund paid 1.4 billion tenge.\n\nIt compensated 40 entrepreneurs.",
  "The state budget paid 1.4 billion tenge. It compensated 40 entrepreneurs.",
  "Villages got 1.4 billion tenge from the Demeu fund. It compensated 40 entrepreneurs.",
])("unless it means nothing, or something else: %s", (text) => {
  expect(drafted(text)["40 entrepreneurs"]).toBe(ofAll);
});
