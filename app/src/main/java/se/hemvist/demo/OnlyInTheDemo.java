package se.hemvist.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** There only where the demo's users are, and not where tests want an empty register. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(
        prefix = "hemvist",
        name = {"demo", "demo-facts"},
        havingValue = "true")
@interface OnlyInTheDemo {}
