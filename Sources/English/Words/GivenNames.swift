/// Given names that are common in English-speaking countries, and no other words.
enum GivenNames {
  static let feminine = words(
    """
    aaliyah abby abigail ada adele agnes aisha alana alejandra alexandra alexis alice alicia alina
    alison allison alma alyssa amanda amara amelia amina amy ana anastasia andrea angela angelica
    angie anita ann anna annabelle anne annette annie antonia anya ariana ashley astrid audrey
    aubrey ava barbara beatrice becca becky bella bernadette bernice bertha beth bethan bethany
    betty bev beverley beverly bianca bonnie brenda briana brianna bridget brittany caitlin camila
    camilla camille candice carla carly carmen carol carole caroline carolyn carrie cass cassandra
    cassie catherine cathy cecilia celeste celia chantal charlene charlotte chelsea cheryl chloe
    christina christine ciara cindy claire clara clare claudia colleen constance cora corinne
    courtney cynthia dana danielle daphne darlene debbie deborah debra dee deirdre delia denise
    desiree diana diane dina dolores donna dora doreen doris dorothy edith edna eileen elaine
    eleanor elena elise eliza elizabeth ella ellen ellie elsa elsie emilia emily emma erica erika
    erin esme esther ethel eunice eva evelyn evie fatima felicity fiona florence fran frances
    francesca freya gabriela gabriella gabrielle gail gemma genevieve georgia georgina geraldine
    gertrude gill gillian gina giulia gladys gloria greta gwen hannah harriet hayley helen helena
    hilary hilda ida imani imogen inez ingrid irene isabel isabella isabelle isla ivana izzy jackie
    jacqueline jan jana jane janet janice janine jayne jeanette jemima jen jenna jennifer jenny jess
    jessica jessie jill jo joan joanna joanne jocelyn jodie joelle josephine josie joyce juanita
    judith judy julia juliana julie juliet justine karen karina kate katerina katherine kathleen
    kathryn kathy katie katrina katy kay kayla keisha kelly kelsey keri kerry kiera kimberly kirsten
    kirsty kristen kristin kristina kylie lan lara latoya laura lauren lea leah leila lena leona
    leslie letitia libby lila lilian lillian lina linda lindsay lindsey lisa liz liza lizzie lois
    lola lorena loretta lori lorna lorraine louisa louise lucia lucinda lucy luisa lydia lyn lynda
    lynn lynne mabel maddie madeleine madison maggie maisie mandy mara marcia margaret margarita
    margot maria mariah mariam marian mariana marianne marie marilyn marina marion marisa marisol
    marjorie marlene martha mary maryam matilda maud maureen mavis maxine megan mei melanie melinda
    melissa mercedes meredith mia michaela michelle mildred millie mina mira miranda miriam moira
    mollie molly mona monica muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha
    nell nellie nia nicola nicole nikki nina noor nora norma nuala olga olivia paige pam pamela
    patricia patsy paula paulette pauline peggy petra philippa phoebe phyllis polly priscilla priti
    priya rachael rachel ramona raquel rebecca regina renata renee rhiannon rhoda rhonda rita
    roberta rochelle rosa rosalind rosalie rosanna roxanne ruth sabrina sadie sally samantha samira
    sandra sara sarah sasha selina shanice shannon sharon shauna sheila shelley sherry shirley shona
    sian sienna silvia simone sinead siobhan sofia sonia sophia sophie stacey stacy stella steph
    stephanie susan susanna susie suzanne sybil sylvia tabitha talia tamara tamsin tania tanya tara
    tasha teresa terri tess tessa thea thelma theresa tia tiffany tilly tina toni tracey tracy trish
    trudy uma ursula val valentina valeria valerie vanessa vera veronica vicki vicky victoria viola
    vivian vivienne wanda wendy whitney wilma winifred xin yasmin yolanda yvette yvonne zara zoe
    zoey
    """)

