package vn.binhyen.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the sealer run. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditConfiguration {}
