package io.sharedstruct.processor.problem;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.Accessor;
import io.sharedstruct.processor.model.Property;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.model.type.WordType;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawUnion;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawStruct;

/** The wording of the diagnostics of locks and sequences. */
public final class WordProblem {

    private static final String AWAIT =
            "boolean awaitUpdate(int, java.time.Duration) throws InterruptedException, which waits for an update";

    private WordProblem() {}

    public static Problem annotated(Property property, WordType type, PropertyAnnotation annotation, Site site) {
        String wayOut = annotation == PropertyAnnotation.ARRAY
                ? "; put it into a struct of its own, and declare an @Array of such structs"
                : "; remove it";
        return new Problem(
                ProblemId.LOCK_OR_SEQUENCE,
                site,
                property.name() + " is a " + type.javaType() + ", which can't have " + annotation.text() + wayOut);
    }

    public static Problem written(Accessor accessor, WordType type) {
        return new Problem(
                ProblemId.LOCK_OR_SEQUENCE,
                accessor.method().site(),
                accessor.method().signature() + " is a setter of a " + type.javaType()
                        + ", which only its own methods write; remove it");
    }

    public static Problem packed(Property property, FieldType type, RawStruct struct) {
        String declared = struct.layout().packed() ? "packed" : "pack";
        String wayOut = type == WordType.LOCK || type == WordType.READ_WRITE_LOCK
                ? ", or use the lock of the region, lock() of " + struct.type().generatedName()
                        + ", which takes no bytes"
                : "";
        return new Problem(
                ProblemId.LOCK_OR_SEQUENCE,
                property.site(),
                what(property, type) + ", which atomic access needs aligned, but the struct has " + declared
                        + "; leave " + declared + " out" + wayOut);
    }

    public static Problem shared(Property property, FieldType type, RawUnion union) {
        return new Problem(
                ProblemId.LOCK_OR_SEQUENCE,
                union.name().site(),
                what(property, type) + ", whose bytes nothing else may write, but @Union shares them; remove it");
    }

    private static String what(Property property, FieldType type) {
        return type instanceof WordType word
                ? property.name() + " is a " + word.javaType()
                : property.name() + " has a lock or a sequence in it";
    }

    public static Problem ordered(Property property, WordType type, Endian order) {
        return new Problem(
                ProblemId.LOCK_OR_SEQUENCE,
                property.site(),
                property.name() + " is a " + type.javaType()
                        + ", which is in the byte order of the machine, but the struct declares " + order
                        + "; leave byteOrder out and give the properties that need it a @ByteOrder, or put these into"
                        + " a struct of their own");
    }

    public static Problem secondSequence(Property property, Property first) {
        return new Problem(
                ProblemId.TWO_SEQUENCES,
                property.site(),
                property.name() + " is a second Sequence beside " + first.name()
                        + ", but one of them counts the updates of the whole struct; remove it, or put it into a struct"
                        + " of its own, together with what it is to protect");
    }

    public static Problem tooLarge(Property sequence, long size) {
        return new Problem(
                ProblemId.LOCK_OR_SEQUENCE,
                sequence.site(),
                sequence.name() + " makes copies of the struct consistent, which has " + size
                        + " bytes, but a copy has at most " + Integer.MAX_VALUE
                        + "; put it into a struct of its own, together with what it is to protect");
    }

    public static Problem awaitWithoutSequence(RawMethod method) {
        return new Problem(
                ProblemId.AWAIT_UPDATE,
                method.site(),
                method.signature() + " waits for an update of a struct with a Sequence, which this one doesn't have;"
                        + " declare a property of that type, or make it default or static");
    }

    public static Problem badAwait(RawMethod method) {
        return new Problem(
                ProblemId.AWAIT_UPDATE,
                method.site(),
                method.returns().name() + " " + method.signature() + " isn't " + AWAIT
                        + "; change it, or make it default or static");
    }

    public static Problem ambiguousAwait(RawMethod method) {
        return new Problem(
                ProblemId.AWAIT_UPDATE,
                method.site(),
                method.signature() + " may wait for an update, or for another value of the property update; rename"
                        + " that");
    }

    public static Problem uninterruptibleAwait(RawMethod method) {
        return new Problem(
                ProblemId.AWAIT_UPDATE,
                method.site(),
                method.signature() + " ends when the thread is interrupted, which only an InterruptedException tells;"
                        + " add throws InterruptedException");
    }
}
