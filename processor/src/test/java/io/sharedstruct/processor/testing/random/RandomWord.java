package io.sharedstruct.processor.testing.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A lock or a sequence in a random struct: no value, but bytes of their own, in the words of gcc. */
public enum RandomWord {
    LOCK("SharedLock", 4, "uint32_t"),
    READ_WRITE_LOCK(
            "SharedReadWriteLock", 64, "struct { uint32_t word; uint32_t sharer[15]; } __attribute__((aligned(64)))"),
    SEQUENCE("Sequence", 8, "struct { uint32_t sequence; uint32_t owner; } __attribute__((aligned(8)))");

    private final String java;
    private final int alignment;
    private final String c;

    RandomWord(String java, int alignment, String c) {
        this.java = java;
        this.alignment = alignment;
        this.c = c;
    }

    /** Any of them, of sequences one at most. */
    public static List<RandomWord> some(Random random) {
        List<RandomWord> words = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            RandomWord word = values()[random.nextInt(values().length)];
            if (word != SEQUENCE || !words.contains(SEQUENCE)) {
                words.add(word);
            }
        }
        return words;
    }

    public static String name(int number) {
        return "w" + number;
    }

    public int alignment() {
        return alignment;
    }

    public String inJava(int number) {
        return "    " + java + " getW" + number + "();";
    }

    public String inC(int number) {
        return c + " " + name(number) + ";";
    }
}
