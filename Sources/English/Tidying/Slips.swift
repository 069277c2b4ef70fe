/// Common slips of the fingers and of spelling.
enum Slips {
  /// The word that was meant, or `nil` when the word is not a known slip.
  static func mended(_ word: String) -> String? { table[word] }

  static let byWord: [String: String] = Dictionary(
    pairs(list), uniquingKeysWith: { first, _ in first })

  private static let table = WordTable(byWord)

  /// Each slip with the word that was meant.
  private static let list = words(
    """
    teh the  hte the  tht that  taht that  thta that  adn and  nad and  anf and  ahd had  hda had
    hsa has  wsa was  waas was  wass was  iwth with  wiht with  whit with  wih with  wtih with
    withh with  fro for  ont on  yuo you  yoru your  yoiur your  yuor your  oyu you  youer your
    thier their  theri their  thre there  thsi this  htis this  tihs this  frm from  fom from
    frmo from  ws was  hv have  ahve have  haev have  hvae have  jsut just  jus just  juts just
    jst just  waht what  whta what  wat what  wot what  wich which  whcih which  whihc which
    whch which  wehn when  whne when  wen when  wnet went  whent went  becuase because
    becasue because  beacuse because  becouse because  becaus because  becuse because
    bcause because  beause because  bacause because  becayse because  sicne since  sinse since
    untill until  utnil until  befor before  befroe before  beofre before  agian again  agan again
    agin again  aganist against  agianst against  alot lots  allready already  alredy already
    alraedy already  alwasy always  allways always  alwys always  anohter another  anotehr another
    aparently apparently  apparantly apparently  apparentley apparently
    aproximately approximately  arguement argument  arived arrived  arrvied arrived
    arrivd arrived  arriverd arrived  assumtion assumption  athough although  altho although
    attatched attached  availible available  availabel available  avaliable available
    awfull awful  begining beginning  beggining beginning  beleive believe  belive believe
    beleived believed  belived believed  bithday birthday  birthay birthday  brithday birthday
    birthdya birthday  bithdays birthdays  borken broken  brocken broken  brken broken
    broek broke  buisness business  bussiness business  busness business  buisiness business
    calender calendar  cancled cancelled  canceld cancelled  cancelation cancellation
    catagory category  cemetary cemetery  chargd charged  chaged charged  charegd charged
    chekced checked  chekc check  chekd checked  checkd checked  chnage change  chnaged changed
    choclate chocolate  collegue colleague  colleage colleague  comming coming  commited committed
    comited committed  complaind complained  complainded complained  complaned complained
    compleatly completely  completly completely  completley completely  concious conscious
    confrim confirm  confirmd confirmed  cousing cousin  copyed copied  coudl could  cuold could
    coudnt couldn't  couldve could've  custmer customer  cusotmer customer  custoemr customer
    customor customer  custumer customer  cutomer customer  coustomer customer  customre customer
    custmers customers  cutomers customers  cusotmers customers  daugher daughter
    daugter daughter  daughtr daughter  dauther daughter  deafult default  decison decision
    definatly definitely  definately definitely  definetly definitely  definitly definitely
    defenitely definitely  delevery delivery  delivry delivery  delivary delivery
    deliverd delivered  delivred delivered  dilivered delivered  delvery delivery
    delviery delivery  delvered delivered  desparate desperate  desperatly desperately
    devestated devastated  devistated devastated  devasted devastated  diffrent different
    differnt different  diferent different  dificult difficult  dissapoint disappoint
    dissapointed disappointed  disapointed disappointed  dissappointed disappointed
    disapointment disappointment  dissapeared disappeared  docter doctor  docotr doctor
    dropd dropped  droped dropped  dropepd dropped  embarassed embarrassed  embarrased embarrassed
    embarassing embarrassing  embarrasing embarrassing  emial email  emal email  emailled emailed
    emaild emailed  emergancy emergency  enviroment environment  especialy especially
    expecially especially  evrything everything  everthing everything  evreything everything
    eveyrone everyone  everyting everything  evryone everyone  excelent excellent  exept except
    expirience experience  experiance experience  explaind explained  explane explain
    explaination explanation  extremly extremely  extreamly extremely  facinating fascinating
    familar familiar  favorate favourite  finaly finally  finnished finished  finsihed finished
    finishd finished  firday friday  frday friday  fridy friday  forgoten forgotten  fogot forgot
    forgott forgot  froget forget  forgt forgot  foward forward  freind friend  frend friend
    freinds friends  frinds friends  funreal funeral  funneral funeral  furthur further
    gaurd guard  garantee guarantee  guarentee guarantee  gaurantee guarantee  genuinly genuinely
    goign going  gonig going  giong going  gogin going  goverment government
    grandaughter granddaughter  grammer grammar  greatful grateful  happend happened
    hapened happened  happned happened  hapenned happened  happenned happened  harrassed harassed
    harras harass  heared heard  hieght height  higer higher  hospitol hospital  hospitl hospital
    hosptial hospital  hopsital hospital  humilated humiliated  humilliated humiliated
    husban husband  husbad husband  husbnad husband  immediatly immediately
    imediately immediately  immediatley immediately  immedietly immediately
    inconvience inconvenience  inconveinence inconvenience  inconvinience inconvenience
    independant independent  infomation information  informtion information  intrested interested
    intresting interesting  invoce invoice  invoise invoice  invioce invoice  invocie invoice
    jewelery jewellery  jewlery jewellery  knwo know  konw know  nkow know  kno know
    knowlege knowledge  labelld labelled  labeld labelled  lable label  lables labels
    labled labelled  ladys ladies  leagal legal  lenght length  liason liaison  libary library
    liek like  lik like  litle little  littel little  lsot lost  losed lost  lonley lonely
    machien machine  mahcine machine  maintainance maintenance  managr manager  mesage message
    messege message  messgae message  messagd messaged  mispelled misspelled  mised missed
    missd missed  mistaek mistake  misteak mistake  mistke mistake  mistak mistake  mabye maybe
    mayeb maybe  mornign morning  moring morning  morining morning  monring morning
    mroning morning  munday monday  mondya monday  neccessary necessary  necesary necessary
    necassary necessary  nescessary necessary  neice niece  neigbour neighbour
    nieghbour neighbour  noticable noticeable  noticd noticed  nto not  notcie notice  nver never
    neevr never  nevr never  nervious nervous  obviosly obviously  obviusly obviously
    obvously obviously  occured occurred  ocurred occurred  occassion occasion  ocasion occasion
    occurence occurrence  offerd offered  oftne often  olny only  onyl only  onky only
    opend opened  openned opened  opne open  orderd ordered  ordred ordered  oreder order
    oredr order  ordr order  orderred ordered  odered ordered  oders orders  otehr other
    ohter other  owrk work  packge package  pacakge package  packagd packaged  packd packed
    parcle parcel  parcell parcel  parcal parcel  paide paid  payed paid  payd paid  peice piece
    peices pieces  peolpe people  poeple people  pepole people  peopel people
    perscription prescription  perfom perform  personel personnel  pharamcy pharmacy  pickd picked
    pciked picked  plase please  plese please  plesae please  posession possession
    posible possible  possable possible  potatos potatoes  prefered preferred  preffered preferred
    pregnent pregnant  probaly probably  probly probably  prolly probably  probabaly probably
    proably probably  probelm problem  problam problem  problme problem  prblem problem
    promis promise  promisd promised  promissed promised  prommised promised  publically publicly
    purchse purchase  questoin question  quitely quietly  realy really  relly really  reall really
    reccomend recommend  recomend recommend  reccommend recommend  reciept receipt  recipt receipt
    receit receipt  recieve receive  recive receive  recieved received  recived received
    receved received  recievd received  recieving receiving  refering referring  refered referred
    refuned refund  refudn refund  refunfd refund  refundd refunded  refunde refunded
    remeber remember  remmeber remember  rememberd remembered  remebered remembered
    repalce replace  repalced replaced  replacment replacement  replacemnt replacement
    replacemet replacement  resturant restaurant  restaraunt restaurant  restaurent restaurant
    retrun return  reutrn return  retunred returned  returnd returned  reveiw review  reviw review
    reviwe review  rigth right  rihgt right  rong wrong  rwong wrong  wrogn wrong  worng wrong
    wrng wrong  wronge wrong  ruend ruined  ruind ruined  runied ruined  riuned ruined
    ruiend ruined  saterday saturday  satruday saturday  saturaday saturday  satuday saturday
    satday saturday  saidd said  siad said  sayed said  schedual schedule  scheduel schedule
    secratary secretary  seperate separate  seperated separated  seperately separately
    serivce service  servce service  sevice service  shcool school  shoud should  shoudl should
    shoudnt shouldn't  shuold should  similiar similar  sincerly sincerely  sitll still
    stil still  smoe some  soem some  somone someone  someoen someone  someting something
    somthing something  soemthing something  somthin something  somethign something
    sombody somebody  sory sorry  srory sorry  sorrry sorry  soory sorry  srry sorry
    speach speech  stange strange  stoped stopped  stopd stopped  straigt straight
    stright straight  strawberrys strawberries  strenght strength  suceed succeed
    succesful successful  sufferd suffered  suprise surprise  suprised surprised
    surprize surprise  supose suppose  supposd supposed  suposed supposed  supossed supposed
    surpised surprised  sunda sunday  tabel table  tahn than  thn then  tehn then  tehre there
    tehy they  htey they  thye they  thay they  thnak thank  thansk thanks  thnaks thanks
    thet that  thign thing  thigns things  thnig thing  thnk think  thikn think  thougth thought
    thougt thought  thoguht thought  throught through  throuhg through  thrusday thursday
    thurdsay thursday  thurday thursday  thursdya thursday  tuseday tuesday  teusday tuesday
    tusday tuesday  tuesdya tuesday  tommorow tomorrow  tommorrow tomorrow  tomorow tomorrow
    tomorrrow tomorrow  tomorro tomorrow  tommorw tomorrow  tomrrow tomorrow  tonigt tonight
    tongiht tonight  togehter together  togather together  totaly totally  tottally totally
    tounge tongue  trasnfer transfer  transfered transferred  tranfer transfer
    transfering transferring  truely truly  tryed tried  tride tried  twelth twelfth  twcie twice
    unfortunatly unfortunately  unfortunatley unfortunately  unfortuantely unfortunately
    unfortunetly unfortunately  unforgiveable unforgivable  usally usually  usualy usually
    usuall usual  vegeterian vegetarian  vegitarian vegetarian  vehical vehicle  verry very
    vrey very  vey very  voucer voucher  vocher voucher  waitd waited  wiated waited
    weding wedding  weddign wedding  wedidng wedding  weddding wedding  wedneday wednesday
    wendesday wednesday  wensday wednesday  wednsday wednesday  weekand weekend  wierd weird
    wether whether  wheather whether  whereever wherever  wieght weight  wtich which  wnat want
    wnated wanted  watn want  wantd wanted  woh who  woudl would  wuold would  woudnt wouldn't
    wold would  wud would  cud could  shud should  wudnt wouldn't  cudnt couldn't
    shudnt shouldn't  writting writing  writen written  writtten written  wroet wrote
    yeasterday yesterday  yesturday yesterday  yesterdy yesterday  yesteday yesterday
    yestreday yesterday  yestarday yesterday  yesterady yesterday  allergys allergies
    alergic allergic  alergy allergy  allergie allergy  allegic allergic  alergies allergies
    allerigc allergic  anaphalaxis anaphylaxis  ambulence ambulance  ambulanc ambulance
    asma asthma  accomodate accommodate  acommodate accommodate  accross across  acheive achieve
    adress address  addres address  addresss address  adresses addresses  agressive aggressive
    agresive aggressive  aniversary anniversary  anniversery anniversary  annoyd annoyed
    annyoed annoyed  apoligize apologize  apologice apologise  appologize apologize
    appologise apologise  appology apology  apoligy apology  apolgy apology  apoligise apologise
    apologisd apologised  apointment appointment  appointmnt appointment  appoitment appointment
    appointement appointment  appiontment appointment  apparant apparent  askd asked  aksed asked
    asekd asked  cryed cried  didint didn't  diddnt didn't  didn didn't  dosent doesn't
    doesent doesn't  dosnt doesn't  doens't doesn't  doesn doesn't  wasent wasn't  wasen't wasn't
    wasn wasn't  havn't haven't  havnt haven't  hadent hadn't  hasent hasn't  couldent couldn't
    wouldent wouldn't  isent isn't  din't didn't  dint didn't  ddnt didn't  ringed rang
    breaked broke  leaved left  catched caught  teached taught  buyed bought  brang brought
    brung brought  tought thought  thort thought  brougt brought  brougth brought
    broght brought  bougt bought  boght bought  cauht caught  caugt caught  bak back
    """)
}
