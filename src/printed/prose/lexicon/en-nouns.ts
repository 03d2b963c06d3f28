import type { NounList } from "./prose-lexicon.js";

function listed(words: string): readonly string[] {
  return words.split(" ");
}

/** English nouns of which the plural is spelt as the singular. */
const unchanging: NounList = [
  ...listed("hovercraft spacecraft watercraft craft bison elk moose reindeer salmon trout carp cod"),
  ...listed("tuna perch pike sturgeon bream zander shrimp squid swine shellfish crayfish fry offspring"),
  ...listed("crossroads headquarters barracks waterworks gasworks ironworks steelworks poultry"),
  ...listed("innings"),
];

/** English nouns with irregular plurals. */
const irregular: NounList = [
  ...listed("grandchild/grandchildren stepchild/stepchildren schoolchild/schoolchildren"),
  ...listed("godchild/godchildren gentleman/gentlemen chairman/chairmen craftsman/craftsmen"),
  ...listed("businessman/businessmen sportsman/sportsmen businesswoman/businesswomen"),
  ...listed("sportswoman/sportswomen servicewoman/servicewomen policewoman/policewomen"),
  ...listed("saleswoman/saleswomen chairwoman/chairwomen spokeswoman/spokeswomen horseman/horsemen"),
  ...listed("herdsman/herdsmen militiaman/militiamen guardsman/guardsmen salesman/salesmen"),
  ...listed("workman/workmen foreman/foremen seaman/seamen airman/airmen boatman/boatmen"),
  ...listed("cameraman/cameramen infantryman/infantrymen statesman/statesmen marksman/marksmen"),
  ...listed("lifeboatman/lifeboatmen repairman/repairmen lineman/linemen nobleman/noblemen"),
  ...listed("clergyman/clergymen congressman/congressmen townsman/townsmen tribesman/tribesmen"),
  ...listed("yachtsman/yachtsmen tradesman/tradesmen watchman/watchmen postman/postmen milkman/milkmen"),
  ...listed("handyman/handymen midshipman/midshipmen phenomenon/phenomena bacterium/bacteria"),
  ...listed("stratum/strata memorandum/memoranda referendum/referenda/referendums"),
  ...listed("curriculum/curricula/curriculums stadium/stadia/stadiums aquarium/aquaria/aquariums"),
  ...listed("honorarium/honoraria millennium/millennia consortium/consortia symposium/symposia"),
  ...listed("alumnus/alumni fungus/fungi cactus/cacti nucleus/nuclei stimulus/stimuli larva/larvae"),
  ...listed("alga/algae formula/formulae/formulas antenna/antennae/antennas vertebra/vertebrae"),
  ...listed("louse/lice dormouse/dormice penny/pence/pennies"),
  ...listed("matrix/matrices vertex/vertices appendix/appendices/appendixes index/indices/indexes"),
  ...listed("codex/codices oasis/oases parenthesis/parentheses synopsis/synopses"),
  ...listed("hypothesis/hypotheses prognosis/prognoses neurosis/neuroses metamorphosis/metamorphoses"),
  "square foot/square feet",
  "cubic foot/cubic feet",
];

/** More nouns of English news: those whose plural rules cannot know. */
export const moreEnglishNouns: NounList = [...unchanging, ...irregular];
