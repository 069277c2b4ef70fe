extension Trade {
  /// People of councils, landlords, schools and courts of complaint.
  static let offices = Trade(
    sure: Glossary(
      """
      data subject = person, data subjects = people, data controller, data processor, subject
      access request, dsar, resource envelope, decanted = moved, void period, rateable, tenancy
      sustainment, section 21, section 20, practical completion, defects liability, dilapidations,
      betterment, wear and tear exceedance, inventory clerk, voids team, stock condition,
      responsive repairs, planned works, discretionary payment, adverse marker, credit marker,
      credit reference agency, hard search, soft search, adjudicator, pastoral lead, safeguarding
      lead, designated lead, send provision, sen register, pupil premium, attainment data,
      marksheet moderation, moderation window, assessment window, timetabling clash,
      matriculation, bursary office, off rolled, attendance code, managed move, peripatetic, slt,
      senco, invigilation, invigilator, mitigating circumstances panel, housing register,
      nomination rights, allocations policy, mutual exchange, fob audit, service charge
      apportionment, sinking fund, demised, caseworker allocation, case management system, enquiry
      reference, sr no, service request number, sr number
      """),
    unsure: Glossary(
      """
      envelope, provision, procurement, compliance, portfolio, remit, directorate, statutory,
      commissioning, safeguarding, attainment, apportionment
      """))

  /// People who insure, lend and send bills.
  static let insuring = Trade(
    sure: Glossary(
      """
      fnol, mid term adjustment, mta, excess waiver, indemnity limit, insured peril, subrogated,
      recoverable depreciation, actual cash value, loss ratio, policy schedule, endorsement code,
      late presentment, presentment, dd indemnity, direct debit indemnity, indemnity claim, refer
      to drawer, reconciliation error, reconciliation errors, recon, suspense account, unallocated
      cash, unallocated payment, payment run, billing run, bill run, billing engine, dunning, aged
      debt, write off value, estimated read, meter read, smets1, smets2, mpan, mprn, erroneous
      transfer, change of tenancy, change of supplier, tariff comparator, back billing, load
      limiting, prepayment vend, settlement file, value date, sort code validation, confirmation
      of payee, step up authentication, velocity check, fraud rules engine, mcc, merchant
      category, interchange fee, authorisation code, authorization code, offline approval, floor
      limit, batch settlement, void and reissue
      """),
    unsure: Glossary(
      """
      excess, premium, endorsement, ledger, accrual, rebate, presentment, mandate, drawdown,
      collateral, valuation
      """))

  /// People who build, wire and plumb.
  static let building = Trade(
    sure: Glossary(
      """
      water ingress = leak, ingress of water = leak, efflorescence, spalling, screed, screeded,
      soffit, soffits, fascia, lead flashing, dpc, damp proof course, tanking, lintel, joist
      hanger, rsj, stud wall, second fix, first fix, plasterboard void, mist coat, skim coat,
      rcbo, consumer unit, ring main, earth bonding, megger, pressure drop, header tank,
      flue gas, flue terminal, heat exchanger, pcb fault, lockout code, low water cut off,
      balancing valve, trv, zone valve, inhibitor, magnetic filter, macerator, soil stack, invert
      level, screeding, cavity tray, weep vents, wall ties, u value, thermal bridging,
      interstitial, cold bridge, sub base, movement joint, architrave, newel
      """),
    unsure: Glossary(
      """
      valve, flange, tolerance, elevation, footing, bearing, load, gradient, falls, membrane,
      primer, sealant, compressor, rotor, caliper, torque
      """))

  /// People who show films, shows and games, and who make sound and print.
  static let showing = Trade(
    sure: Glossary(
      """
      licensing window, licensing windows, rights window, territory rights, geo block, geo
      blocking, geo restriction, production requirement, production requirements, production hold,
      production holds, production kill, kill seats, sightline kill, front of house manager,
      restricted view code, monitor mix, front of house mix, lufs, mastering chain, trim marks,
      plate change, ink density, colour profile, gsm, bleed area, press run, live ops, matchmaking
      pool, mmr, netcode, hotpatch, server tick, desync, desynced, rollback netcode, ban wave,
      shadowban, shadow banned, ranking signal, content id, demonetised, demonetized, monetised,
      monetized, creator fund, ad inventory, ad server, cpm
      """),
    unsure: Glossary(
      """
      latency, render, build, patch, ranked, lobby, stream, encode, bitrate, licence, license,
      rights
      """))
}
