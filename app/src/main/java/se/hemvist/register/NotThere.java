package se.hemvist.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.hemvist.network.NoSuchFact;

/** What is not in the register is answered as a page that does not exist. */
@ControllerAdvice("se.hemvist.register")
class NotThere {

    @ExceptionHandler(NoSuchFact.class)
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
