package se.hemvist;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Hemvist: keeps people apart who must not meet. */
@SpringBootApplication
public class Hemvist {

    public static void main(String[] args) {
        var hemvist = new SpringApplication(Hemvist.class);
        hemvist.addInitializers(new FreshStart());
        hemvist.run(args);
    }
}
