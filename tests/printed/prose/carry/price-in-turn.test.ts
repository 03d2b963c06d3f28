import { expect, test } from "vitest";
import { seen } from "../seen.js";

test("the price of another thing behind one for each is for each too", () => {
  expect(seen("Diesel was sold at 330 tenge a litre, while kerosene cost 410 tenge.")).toBe(
    "rate 330 tenge; rate 410 tenge",
  );
  expect(seen("Cotton was quoted at $1,600 a tonne; flax went for $900 at the same sale.")).toBe(
    "rate 1600 USD; rate 900 USD",
  );
  expect(seen("Diesel cost 330 tenge a litre, and the canister cost 4,100 tenge.")).toBe(
    "rate 330 tenge; amount 4100 tenge",
  );
  expect(seen("Diesel cost 330 tenge a litre; the pump cost $80.")).toBe("rate 330 tenge; amount 80 USD");
});
