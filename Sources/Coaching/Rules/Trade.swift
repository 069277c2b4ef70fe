/// The talk of one trade: words that its people use among themselves.
struct Trade: Sendable {
  /// Words that are never anything else, with plain ones for them.
  let sure: Glossary
  /// Words with an everyday sense as well, which count in the company of others of the trade.
  let unsure: Glossary

  /// The trades whose talk reaches customers.
  static let all: [Trade] = [
    .computing, .delivering, .flying, .money, .health, .making, .meetings, .offices, .insuring,
    .building, .showing,
  ]
}

extension Trade {
  /// People who store, pack and carry.
  static let delivering = Trade(
    sure: Glossary(
      """
      exception queue, exceptions queue, replenishment, replenish, stock out, stock outs, dsp,
      ood, rts, oos, pick face, pick wave, hs code, commodity code, wms, ullage, cut off scan,
      failed attempt code, depot sort, no secure location, load planning, route optimisation,
      route optimization, van route manifest, short shipped, short ship, over label, relabelling,
      dimensional weight, volumetric, surcharge code, exception has occurred, snagging, wholesaler
      allocation, unit of measure, cycle count, stock count variance, out of allocation, mis pick,
      mispick, mispicked, mis picked, pick error, picking error, POD, POS, merchandise planning,
      merchandising, OTIF, sku = item, skus = items, fulfilment = packing, fulfillment = packing,
      fulfilment centre = warehouse, fulfillment center = warehouse, fulfilment center =
      warehouse, rma, rma number, eta = arrival time, etas, etd, last mile = final trip, pick and
      pack, consignee = receiver, consignor, ltl, bill of lading, 3pl, dropship, dropshipped, drop
      shipper, backorder, backordered = out of stock, back ordered, lead time = wait, lead times =
      waits, cross dock, freight forwarder, linehaul, line haul, sort facility, sortation,
      palletised, palletized, planogram, inventory allocation, inventory control, inventory
      management, inventory system, inventory levels, inventory discrepancy, allocated stock,
      stock allocation, stock discrepancy, procurement = buying, moq, oem, odm, inbound shipment,
      inbound, outbound, reverse logistics, logistics partner, logistics provider, carrier
      network, proof of delivery = sign that it arrived, manifested, tracking event, scan event,
      hub scan, exception scan, undeliverable as addressed, demand planning, point of sale = till,
      epos, ASIN, FBA, customs broker, freight carrier, sort centre, sort center, distribution
      centre = warehouse, distribution center = warehouse, out of network, misrouted, delivery
      exception, service exception, depalletise, restocking cycle, vendor lead time
      """),
    unsure: Glossary(
      """
      logistics, merchandise, assortment, depot, freight, inventory, warehouse management,
      carrier, dispatch, pallet, customs clearance, throughput, volume, allocation, consignment,
      consignments, supply chain
      """))

  /// People of airlines, trains and hotels.
  static let flying = Trade(
    sure: Glossary(
      """
      crew timed out, timed out crew, reserve crew, ramp crew, ramp agent, ramp team, maintenance
      sign off, gate agent discretion, deadhead, repositioning flight, positioning flight, through
      fare, interlined, rebanked, block time, block hours, OTA, MEL, equipment change = change of
      plane, equipment swap, tech stop, AOG, signalling failure, signaling failure, pnr = booking
      code, pnrs = booking codes, pax = passengers, irrops, irops, reaccommodate = rebook, re
      accommodate = rebook, reaccommodated = rebooked, re accommodated = rebooked,
      reaccommodation, re accommodation, codeshare = shared flight, code share = shared flight,
      interline, operating carrier = airline that flew you, ticketing carrier, marketing carrier,
      aircraft swap = change of plane, crew legality, crew rest, crew duty, duty limits, duty
      time, ground stop, ground delay program, atc, notam, minimum connection time, minimum
      connecting time, fare class, fare bucket, fare basis, emd, gds, iata, open jaw, deplane =
      get off the plane, deplaned, deplaning, gate hold, misconnect, misconnected, misconnection,
      rack rate, revpar, f&b, front of house, back of house, foh, boh, property management system,
      ground handler, ground handling, jet bridge, jetbridge, apu, weight and balance, inbound
      aircraft = plane, rolling stock, headways, track circuit, points failure, overhead line,
      overhead line equipment, bustitution, swap tails, tail swap, catering load, went tech, gone
      tech, rolling delay, atfm, tow off stand, remote stand, ground power, de ice, de icing, de
      icer, out of hours crew, diagrammed, unit swap, ole, tsr, possession overrun, platform
      alteration, walk a guest, room type run of house, run of house, no show list, fare type,
      first segment, flight segment, outbound segment, voluntary change, IFE, MX, travel waiver,
      minimum equipment list, fuel stop, slot restriction, slot restrictions, airspace flow, flow
      control, wide body, narrow body, regional partner, mainline, fleet swap, fleet availability
      """),
    unsure: Glossary(
      """
      equipment, standby, metal, slot, turnaround, codes, carrier, routing, upline, downline, hub,
      load factor, waiver, fleet
      """))

