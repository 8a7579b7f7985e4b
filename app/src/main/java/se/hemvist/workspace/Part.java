package se.hemvist.workspace;

import java.util.List;

/** Some facts of a case under one heading, such as Samtycke or Plan. */
public record Part(String title, List<Line> lines) {

    public Part {
        lines = List.copyOf(lines);
    }
}
