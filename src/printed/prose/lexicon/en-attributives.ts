import type { Phrases } from "../../lexicon/lexicon.js";

/** English nouns that end as those of many do and stand before another noun: `40 sports halls`, `two dialysis machines`. */
export const englishAttributives: Phrases = [
  "sports/arms/customs/goods/sales/savings/earnings/news/rights/fireworks/clothes/antiques/textiles/narcotics/drugs",
  "athletics/gymnastics/aerobics/acrobatics/callisthenics/calisthenics/aquatics/plyometrics/biathlons/paralympics/olympics",
  "physics/mathematics/maths/economics/statistics/electronics/robotics/genetics/linguistics/mechanics/optics/ethics",
  "politics/logistics/aeronautics/avionics/ballistics/diagnostics/hydraulics/informatics/obstetrics/paediatrics/pediatrics",
  "orthopaedics/orthopedics/graphics/ceramics/plastics/antibiotics/cosmetics/forensics/acoustics/dynamics/metrics/analytics",
  "tennis/cannabis/billiards/darts/dominoes/draughts/skittles/bowls/cards/headquarters/barracks/jeans/glasses/spectacles",
  "diabetes/hepatitis/arthritis/meningitis/bronchitis/tuberculosis/sepsis/measles/mumps/rabies/tetanus/herpes/brucellosis/echinococcosis/listeriosis/psoriasis/sclerosis/thrombosis/cirrhosis/dialysis/haemodialysis/hemodialysis/analysis/ibis/oasis",
  "trades/parks/works/roadworks/earthworks/waterworks/systems/operations/communications/telecommunications/relations/affairs/admissions",
  "humanities/securities/futures/bonds/pensions/benefits/claims/complaints/veterans/singles/doubles/finals/playoffs/masters",
  "spirits/sweets/crafts/arts/handicrafts/foods/groceries/games/toys/services/supplies/utilities/resources/materials/metals",
  "minerals/chemicals/fuels/lubricants/fertilisers/pesticides/weapons/explosives/munitions/standards/accounts/payments",
  "appeals/elections/emergencies/shipments/imports/exports/christmas/corps",
];