  /// People of banks, insurers and tills.
  static let money = Trade(
    sure: Glossary(
      """
      3ds, 3d secure, settles the batch, payment batch, soft decline, hard decline, nsf, sort code
      mismatch, chargeback = claim at your bank, chargebacks = claims at your bank, PO, AR, ach,
      bacs, chaps, iban, bic, kyc, aml, authorisation hold = hold, authorization hold = hold, pre
      authorisation, pre authorization, preauthorization, preauth, pre auth, remittance = payment,
      escrow, acquirer, acquiring bank, issuing bank, payment processor, payment gateway, payment
      provider, merchant account, pci, tranche, accrual, pro rata, pro rated, prorated = part,
      prorate, amortised, amortized, underwriter, subrogation, cvv, settlement batch, credit memo,
      credit note, debit note, purchase order, vesting, on chain, smart contract, hot wallet, cold
      wallet, margin call, order book, loss adjuster, eob
      """),
    unsure: Glossary(
      """
      merchant, reconcile, accrued, issuer, authorisation, authorization, settlement, processor,
      gateway, batch, clearing, counterparty, ledger, reconciliation, liquidation, liquidity,
      underwriting, interchange, slippage
      """))

  /// People of surgeries, hospitals and care.
  static let health = Trade(
    sure: Glossary(
      """
      adverse event = harm, adverse events, triage = sorting, triaged = sorted, PRN, PHI, ehr,
      emr, contraindicated, contraindication, iatrogenic, comorbidity, comorbidities, sentinel
      event, never event, multidisciplinary, mdt, patient pathway, care pathway, clinical pathway,
      clinical governance, phlebotomy, haemolysed, hemolysed, hemolyzed, haemolysis, u&es, fbc,
      crp, bloods, lfts, histopathology, retained swab, retained instrument, recognised
      complication, biopsy pathway, dna letter, rtt, two week wait, outpatient list, theatre list,
      theatre slot, elective list, bed state, step down bed, discharge lounge, medically fit,
      sbar, nok, dnacpr, tto, ttos, cannula, crown prep, periapical, occlusion, spay wound
      dehiscence, dehiscence, titre, nil by mouth, discharge summary, root cause review, titrated,
      ehcp
      """),
    unsure: Glossary(
      """
      clinical, pathway, provider, discharge, acuity, protocol, episode
      """))

  /// People who make, mend and build.
  static let making = Trade(
    sure: Glossary(
      """
      qa = checks, qc = checks, tolerances, out of spec, out of tolerance, tooling, injection
      mold, injection mould, injection molding, yield rate, defect rate, batch number, lot number,
      bom, subassembly, sub assembly, first fix, second fix, snagging, snag list, punch list,
      pressure relief valve, expansion vessel, diverter valve, condensate trap, solenoid,
      manifold, flange, grout line, cure time, color profile, cmyk, pantone, mise en place, par
      levels, haccp, ccp, draft angle, draft angles, die cast, gelcoat, lippage, histology, earth
      fault, rcd, pre production, engineering sample, engineering samples, production run, mass
      production, certification testing, engineering change order, die cutting, offset printing,
      print run
      """),
    unsure: Glossary(
      """
      spec, tolerance, batch, gasket, valve, calibration
      """))
}
