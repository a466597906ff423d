package io.sharedstruct.processor.model.type;

import org.jspecify.annotations.Nullable;

/**
 * Words in which threads of all processes agree on who may go on. No value in Java stands for their bytes: a getter returns what
 * works on them, and copies leave them out. They are in the byte order of the machine, and aligned, because atomic access is.
 */
public enum WordType implements FieldType {
    LOCK("SharedLock", "lock", 4),
    READ_WRITE_LOCK("SharedReadWriteLock", "rwlock", 64),
    SEQUENCE("Sequence", "sequence", 8);

    private static final String PACKAGE = "io.sharedstruct.";

    private final String javaType;
    private final String token;
    private final long size;

    WordType(String javaType, String token, long size) {
        this.javaType = javaType;
        this.token = token;
        this.size = size;
    }

    /** The one of that qualified name in Java; null if there is none. */
    public static @Nullable WordType of(String qualifiedName) {
        for (WordType type : values()) {
            if (qualifiedName.equals(PACKAGE + type.javaType)) {
                return type;
            }
        }
        return null;
    }

    /** The one of that token in a descriptor; null if there is none. */
    static @Nullable WordType ofToken(String token) {
        for (WordType type : values()) {
            if (type.token.equals(token)) {
                return type;
            }
        }
        return null;
    }

    @Override
    public String javaType() {
        return javaType;
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long alignment() {
        return size;
    }
}