  static let masculine = words(
    """
    aaron abdul abdullah abraham adam adrian ahmed aidan al alan albert alejandro alex alexander
    alfie alfred ali alistair allan allen alvin amir anand andre andreas andres andrew andy angus
    anthony antonio archie arjun arnold arthur arturo asher austin barnaby barney barry bart ben
    benedict benjamin bernard bernie bert boris brad bradley brandon brendan brent brett brian bruce
    bruno bryan byron caleb callum calvin cameron carl carlos cecil cedric cesar charles charlie
    chris christopher clarence claude clayton clifford clint clive clyde cody colin connor conor
    corey craig curtis cyril damian damon dan daniel danny darren darryl dave david declan dennis
    derek derrick desmond devon dexter diego dimitri dirk dmitri dominic donald donovan doug douglas
    duncan dustin dwayne dwight dylan eamon ed eddie edgar edmund eduardo edward edwin eli elias
    elijah elliot elliott elmer emilio emmanuel enrique eric erik ernest ernesto ernie ethan eugene
    evan fabian farouk felix fergus fernando finlay finn floyd francesco francis francisco franco
    franklin fred freddie frederick gabriel gareth garry gary gavin geoff geoffrey george gerald
    gerard gerry gilbert giovanni glenn gordon graham greg gregory guillermo gus hamish hamza hank
    hans harold harrison harvey hassan hector henry herbert herman hiroshi howard hubert hugh hugo
    humphrey hussein ian ibrahim igor imran isaac isaiah ismail ivan jacob jake jamal james jamie
    jared jason javier jay jeff jeffrey jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy
    joaquin joe joel johan john johnny jon jonah jonathan jonas jorge jose joseph josh joshua juan
    julian julio justin kareem karl keith ken kenneth kenny kevin khalid kieran kofi kurt kwame kyle
    lachlan larry lars laurence lawrence len lennie leo leon leonard leroy lester lewis liam lionel
    lloyd logan louis luc luca lucas luis luke malcolm malik manuel marc marcel marco marcus mario
    marius martin marvin mateo mathew matt matthew maurice mauricio maxwell mehmet melvin michael
    miguel mike milo mitchell mo mohamed mohammed morgan morris moses muhammad murray mustafa nathan
    nathaniel ned neil nelson neville nicholas nico nigel nikhil nikolai noah noel norman oliver
    ollie omar oscar otis otto owen pablo patrick paul pavel pedro percy perry pete peter phil
    philip phillip pierre piotr quentin rafael rajesh raj ralph ramon randall randy raul raymond
    reginald reuben rex ricardo richard rick ricky robert roberto robin rodney rodrigo roger rohan
    roland roman ron ronald ronnie rory ross roy rufus rupert russell ryan salman salvador sam samir
    sammy samson samuel santiago sanjay scott sean sebastian sergio seth shane shaun sid sidney
    silas simon solomon spencer stan stanley stefan stephen steve steven stewart stuart suresh tariq
    ted tendai terence terrance terrence terry theo theodore thomas tim timothy toby todd tom tommy
    tony travis trevor tristan troy tyler tyrone vernon vic victor vijay vikram vince vincent vinny
    vladimir wallace walter warren wayne wesley wilfred william willie wilson winston wojciech
    xavier yuri yusuf zac zach zachary zane
    """)

  /// Given names that are words as well, and count as names only with a capital.
  static let alsoWords = words(
    """
    amber april art ash august basil bay bea bill blake bob bunny carter cash chance chase christian
    cliff cooper daisy dale dawn dean dell dick don drake drew earl faith fern flora ford fox frank
    gale gene ginger glen grace grant harry hazel heather holly hope hunter iris ivy jack jade
    jasmine jean jordan joy june lance lee lily mark mason max may miles nan nick norm olive page
    parker pat pearl penny pierce poppy ray reed rich rob rose rosemary ruby rusty sandy skip sky
    star sue summer sunny taylor ty violet wade will
    """)

  static let feminineSet = Set(feminine)
  static let masculineSet = Set(masculine)
  static let all = feminineSet.union(masculineSet)
  static let onlyWithCapital = Set(alsoWords)

  /// Surnames that are a given name and an `s`.
  static let surnames = Set(
    words(
      """
      edwards williams roberts richards stephens davids daniels walters peters phillips rogers
      andrews matthews adams jacobs samuels michaels johns abrams isaacs evans owens simmons hughes
      stevens philips marks parsons lewis ellis francis harris morris jones giles miles
      """))
}
