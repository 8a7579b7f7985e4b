package se.hemvist.deadline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Hantera en frist som har passerat. */
record HandleMissedDeadline(@NotBlank @Size(max = 4000) String done) {

    @Override
    public String toString() {
        return "HandleMissedDeadline[]";
    }
}
