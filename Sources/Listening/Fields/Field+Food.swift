/// What is eaten and drunk, and what is wrong with it.
extension Field {
  static let dish = Field(
    "dish",
    """
    meal dinner lunch breakfast brunch supper tea starter main pudding dessert soup stew curry
    pasta lasagne lasagna spaghetti noodle ramen rice risotto paella pizza burger sandwich wrap
    roll bap sub panini toastie burrito taco quesadilla nacho kebab gyro falafel shawarma salad
    chip fries wedge roast pie pasty quiche casserole chilli chili gumbo sushi sashimi dumpling
    bao satay biryani dosa idli dal daal samosa pakora tikka korma masala vindaloo naan omelette
    omelet egg pancake waffle crepe sausage bacon ham steak brisket rib wing nugget fillet chop
    cutlet schnitzel fish cod haddock salmon tuna prawn shrimp crab lobster oyster mussel clam
    squid calamari scallop chicken duck turkey beef pork lamb mutton goat veal mince meatball
    patty tofu halloumi buffet platter tray_bake canape sandwich_platter hog_roast carvery
    takeaway takeout special batter gravy sauce dip broth pho tapas birria tamale poutine
    pierogi goulash tagine kibbeh
    """)

  static let baking = Field(
    "baking",
    """
    cake cupcake bun scone muffin cookie biscuit brownie doughnut donut croissant pastry danish
    eclair tart tartlet loaf bread sourdough baguette bagel brioche pretzel macaron meringue
    pavlova cheesecake gateau trifle tiramisu icing frosting buttercream fondant ganache sponge
    tier topper gingerbread shortbread flapjack baklava cannoli profiterole challah focaccia
    roll bloomer crumpet kolache
    """)

  static let drink = Field(
    "drink",
    """
    coffee latte cappuccino espresso americano mocha decaf tea chai matcha smoothie juice
    milkshake shake cocktail beer pint ale lager stout cider wine prosecco champagne gin vodka
    whisky whiskey rum margarita soda coke lemonade water milk cordial kombucha mocktail
    flat_white oat_milk soy_milk bottle keg cask growler tankard
    """)

  static let produce = Field(
    "produce",
    """
    apple banana orange lemon berry strawberry raspberry blueberry grape melon mango peach pear
    plum tomato potato carrot onion leek cabbage kale spinach lettuce cucumber pepper courgette
    zucchini squash pumpkin mushroom bean pea corn herb basil parsley veg vegetable fruit
    avocado salad_leaf beetroot garlic ginger cheese butter cream yogurt yoghurt honey jam
    chutney olive nut flour sugar spice salt oil vinegar egg groceries grocery hamper veg_box
    farm_box meat_box ham turkey joint sausage chocolate truffle sweet candy fudge toffee
    ice_cream gelato popcorn crisp granola
    """)

  static let allergy = Field(
    "allergy",
    """
    allergy allergic allergen allergies anaphylaxis anaphylactic anaphalactic epipen epi_pen epi
    antihistamine benadryl piriton hives hive intolerant intolerance celiac coeliac ceoliac
    celiacs coeliacs lactose dairy_free gluten_free nut_free egg_free wheat_free soy_free
    peanut_free free_from gf df swell swelled swelling swollen throat_close throat_closed
    tongue_swell lip_swell wheeze wheezing reaction react came_out_in break_out broke_out
    cross_contamination contaminate trace may_contain rash welt itchy itch blotchy airway
    """)

  static let allergen = Field(
    "allergen",
    """
    nut peanut almond walnut pecan hazelnut cashew pistachio macadamia sesame tahini gluten
    wheat barley soy soya milk dairy butter egg lactose shellfish prawn crab mussel oyster
    celery mustard lupin sulphite pesto satay praline marzipan nutella fish_sauce oyster_sauce
    pine_nut latex nickel penicillin fragrance lanolin ppd hair_dye patch_test pollen feather
    wool bee sting oat_milk
    """)

  static let diet = Field(
    "diet",
    """
    vegan vegetarian veggie pescatarian halal kosher haram jain hindu pork beef bacon gelatin
    gelatine alcohol lard diabetic sugar_free low_salt keto decaf caffeine plant_based
    """)

  static let undercooked = Field(
    "undercooked",
    """
    raw undercooked pink bloody rare underdone not_cooked half_cooked cold_in_middle
    frozen_in_middle still_frozen runny see_through uncooked doughy raw_inside raw_middle raw_in
    pink_inside pink_at pink_in cold_middle blood
    """)

  static let badfood = Field(
    "badfood",
    """
    cold lukewarm tepid stone_cold burnt burned overcooked dry tough chewy rubbery rubber soggy
    stale bland tasteless salty too_salty oversalted greasy oily watery mushy gristle fatty hard
    curdle curdled split flat sour bitter off gone_off go_off turned on_the_turn mouldy moldy
    mould mold rotten rot rancid spoiled spoil out_of_date past_date use_by best_before expired
    sell_by slimy wilted brown fermented smell taste stink inedible disgusting gross vile
    dishwater cardboard shoe_leather leather brick bullet congealed limp lumpy sloppy corked
    vinegary fizz overdone dried_out warm charcoal scorched leathery grey tasted freezer_burn
    microwave microwaved reheat reheated
    """)

  static let taste = Field(
    "taste",
    """
    taste tasted flavour flavor texture season seasoning salt sugar bitter sweet sour spicy hot
    mild consistency smell
    """)

  static let foreign = Field(
    "foreign",
    """
    hair glass shard plastic metal wire screw bolt nail staple stone pebble grit bone shell
    insect fly bug beetle earwig maggot caterpillar slug snail worm wasp spider cockroach roach
    weevil moth ant bluebottle plaster bandaid band_aid bandage elastic rubber_band string
    thread twine toothpick cocktail_stick skewer splinter wood fingernail nail_clipping
    false_nail tooth cap label sticker paper cardboard foil clingfilm cling_film wrapper glove
    fingertip scouring_pad scrub_pad wire_wool brillo bristle button earring ring battery washer
    nut_and_bolt pin needle cigarette_end cigarette_butt fag_end dropping lump_of bit_of
    piece_of sliver chunk_of blue_plaster feather tape bottle_top bottle_cap blade chip_of
    magnet
    """)

  static let inside = Field(
    "inside",
    """
    in_her in_his in_the in_a in_my inside bottom_of at_bottom middle_of through it_in the_in
    floating crunch crunched bite bit bitten chew chewed swallow swallowed spoon fork mouthful
    mouth tongue spit spat chipped_tooth broke_tooth crown filling choke choked
    """)

  static let cooking = Field(
    "cooking",
    """
    cook fry bake roast grill boil steam reheat microwave serve plate plated oven fryer kitchen
    chef pass hob fridge freezer chiller walk_in cold_room probe temperature thermometer
    kitchen_porter sous recipe portion menu table order_ticket ticket tandoor
    """)

  static let dinerplace = Field(
    "dinerplace",
    """
    restaurant cafe café coffee_shop bar pub inn bistro diner takeaway food_truck truck canteen
    bakery deli butcher caterer catering buffet kitchen tearoom tea_room patisserie
    ice_cream_van chippy chipper pizzeria brewery taproom gastropub
    """)

  static let food: [Field] = [
    .dish, .baking, .drink, .produce, .allergy, .allergen, .diet, .undercooked, .badfood,
    .taste, .foreign, .inside, .cooking, .dinerplace,
  ]
}
