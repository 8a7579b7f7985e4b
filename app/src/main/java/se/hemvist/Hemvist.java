package se.hemvist;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Hemvist: keeps people apart who must not meet. */
@SpringBootApplication
@EnableScheduling
public class Hemvist {

    public static void main(String[] args) {
        var hemvist = new SpringApplication(Hemvist.class);
        hemvist.addInitializers(new DiscreetDatabase(), new FreshStart());
        hemvist.run(args);
    }
}
