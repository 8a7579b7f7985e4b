package se.hemvist.workspace.written;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.hemvist.engine.NothingThere;

/** What is not there, or not for whoever asks, is answered as a page that does not exist. */
@ControllerAdvice
class NotThere {

    @ExceptionHandler(NothingThere.class)
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
