extension HardWord {
  /// Words that people of a trade use among themselves, with what they mean.
  static let trades = [
    dentists, vets, garages, plumbers, electricians, salons, kitchens, parcels, sites, books, law,
    builders, printers,
  ]

  private static let dentists = """
    mucosa: lining of the mouth = the soft skin inside the mouth; caries: tooth decay = soft
    spots and holes in a tooth; occlusion: bite = how the teeth meet; malocclusion: bad bite =
    the teeth do not meet well; gingiva: gum; gingivitis: gum disease = sore gums that bleed;
    periodontitis: gum disease = the gums come away from the teeth; prophylaxis: cleaning =
    the teeth are cleaned and polished; amalgam: silver filling; prosthesis: false part = a
    tooth or limb that is made; abutment: post = it holds a false tooth; bruxism: tooth
    grinding; debridement: deep clean; radiograph: X-ray; apicectomy: root-tip surgery;
    pulpitis: sore nerve = the inside of the tooth is sore; anaesthetic: numbing drug;
    anesthetic: numbing drug; molar: back tooth; incisor: front tooth
    """

  private static let vets = """
    analgesic: painkiller; antiemetic: anti-sickness drug; euthanasia: putting to sleep;
    lesion: sore = a place where skin or tissue is hurt; haematoma: blood swelling = blood
    collects under the skin; hematoma: blood swelling = blood collects under the skin;
    abscess: pocket of pus; suture: stitch; sedation: calming drug = it makes the animal
    sleepy and calm; prognosis: outlook = how it is likely to go on; pyrexia: fever; oedema:
    swelling; edema: swelling; necrosis: dead tissue; biopsy: tissue test = a small piece is
    taken and looked at; anthelmintic: worming drug; gastroenteritis: upset stomach;
    ectoparasite: flea or tick; cannula: thin tube = it leads a drug into a vein
    """

  private static let garages = """
    alternator: battery charger = it charges the battery while you drive; catalytic converter:
    exhaust filter = it cleans the exhaust; carburettor: fuel mixer; carburetor: fuel mixer;
    crankshaft: engine shaft = it turns what drives the wheels; camshaft: valve shaft = it
    opens the valves of the engine; ECU: car computer; timing belt: engine belt = it keeps the
    parts of the engine in step; head gasket: engine seal; gasket: seal; torque: turning
    force; odometer: mileage counter; calliper: brake clamp; caliper: brake clamp; driveshaft:
    wheel shaft = it turns the wheels; DPF: soot filter; solenoid: electric switch; flywheel:
    heavy wheel = it keeps the engine smooth; CV joint: wheel joint; bushing: rubber sleeve;
    tappet: valve part; wishbone: wheel arm = it holds the wheel to the car
    """

  private static let plumbers = """
    stopcock: main water tap = it shuts off the water; isolation valve: shut-off tap;
    condensate: waste water = it drips out of the boiler; cistern: water tank; ballcock: float
    valve = it stops the tank filling; flue: exhaust pipe = it takes the fumes outside;
    immersion heater: electric water heater; backflow: return of dirty water; soil stack:
    waste pipe; TRV: radiator tap; thermocouple: flame sensor = it shuts the gas when the
    flame is out; expansion vessel: pressure tank = it takes up the water that swells with
    heat; actuator: small motor; diverter valve: switching valve = it sends hot water to taps
    or radiators; compression fitting: screw joint; sump: drain pit; inhibitor: anti-rust
    fluid; heat exchanger: heating part = it passes the heat of the flame to the water
    """

  private static let electricians = """
    RCD: safety switch = it cuts the power before a shock can kill; residual current device:
    safety switch = it cuts the power before a shock can kill; consumer unit: fuse box; MCB:
    trip switch = it cuts the power when too much flows; circuit breaker: trip switch = it
    cuts the power when too much flows; conduit: cable pipe; busbar: metal strip = it shares
    out the power; EICR: electrical safety report; inverter: power box = it turns solar power
    into house power; continuity test: wiring test; isolator: off switch; armature: turning
    coil; ballast: lamp starter
    """

  private static let salons = """
    balayage: hand-painted colour; exfoliation: skin scrub; cuticle: nail edge = the skin at
    the edge of the nail; depilation: hair removal; peroxide: bleach; microblading: eyebrow
    tattooing; epidermis: top layer of the skin; follicle: hair root; dermatitis: sore skin;
    alopecia: hair loss; acrylate: nail glue; keratin treatment: smoothing treatment
    """

  private static let kitchens = """
    mise en place: prep = all is cut and weighed before cooking; HACCP: food safety plan;
    blast chiller: fast fridge; bain-marie: hot-water tray; amuse-bouche: small bite;
    cross-contamination: spread of traces = a little of one food gets into another; chafing
    dish: warming tray; comestible: food; roux: flour paste = flour and fat, to thicken a
    sauce; emulsifier: mixing agent = it keeps oil and water together; pathogen: germ;
    listeria: food germ; salmonella: food germ; sanitiser: germ killer; sanitizer: germ killer
    """

