import type { Phrases } from "../../lexicon/lexicon.js";

/** English words that look like verbs and stand before these nouns as a part of their name: `200,000 face masks`. */
export const englishVerbNames: Phrases = [
  "face mask/masks/shield/shields/visor/visors/veil/veils/cream/creams/cover/covers/coverings",
  "felt boot/boots/yurt/yurts/carpet/carpets/mat/mats/hat/hats/rug/rugs/tent/tents/slippers/cloaks",
  "used car/cars/vehicle/vehicles/truck/trucks/lorry/lorries/tyre/tyres/tire/tires/battery/batteries/syringe/syringes/needle/needles/bus/buses",
  "used book/books/phone/phones/clothes/tractor/tractors/combine/combines/condoms/cartridges/nappies/laptops/machines/aircraft/planes",
  "rose bush/bushes/garden/gardens/seedling/seedlings/hip/hips/petals/growers",
  "saw mill/mills/blade/blades",
  "led lamp/lamps/light/lights/bulb/bulbs/screen/screens/panel/panels/lanterns/luminaires/fixtures/displays/streetlights",
  "show jumper/jumpers/trial/trials/house/houses/programmes/programs",
  "carry cots/cases",
  "call centre/centres/center/centers",
  "lost dog/dogs/cat/cats/hiker/hikers/climber/climbers/skier/skiers/tourist/tourists/passport/passports/parcels/documents/animals/pets/phones/keys/items",
  "covered market/markets/wagon/wagons/court/courts/stand/stands/pools/rinks/bazaars/stalls",
  "failed bank/banks/attempt/attempts/state/states/asylum/tests/candidates/candidacy/launch/launches/bids/negotiations",
  "developed country/countries/nation/nations/economy/economies",
  "rejected application/applications/ballot/ballots/applicants",
  "left wing/wingers/backs/handers",
  "may bugs/beetles",
  "face recognition",
];
