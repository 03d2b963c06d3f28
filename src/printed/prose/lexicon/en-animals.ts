import type { Phrases } from "../../lexicon/lexicon.js";

/** English nouns of what lives and is no person, by their dictionary form: of those, too, some are killed, missing or hurt. */
export const englishAnimals: Phrases = [
  "tree/sapling/seedling/shrub/vine",
  "animal/head/cow/bull/ox/calf/heifer/cattle/livestock/sheep/lamb/ewe/goat/horse/mare/foal/stallion/colt/pony/donkey/mule/camel",
  "pig/piglet/sow/boar/hog/rabbit/hare/hen/chicken/chick/rooster/cock/turkey/goose/duck/duckling/gosling/quail/ostrich/poultry/bird",
  "dog/puppy/cat/kitten/pet/mouse/rat/hamster/marmot/squirrel/hedgehog/beaver/muskrat/otter/mink/badger/fox/wolf/jackal/bear/cub/lynx",
  "leopard/tiger/lion/cheetah/panther/puma/elephant/rhino/rhinoceros/hippo/giraffe/zebra/monkey/ape/gorilla/chimpanzee/panda/koala/kangaroo",
  "saiga/gazelle/antelope/argali/ibex/deer/elk/moose/reindeer/caribou/bison/buffalo/yak/kulan/onager/whale/dolphin/porpoise/walrus",
  "eagle/falcon/hawk/vulture/owl/buzzard/bustard/swan/pelican/flamingo/stork/heron/gull/crow/raven/pigeon/dove/sparrow/swallow",
  "fish/sturgeon/carp/salmon/trout/pike/perch/shark/turtle/tortoise/snake/viper/lizard/frog/toad/crocodile/bee/locust",
];
