extension Trade {
  /// People of offices and support desks.
  static let meetings = Trade(
    sure: Glossary(
      """
      actioned = dealt with, actioning = dealing with, back office = office, notate, notated =
      noted, service level agreement = promise, service delivery, client facing, first contact
      resolution, disposition, dispositioned, operationally, incentivise, incentivize, upskill,
      upskilling, retraining module, going forward = from now on, moving forward = from now on, on
      a go forward basis = from now on, touch base = talk, touchpoint = contact, touchpoints =
      contacts, synergy, synergies, escalate = pass on, escalated = passed on, escalating =
      passing on, escalation, escalation team, root cause = cause, root causes = causes, root
      cause analysis = search for the cause, customer journey, service recovery = repair,
      deliverable, deliverables = results, learnings = lessons, onboarding = first steps,
      omnichannel, omni channel, streamline = simplify, streamlined = simplified, process gap =
      gap, best practice = good practice, best practices, kpi = target, kpis = targets, workflow =
      way of working, workflows, value add, proactive, proactively, holistic, robust = strong,
      circle back = come back, circled back = came back, deep dive, ideate, cross functional, core
      competency, operational excellence, operational issue, operational issues, operational
      reasons, operational difficulties, operational challenges, operational constraints,
      operational requirements, operationalise, operationalize, action item, action items, pain
      point, pain points, workstream, headcount = number of staff, fte, resourcing, csat, nps,
      sops, crm, cx, tier 1, tier 2, tier 3, tier one, tier two, tier three, l1 support, l2
      support, l3 support, level 2 support, ticket number, support ticket = request, open ticket,
      trouble ticket, EOD, SME, TAT, OOO, WIP, SOP, ticketing system, ticket system, bandwidth
      constraints, mission critical, scalability = room to grow, utilization = use, utilisation =
      use, prioritization, channel partner, sla breach, corrective action plan, preventive action,
      feedback loop, brand standards, guest recovery, leveraging = using, our stakeholders =
      everyone we work with, key stakeholders, relevant stakeholders, internal stakeholders,
      standard operating procedure = rule, service delivery team, value proposition, headwinds,
      rightsizing, monetisation, monetization, go to market, sunsetting, service user = person,
      service users = people, signposted, thought leadership, offboarding, cross team, on our
      radar, right size, ring fence, ring fenced, valuable input = help, future planning, future
      consideration, product assortment
      """),
    unsure: Glossary(
      """
      implement, capacity, bandwidth, align, initiative, strategy, framework, leverage,
      actionable, b2b, b2c, roadmap, granular, COB, scalable, cadence, stakeholder
      """))
}
