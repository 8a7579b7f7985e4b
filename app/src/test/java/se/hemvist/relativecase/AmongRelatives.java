package se.hemvist.relativecase;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import se.hemvist.Hemvist;

/** The whole application, once for all who try the cases of relatives: each example opens cases of its own. */
@SpringBootTest(
        classes = {Hemvist.class, RelativeWorld.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:relatives",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=relatives"
        })
@AutoConfigureMockMvc
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface AmongRelatives {}
