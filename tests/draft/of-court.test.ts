import { expect, test } from "vitest";
import { drafted } from "./drafted.js";

test.each([
  [
    "The head of a construction firm was sentenced for embezzling 143 million tenge meant for victims.",
    "143 million tenge",
  ],
  ["Contractors who built houses late were fined 86.5 million tenge.", "86.5 million tenge"],
  ["According to the indictment, he reported 17 houses as built.", "17 houses"],
  ["Директора строительной фирмы осудили за хищение 143 млн тенге, выделенных на дома.", "143 млн тенге"],
  ["Построено 40 домов. Подрядчиков оштрафовали на 86,5 млн тенге.", "86,5 млн тенге"],
  ["По версии следствия, он отчитался о строительстве 17 домов.", "17 домов"],
  ["Құрылыс фирмасының директоры 143 млн теңгені жымқырған.", "143 млн теңгені"],
  ["Мердігерлерге 86,5 млн теңге айыппұл салынды.", "86,5 млн теңге"],
  ["Тергеу деректеріне қарағанда, ол 17 үйді салынды деп есеп берген.", "17 үйді"],
])("what a court speaks of is no aid: %s", (text, printed) => {
  expect(drafted(text)[printed]).toMatch(/ says that it is what a court spoke of, and no aid$/);
});

test.each([
  ["Five officials were convicted, and 230 houses were built.", "230 houses", "housingConstruction.houses"],
  [
    "По требованию прокуратуры единовременная помощь выплачена 40 семьям.",
    "40 семьям",
    "oneTimeAssistance.families",
  ],
  ["Прокурордың талабымен 40 отбасыға біржолғы көмек төленді.", "40 отбасыға", "oneTimeAssistance.families"],
])("but what is done beside it is: %s", (text, printed, path) => {
  expect(drafted(text)[printed]).toBe(`aid.${path} sure`);
});
