package io.sharedstruct.tools.command;

import io.sharedstruct.RegionDescription;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.value.Bytes;
import io.sharedstruct.tools.value.FieldLine;
import io.sharedstruct.tools.value.FieldLines;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A region that is looked at again and again. Its name is followed: if another region of the same struct has it, that one is watched
 * from then on.
 */
final class Watched implements AutoCloseable {

    /** How often it is asked whose the name is and who has the region. */
    private static final Duration STATE = Duration.ofSeconds(2);

    private final String name;
    private final StructOptions structs;
    private final StructDescription struct;
    private final List<FieldLine> lines = new ArrayList<>();
    private Subject subject;
    private RegionInfo info;
    private boolean isNew = true;
    private String age = "";
    private long nextState = System.nanoTime() + STATE.toNanos();
    private @Nullable String end;

    Watched(String name, StructOptions structs, List<String> fields) {
        this.name = name;
        this.structs = structs;
        subject = Subject.open(name, structs);
        info = subject.info();
        try {
            struct = subject.known();
            for (FieldLines.Result result : InspectCommand.results(struct, fields, false)) {
                lines.addAll(result.lines());
            }
        } catch (RuntimeException | Error e) {
            subject.close();
            throw e;
        }
    }

    StructDescription struct() {
        return struct;
    }

    Optional<String> structName() {
        return structs.nameOf(struct);
    }

    RegionInfo info() {
        return info;
    }

    List<FieldLine> lines() {
        return lines;
    }

    /** The bytes now; the same ones until the next look. */
    Bytes bytes() {
        return subject.bytes();
    }

    /** Why there is nothing to look at any more. */
    Optional<String> end() {
        return Optional.ofNullable(end);
    }

    /** Whether the last look has seen anything that wasn't so before. */
    boolean isNew() {
        return isNew;
    }

    /** Copies the bytes again; false if the region has gone. */
    boolean look() {
        try {
            if (System.nanoTime() - nextState >= 0) {
                nextState = System.nanoTime() + STATE.toNanos();
                if (!subject.reader().isNameCurrent()) {
                    return followName();
                }
                String before = age;
                RegionInfo now = subject.reader().look();
                age = now.description()
                        .map(known -> Regions.age(known, Instant.now()))
                        .orElse("");
                boolean isOther = subject.bytes().refresh();
                isNew = isOther || !now.equals(info) || !age.equals(before);
                info = now;
                return true;
            }
            isNew = subject.bytes().refresh();
            return true;
        } catch (RegionNotFoundException e) {
            return ended("it has gone");
        } catch (SharedMemoryException | IndexOutOfBoundsException shortened) {
            // Perhaps it was removed, and the name leads to another one by now.
            try {
                return followName();
            } catch (RegionNotFoundException e) {
                return ended("it has gone");
            } catch (SharedMemoryException | IndexOutOfBoundsException e) {
                return ended(Printable.of(String.valueOf(e.getMessage())));
            }
        }
    }

    private boolean followName() {
        Subject now = Subject.open(name, structs);
        if (now.struct().isEmpty() && now.info().length().equals(OptionalLong.of(0))) {
            now.close();
            throw new RegionNotFoundException("watch", name, "it has gone");
        }
        if (now.struct()
                .map(StructDescription::fingerprint)
                .filter(known -> known == struct.fingerprint())
                .isEmpty()) {
            String whose = now.info()
                    .description()
                    .map(RegionDescription::creatorPid)
                    .map(pid -> " of process " + pid)
                    .orElse("");
            now.close();
            return ended("another struct has its name by now" + whose);
        }
        subject.close();
        subject = now;
        info = now.info();
        isNew = true;
        return true;
    }

    private boolean ended(String why) {
        end = "watch '" + Printable.of(name) + "': " + why;
        return false;
    }

    @Override
    public void close() {
        subject.close();
    }
}