  private static let parcels = """
    consignment: parcel; consignee: receiver; consignor: sender; waybill: parcel label;
    demurrage: storage charge; customs clearance: border check; bill of lading: shipping
    paper; proof of delivery: signed slip; transshipment: change of lorry; sortation: sorting;
    freight forwarder: shipping firm; reverse logistics: returns; lead time: waiting time =
    from the order to the door; backorder: waiting order = it waits for new stock; SKU: item
    number; RMA: return number; chargeback: payment taken back = the bank takes the money
    back; POS: till
    """

  private static let sites = """
    DNS: web address book = it tells browsers where a site is; downtime: time offline; uptime:
    time online; latency: delay; API: link between programs = one asks another for data; CDN:
    network of copies; SSL certificate: security certificate = it keeps what is typed from
    being read on the way; cache: stored copy; backend: server side; deployment: release;
    rollback: return to the old version; failover: switch to the spare; load balancer: traffic
    splitter; two-factor authentication: second login check; authentication: login check;
    credential: login; encryption: scrambling = only the right reader can unscramble it;
    metadata: details = data about the data; malware: harmful software; SLA: service promise =
    how fast we said we would answer; CMS: page editor; plugin: add-on; repository: code
    store; rate limit: speed limit; bandwidth: capacity = how much can flow at once
    """

  private static let books = """
    accrual: cost booked early; amortisation: spreading of the cost; amortization: spreading
    of the cost; depreciation: loss of value = a thing is worth less each year;
    reconciliation: matching = each payment is found in the books; ledger: account book;
    debtor: customer who owes; creditor: firm we owe; remittance advice: payment note;
    remittance: payment; disbursement: cost paid for you; retainer: fee paid before; credit
    note: refund note; pro forma invoice: draft bill; receivable: unpaid bill; liquidity:
    cash; prepayment: payment before the work; surcharge: extra charge; escrow: safe account =
    somebody else holds the money until both are done
    """

  private static let law = """
    indemnity: cover = we pay if it costs you; affidavit: sworn statement; conveyancing: house
    transfer; probate: settling of the will; litigation: court case; plaintiff: person suing;
    jurisdiction: area of the court; subrogation: taking over of the claim; tort: legal wrong;
    force majeure: event beyond our control; arbitration: private ruling = a person both chose
    decides; breach of contract: broken contract; lien: hold = we may keep it until paid;
    encumbrance: debt on the house; injunction: court order; executor: person in charge of the
    will; covenant: rule in the deed; engrossment: final copy; claimant: person claiming;
    waiver: giving up of a right
    """

  private static let builders = """
    fascia: roof-edge board; soffit: board under the roof edge; lintel: beam over the opening;
    joist: floor beam = it carries the floor; screed: smooth floor layer; damp-proof course:
    damp barrier; party wall: shared wall; subcontractor: firm we hired; lead flashing: roof
    strip = it keeps rain out of the joint; architrave: door trim; subsidence: sinking = the
    ground gives way; purlin: roof beam; RSJ: steel beam; variation order: change order;
    underpinning: deeper footing; snagging: last fixing; mullion: window bar; balustrade: row
    of railings; efflorescence: salt stain
    """

  private static let printers = """
    CMYK: print colours; imposition: page layout; kerning: letter spacing = the gaps between
    the letters; perfect binding: glued spine; saddle stitch: stapled spine; lamination:
    plastic coat; substrate: paper; crop mark: cutting line; debossing: pressed-in print;
    embossing: raised print; foil blocking: metal print; typeface: font; vector file: drawing
    of lines = it stays sharp at any size; colour profile: colour setting; offset litho: plate
    printing; halftone: dot pattern
    """

  static let tradeVerbs = """
    deploy: release; reconcile: match; indemnify: cover; waive: give up; redact: black out;
    decant: pour; authenticate: check; encrypt: scramble; decommission: switch off; palpate:
    feel; exfoliate: scrub; calibrate: set; laminate: coat; amortise: spread; amortize: spread
    """

  static let tradeQualities = """
    periodontal: gum; endodontic: root; edentulous: toothless; subcutaneous: under-the-skin;
    intravenous: into-the-vein; contraindicated: unsafe; lethargic: tired; prophylactic:
    protective; feline: cat; canine: dog; statutory: legal; load-bearing: weight-carrying;
    fiscal: tax; hypoallergenic: gentle; perishable: quick-to-spoil; in transit: on its way;
    pro rata: by share; in arrears: behind; ex gratia: goodwill; bona fide: real
    """
}
