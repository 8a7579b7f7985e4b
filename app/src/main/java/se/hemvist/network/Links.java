package se.hemvist.network;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What leads to what, each to many. */
final class Links<K, V> {

    private final Map<K, Set<V>> links = new HashMap<>();

    void add(K from, V to) {
        links.computeIfAbsent(from, none -> new LinkedHashSet<>()).add(to);
    }

    void add(K from, Collection<V> to) {
        if (!to.isEmpty()) {
            links.computeIfAbsent(from, none -> new LinkedHashSet<>()).addAll(to);
        }
    }

    Set<V> of(K from) {
        return links.getOrDefault(from, Set.of());
    }

    Set<V> of(Collection<K> from) {
        return from.stream().flatMap(one -> of(one).stream()).collect(toCollection(LinkedHashSet::new));
    }

    Set<K> keys() {
        return links.keySet();
    }

    /** Everything that something leads to. */
    Set<V> all() {
        return of(links.keySet());
    }
}
