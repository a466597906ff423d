package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.model.type.WordType;
import java.util.List;

/**
 * The types of locks and sequences in C. They are made of integers of 32 bits, so that compilers align them to less than they need: a
 * struct that has one is aligned as a whole, and has padding before them.
 */
final class CWordTypes {

    /** What every compiler aligns such a member to. */
    static final long ALIGNMENT = 4;

    private static final String TYPES = """
            #ifndef SHAREDSTRUCT_WORDS
            #define SHAREDSTRUCT_WORDS
            /* Words of locks and sequences, see sharedstruct_lock_exclusive() and its like. */
            typedef uint32_t sharedstruct_lock;
            typedef struct { uint32_t word; uint32_t sharer[15]; } sharedstruct_shared_lock;
            typedef struct { uint32_t sequence; uint32_t owner; } sharedstruct_sequence;
            #endif""";

    private CWordTypes() {}

    /** The definitions, which the functions that work on them have, too. */
    static List<String> lines() {
        return TYPES.lines().toList();
    }

    static CType of(WordType type) {
        return new CType(
                switch (type) {
                    case LOCK -> "sharedstruct_lock";
                    case READ_WRITE_LOCK -> "sharedstruct_shared_lock";
                    case SEQUENCE -> "sharedstruct_sequence";
                },
                "");
    }
}
