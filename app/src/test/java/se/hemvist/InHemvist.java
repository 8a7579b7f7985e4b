package se.hemvist;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole of Hemvist with no demo and no jobs that run by themselves, started once for all tests that bring their own
 * cases, count nobody else's, delete nothing of others and run no jobs: one that another test has left may ask for what is
 * gone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Hemvist.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:hemvist",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=hemvist"
        })
@AutoConfigureMockMvc
public @interface InHemvist {}
