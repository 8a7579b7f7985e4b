package se.hemvist.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;

/** Ends of statutory clocks as cases: our own, and every deadline-*.csv in the folder that hemvist.vectors names. */
@JdbcTest
@Import(Deadlines.class)
class DeadlineVectorsTest {

    @Autowired
    Deadlines deadlines;

    @TestFactory
    Stream<DynamicTest> endsWhenTheLawSays() {
        return files().flatMap(DeadlineVectorsTest::rows)
                .map(row -> DynamicTest.dynamicTest(
                        row.get("id") + " " + row.get("deadline") + " " + row.get("note"), () -> check(row)));
    }

    private void check(CSVRecord row) {
        var start = LocalDate.parse(row.get("start"));
        var rule = numbered(row.get("deadline"), start);

        var end = rule.runsOut(start.atStartOfDay(SwedishTime.ZONE).toInstant());

        var due = rule.unit().isCalendar() ? end.minusNanos(1) : end;
        assertThat(LocalDate.ofInstant(due, SwedishTime.ZONE)).isEqualTo(row.get("due"));
    }

    private DeadlineRule numbered(String number, LocalDate day) {
        return deadlines.on(day).all().stream()
                .filter(rule -> rule.clock() != null && rule.clock().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Path> files() {
        var more = System.getProperty("hemvist.vectors");
        var folders = more == null || more.isBlank() ? List.of(ownFolder()) : List.of(ownFolder(), Path.of(more));
        return folders.stream().flatMap(DeadlineVectorsTest::files);
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("deadline-.*\\.csv"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<CSVRecord> rows(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownFolder() {
        try {
            return Path.of(Objects.requireNonNull(DeadlineVectorsTest.class.getResource("/vectors"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
