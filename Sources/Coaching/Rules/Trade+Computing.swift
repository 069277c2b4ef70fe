extension Trade {
  /// People who run websites, networks and programs.
  static let computing = Trade(
    sure: Glossary(
      """
      memory pressure, null check, null value, maintenance window, heuristic = rule, heuristics =
      rules, colo, reprovision, reprovisioned, headend, line card, disk array, kernel panic,
      failed over, fail over, database master, rebalancing, request handler, time series,
      allowlist, whitelist, segmentation fault, buffer overflow, thread pool, garbage collection,
      connection pool, cold start, noisy neighbour, noisy neighbor, hot spare, split brain,
      idempotent, retry logic, retries, backoff, circuit breaker, health check, health checks,
      autoscale, scaled up, scale out, instance type, boot volume, mass storage, drm, ont, modem
      levels, latency = slowness, latencies, elevated latency = slowness, increased latency =
      slowness, throughput = speed, failover = switch to the spare, failovers, hypervisor = main
      machine, hypervisors, kubernetes, k8s, virtual machine, vm, PoP, SOC, NAT, RAID, CI, CLI,
      PDU, vps, vpses, load balancer, load balancers, control plane, data plane, availability zone
      = data centre, sharding, replication, endpoint, sdk, dns, cdn, tls, ssl, ttl, bgp, vlan,
      ssh, smtp, imap, ddos, iops, cpu, sql, mysql, postgres, postgresql, redis, mongodb, nginx,
      json, xml, yaml, regex, http, http error, rpc, grpc, tcp, udp, oauth, saml, sso, ldap,
      webhook, payload, middleware, microservice, backend, back end, frontend, front end, codebase
      = program, code base = program, code path, refactor = rewrite, refactors = rewrites,
      refactoring = rewriting, refactored, hotfix = repair, hotfixes = repairs, rollback = step
      back, rollbacks, rolled back the, roll back the, deployment = update, deployments = updates,
      redeploy, redeployed, pull request, repo, race condition, memory leak, out of memory = out
      of room, null pointer, segfault, stack trace, cron, cronjob, misconfiguration = wrong
      setting, misconfigurations = wrong settings, misconfigured = set up wrongly, config =
      setting, configs = settings, configuration change = change of settings, configuration
      changes = changes of settings, configuration error = wrong setting, throttling, throttled,
      rate limit, rate limits, rate limiting, provisioning, provisioned, deprovisioned,
      deallocation, deallocate, deallocated, autoscaling, autoscaler, auto scaling, packet loss,
      upstream, upstream provider = supplier, firmware, backport, backported, zero day, cve, xss,
      csrf, remote code execution, attack vector, threat actor = thief, threat actors = thieves,
      exfiltrated, exfiltration = theft, credential stuffing, plaintext, plain text passwords,
      bcrypt, ingress, egress, transit provider, fibre cut, fiber cut, fiber cuts, bare metal,
      tenant cluster, multi tenant, namespace, telemetry, observability, runbook, postmortem =
      review, post mortem = review, rca = review, sla = promised time, slas = promised times, slo,
      sre, on call engineer, on call engineers, on call team, uptime = time online, degraded
      performance = slowness, performance degradation = slowness, service degradation = slowness,
      degradation, degraded state, degraded, error rate, error rates, elevated errors = many
      errors, elevated error rates = many errors, increased error rates, connection errors,
      timeouts = pages that never load, time outs, 5xx, 4xx, mitigate = ease, mitigation = repair,
      mitigations = repairs, mitigating = easing, remediate = mend, remediated = mended,
      remediation = repair, remediating, failsafe, capacity constraints, network operations,
      distributed system, distributed systems, message queue, job queue, queue processing, caching
      layer, cache node, cache nodes, cache invalidation, schema, data migration, database
      migration, database cluster, database replica, primary database, write operations, read only
      mode, block storage, object storage, storage array, storage cluster, storage layer, network
      switch, core switch, core router, edge router, edge network, edge nodes, edge servers,
      border router, routing table, point of presence, pdu, daemon, compiler, toolchain,
      dependencies, semver, breaking change, backward compatible, backwards compatible, deprecated
      = retired, deprecation, tech stack, etl, saas, iaas, paas, ip range, ip ranges, ipv6, ipv4,
      mx record, mx records, spf, dkim, blacklisted ip, subnet, firewall rule, firewall rules,
      proxies, reverse proxy, bitrate, codec, refresh rate, gpu, pcb, bios, bootloader, emmc,
      oauth token, access token, access tokens, api key, api keys, api calls, feature flag,
      feature flags, production environment, production systems, regression, edge case, edge
      cases, api call, api, multi factor authentication, mfa, 2fa, s3 bucket, s3, stale cache,
      rbl, dr site, data replication, master database, fail safe, hard drive array, timing out =
      failing, request timed out, requests timed out, rate limited, load balancing, traffic spike,
      traffic spikes, edge location, edge locations, data corruption, write errors, read errors,
      error budget, incident commander, change management, devs = programmers, production traffic,
      back pressure, origin server, origin servers, known issue, known issues, latest build =
      newest version, trust and safety, port your number, area fault, sync issue, sync issues,
      alerting, monitoring coverage, geo restricted, geo blocked, simulcast, truck roll, nvram,
      smc, dfu mode, tarball, npm, pypi, lts, git, force push, yanked, changelog, issue tracker,
      rfc, pcba, dev kit, firmware image, sql injection, cryptographic, private key, private keys,
      pii, personally identifiable information = personal details, threat intelligence, forensics,
      customer impacting, service impacting, service affecting, legacy system = old system, legacy
      systems = old systems, legacy code = old program, UX, rebooting the host, app server, app
      servers, web server, web servers, job runner, worker process, worker nodes, file system,
      filesystem, storage pool, snapshotting, hash table, race conditions, memory usage, disk
      space, disk failure, resource exhaustion, capacity planning, network partition, packet,
      dropped packets, authentication service, auth service, authentication servers, session
      tokens, certificate renewal, expired certificate, tls certificate, ssl certificate, quorum,
      ssl handshake, p99, lockfile, account metadata, data residency, field mapping, resiliency = strength,
      resilience posture, security posture, cyber event, cyber incident, data elements, data
      element, ingestion, idle timeout, rehydrate, reindex, reindexing, backfill, backfilled, dead
      letter queue, orphaned process, stale session, session timeout, null reference, unhandled
      exception, parity error, checksum, brownout, egress fees, autorenew token, hash mismatch,
      soft delete, hard delete, tombstoned, provisioning queue, sip trunk, cgnat, dslam, openreach
      fault, ont light, line profile, dlm, mesh node, rssi, sim provisioning, apn, imei, port out,
      pac code, backhaul, cert, certs
      """),
    unsure: Glossary(
      """
      evict, handler, bucket, timeout, parse, query, table, disk, reset, module, firewall,
      hardware, software, interface, redundancy, redundant, data center, data centre, datacenter,
      compute, optimise, optimize, optimization, optimisation, prod, staging, stack, node,
      cluster, instance, commit, build, queue, index, patch, container, migration, token,
      certificate, host, router, switch, database, infrastructure, configuration, connectivity,
      traffic, storage, cache, server, network, provider, environment, restart, reboot, rollout,
      release, pipeline, deploy, bandwidth, platform, monitoring, component, propagate, volume,
      sync, backup, log, scale, parser, script, merge, branch, dependency, protocol, encryption,
      encrypted, vulnerability, credential, vector, exploit, POP, DC, downstream, mitigated,
      salted, hashed, packets, replica, replicas, kernel, shard, shards, docker, backbone,
      deadlock, orchestration, peering, fork, maintainer, crate, byte, thread, crash loop,
      session, compile, repository, auth
      """))
}
