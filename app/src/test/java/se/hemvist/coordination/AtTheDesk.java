package se.hemvist.coordination;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import se.hemvist.Hemvist;

/** The world of the desk, started once for all who try what a coordinator does there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Hemvist.class, DeskWorld.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:desk",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true"
        })
@interface AtTheDesk {}
