package se.hemvist.coordination;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A kommun's answer to the desk, for its own side. */
record AnswerRequest(SideAnswer answer, @Nullable LocalDate by, @Nullable @Size(max = 10_000) String reason) {}
