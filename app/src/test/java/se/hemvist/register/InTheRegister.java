package se.hemvist.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import se.hemvist.Hemvist;

/** The whole of Hemvist for the tests of the register, which empty it: started once for them, and for nobody else. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Hemvist.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:registerpages",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=registerpages"
        })
@AutoConfigureMockMvc
@interface InTheRegister {}
