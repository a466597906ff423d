package io.sharedstruct.mirror.source;

/** The bytes of a struct at one time. Nobody changes them. */
final class Image {

    private final long number;
    private final byte[] bytes;
    private final boolean consistent;
    private final long taken;

    /**
     * An image.
     *
     * @param number the number of the image, from 1 on, each a greater one
     * @param bytes the bytes, which are this image's from now on
     * @param consistent whether one update left them so
     * @param taken when they were copied, in milliseconds since 1970
     */
    Image(long number, byte[] bytes, boolean consistent, long taken) {
        this.number = number;
        this.bytes = bytes;
        this.consistent = consistent;
        this.taken = taken;
    }

    long number() {
        return number;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean isConsistent() {
        return consistent;
    }

    long taken() {
        return taken;
    }
}
