package io.sharedstruct.processor.emit.text;

import io.sharedstruct.processor.model.AsciiNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names in another language, by one rule for all: in ASCII, none that the language keeps to itself, and each once where it stands.
 * Underscores at the end make them so.
 */
public final class Names {

    private final Predicate<String> reserved;
    private final Set<String> taken;

    /** Names of which none is reserved. */
    public Names(Predicate<String> reserved) {
        this(reserved, List.of());
    }

    /** Names beside others, which they give way to. */
    public Names(Predicate<String> reserved, Collection<String> others) {
        this.reserved = reserved;
        taken = new HashSet<>(others);
    }

    /** A name as close to one in Java as the language allows, that no earlier call has returned. */
    public String unique(String java) {
        return claim(free(AsciiNames.of(java)));
    }

    /** A name that no earlier call has returned, where what it is part of isn't reserved. */
    public String claim(String name) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }

    /** A name in ASCII; if the language keeps it to itself, with an underscore behind it. */
    public String free(String name) {
        return reserved.test(name) ? name + "_" : name;
    }
}
