/** The words of generated passphrases: short, common, in the singular, hard to mishear. One of them carries log2(how many there are) bits. */
export const WORDS: readonly string[] = `
  acid acorn acre actor adapt adobe adult again agile aim air alarm album alder algae alibi alley alloy
  almond aloe alpha alps amber amend ample anchor angle ankle anvil apple apron arbor arch arena argue ark
  arm arrow ash aspen atlas atom attic audio aunt autumn award awning axis axle baby bacon badge bagel
  bake baker balm balsa bamboo banjo bank barge bark barley barn baron barrel basil basin basket bath
  baton beach beacon bead beak beam bean bear beard beast beaver beef bell belt bench birch bird bison
  blade blaze blend blink blitz block bloom blouse blue bluff blush board boat bobbin bolt bond bone
  bonnet book boot border boss bottle bounce bow bowl boxer brace brain bran branch brass brave bread
  breeze brick bridge brim brine brisk bronze brook broom broth brown brush bubble bucket buckle bud
  budget buffet bugle bulb bump bunch bundle burrow bus bush butter button buzz cabin cable cactus cage
  cake calf calm camel camera camp canal canary candle candy cane canoe canopy canvas canyon cape caper
  card cargo carol carpet carrot cart carve case cash castle cat catch cedar celery cellar cello cement
  chain chair chalk charm chart chase cheek cheer cheese chef cherry chess chest chick chief child chill
  chime chin chip chisel choir chorus chrome cider cigar cinder circle circus citrus city civic clam clamp
  clan clap clash clasp class claw clay clean clerk clever cliff climb cloak clock cloth cloud clover
  clown club clue coach coal coast coat cobalt cobra cocoa code coffee coil coin cold collar color colt
  comb comet comic coral cord cork corn corner cosmic cotton couch cougar count couple court cousin cove
  cover cow coyote crab cradle craft crane crater crayon cream creek crew crisp crocus crop crow crown
  crumb crust cub cube cuff cup curb curd curl curry curve custom cycle dairy daisy dam dance danger
  dapper dart date dawn day deck deer delta denim dent depot desert desk dial diary dice diesel diet dill
  dime diner dingo dish disk ditch dive diver dock doctor dog doll dollar dome donkey donor door dot dough
  dove down dozen draft dragon drain drama draw dream dress drift drill drink drive drum duck duet dune
  dusk dust duty dwarf eager eagle early earth easel east easy ebony echo edge editor eel effort egg elbow
  elder elk elm ember emblem empty enamel engine envoy epic equal eraser errand escape essay estate ether
  even event exact exit exotic expert extra eye fable fabric face factor faint fair falcon fame family
  famous fan fancy farm fast fawn feast felt fence fern ferry fever fiber fiddle field fig film filter
  final finch finger fire first fish fist five flag flame flap flare flash flask flat flax fleece fleet
  flint flip float flock floor flora flow flower fluff fluid flute fly foam focus fog foil fold folk fond
  food foot forest forge fork form fort fossil fox frame fresh friend fringe frog front frost fruit fuel
  full fun funnel fur fuse future gable gadget galaxy gale gallon gallop game garage garden garlic garnet
  gate gauze gear gecko gem genius gentle ghost giant gift ginger give glad glade glass glaze gleam glide
  globe glory glove glow glue gnome goat gold golf gong good goose gorge gospel gown grace grain grand
  grape graph grass gravel gravy green greet grid grill grin grip grocer groove group grove grow guard
  guava guest guide guitar gulf gull gum gust gypsum habit hail half hall ham hammer hand happy harbor
  hardy hare harp hat hatch haven hawk hay hazel head heart heat hedge helmet help hen herb herd hero
  heron hide high hill hinge hippo hive hobby hockey hold holly home honest honey hood hoof hook hope horn
  horse host hotel house hull human humble hunt hurdle hut hymn ice icicle icon idea idle igloo image
  impact inch index indigo ink inlet inn input insect iris iron island item ivory ivy jacket jade jaguar
  jam jar jaw jazz jeans jelly jersey jet jewel jigsaw job jockey jog joint joke jolly jostle judge juice
  jumbo jump jungle junior jury just jute karate kayak keel keep kelp kennel kernel kettle key kick kid
  kidney kiln kilt kind king kiosk kite kitten kiwi knee knife knit knob koala label lace ladder ladle
  lady lake lamb lamp lance land lane lapel larch large lark laser lasso latch late laugh lava lawn layer
  leaf lean learn leash ledge leek left leg legend lemon lens lentil lesson letter level lever lid life
  lift light lilac lily limb lime limit linen link lion lip liquid list liter little lizard llama loaf
  lobby local lock locust lodge loft logic long loom loop lotus loud lounge love loyal lucky lumber lunar
  lunch lung lure lynx lyric magic magnet major maker mallet malt mango manor mantle maple marble march
  margin marina mark market marsh mask mason mast mat match maze meadow meal medal melody melon melt
  member memo menu mercy merit merry mesh metal meteor meter method middle milk mill mimic mind minnow
  mint mirror mist mitten mixer moat model modern mole moment monk monkey month moon moose mosaic moss
  motel moth mother motor mound mount mouse mouth movie mud muffin mule mural muscle museum music myth
  nail name napkin narrow nation nature navy near neat neck nectar needle nephew nerve nest net never new
  nickel niece nimble nine noble nod noise noodle noon north nose note notion novel number nurse nut
  nutmeg nylon oak oasis oat object oboe ocean octave office oil olive omega onion onyx opal open opera
  orange orbit orchid order organ origin osprey otter ounce outer oval oven owl owner oxen oxygen oyster
  pack paddle page paint pair palace palm panda panel paper parade parcel park parrot party pasta paste
  pastry patch path patio peach peak peanut pearl pebble pecan pedal peel pen pencil penny people pepper
  perch petal phone photo piano pickle picnic pie pier pig pigeon pillow pilot pine pink pint pipe pirate
  pitch pivot pizza place plain plan planet plank plant plate play plaza plush pocket poem poet point
  polar polish polka pollen polo pond pony pool poplar poppy porch port potato potter pouch powder prawn
  press pretty price pride print prism prize profit proof proud prune public puddle puffin pulley pulp
  pulse puma pump punch pupil puppet puppy purple purse puzzle python quail quaint quake quarry quart
  quartz queen quest quick quiet quill quilt quince quiver quiz quota quote rabbit race radar radio radish
  raft rail raisin rake rally ram ranch range rapid rascal raven razor ready real recipe record reef regal
  region reign relay relic relish remedy rent rescue resin rest ribbon rice rich riddle ride ridge ring
  rinse ripple river road roast robin robot rock rocket rodeo roller roof rook room rope rose rotor round
  route rover row royal rubber ruby rudder rug ruler rumble runner rural rush rust rye saddle safari saga
  sage saint salad salmon salon salsa salt salute sand sandal sash satin sauce sauna saxon scale scarf
  scene scent school scoop scope scout scroll seal season seat second secret senior sense seven shade
  shadow shaft shark sharp shawl shed sheep sheet shelf shell shield shine ship shirt shoe shop shore
  short shovel shrimp shrub shut shy side siege sierra sieve signal silk silver simple singer siren sister
  six skate sketch skill skin skirt sky slate sled sleep sleeve slice slide slope sloth slow small smart
  smile smoke smooth snack snail snake snow soap soccer sock soda sofa soft soil solar solid solo sonar
  song sonnet sound soup south soy spade spark speech spell spice spider spike spin spiral spirit sponge
  spool spoon sport spot spray spring spruce square squash squid stable stack staff stage stamp star start
  state statue steak steam stem step stick still sting stone stool storm story stove straw stream street
  string strong studio sturdy style sugar suit summer summit sunset surf swamp swan swift swim swing sword
  symbol syrup system table tablet taco tailor talent tango tank tape target tart taste tavern taxi tea
  team temple ten tender tennis tent term test text thick thin thorn thread three thumb thyme ticket tidal
  tidy tiger tile timber time tinsel tiny tip tire title toast today toffee tomato tone tonic tool tooth
  topaz torch total totem toucan touch towel tower town toy track trade trail train tram travel tray treat
  tree trek trend trick trio trophy trout truck trunk trust truth tuba tulip tuna tundra tunnel turbo turf
  turkey turnip turtle tutor tweed twelve twig twin twist umpire uncle under union unique unit upper urban
  urchin usher utmost vacuum valid valley value valve vapor vase vault vector veil velvet vendor vent verb
  verse vest veto victor video view villa vine violet violin viper virtue visit visor vivid vocal voice
  volume vote voyage wafer wagon walk wall wallet walnut walrus waltz warm wasp watch water wax wealth
  weasel weave wedge weed west whale wheat wheel whip whisk white wick wide widget willow wind window wine
  wing winner winter wire wisdom wise wish witty wolf wombat wonder wool word work world worm wren wrist
  yacht yak yard yarn year yeast yellow yes yeti yoga young youth zebra zenith zero zest zigzag zinc
  zipper zone zoo
`
  .trim()
  .split(/\s+/)
