package se.hemvist;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| .* \\| (.*) \\|$");

    @Test
    void keepsEveryModuleBehindItsOwnDoor() {
        ApplicationModules.of(Hemvist.class).verify();
    }

    @Test
    void theTableOfModulesSaysWhatEachDeclares() throws IOException {
        var table = ROW.matcher(Files.readString(Path.of("../docs/architecture.md")))
                .results()
                .collect(toMap(row -> row.group(1), ModularityTest::used));

        assertThat(table).containsAllEntriesOf(declared());
    }

    private static Map<String, Set<String>> declared() {
        var declared = new HashMap<String, Set<String>>();
        for (var module : ApplicationModules.of(Hemvist.class)) {
            var owned = module.getBasePackage();
            owned.findAnnotation(ApplicationModule.class)
                    .ifPresent(said -> declared.put(owned.getLocalName(), Set.of(said.allowedDependencies())));
        }
        return declared;
    }

    private static Set<String> used(MatchResult row) {
        var cell = row.group(2);
        return cell.equals("–") ? Set.of() : Set.copyOf(Arrays.asList(cell.split(", ")));
    }
}
