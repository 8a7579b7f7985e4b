package se.hemvist.report;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import se.hemvist.Hemvist;

/** The world of the reports, one for all who try pages of a case that is anna's. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Hemvist.class, ReportWorld.class, AnnasCase.class},
        properties = {
            "spring.datasource.url=jdbc:h2:mem:reports",
            "hemvist.keys=target/keys-of-tests",
            "hemvist.demo-facts=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=reports"
        })
@AutoConfigureMockMvc
public @interface InTheReports {}
