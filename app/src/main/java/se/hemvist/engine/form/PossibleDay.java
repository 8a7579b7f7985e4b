package se.hemvist.engine.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day of a form, in a year that somebody can have meant: 0026 and 20226 are slips of a finger. */
final class PossibleDay extends StdScalarDeserializer<LocalDate> {

    /** How a day is to be written. */
    static final String WRITTEN = "Skriv den som åååå-mm-dd, med ett år från 1900 till 2100.";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    @Serial
    private static final long serialVersionUID = 1L;

    PossibleDay() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        try {
            var day = LocalDate.parse(parser.getText());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // refused below, without quoting what was written
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not a possible day");
    }
}
