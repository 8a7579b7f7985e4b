package se.hemvist.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test among the demo's forty cases; all such tests share one demo, for it takes half a minute to make. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo-cases",
            "hemvist.data=target/demo-cases",
            "hemvist.demo-facts=true",
            "hemvist.demo-cases=true"
        })
public @interface InTheDemo {}
