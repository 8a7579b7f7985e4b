package se.hemvist.engine.draft;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets old drafts be forgotten by the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Forgetting {}
