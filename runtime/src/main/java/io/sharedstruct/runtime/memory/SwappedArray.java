package io.sharedstruct.runtime.memory;

/** Copies the elements of primitive arrays, of any type but boolean and byte, with their bytes in the other order. */
final class SwappedArray {

    private SwappedArray() {}

    static void read(long address, Object into, int length) {
        if (into instanceof char[] chars) {
            for (int i = 0; i < length; i++) {
                chars[i] = Character.reverseBytes(Memory.getChar(address + 2L * i));
            }
        } else if (into instanceof short[] shorts) {
            for (int i = 0; i < length; i++) {
                shorts[i] = Short.reverseBytes(Memory.getShort(address + 2L * i));
            }
        } else if (into instanceof int[] ints) {
            for (int i = 0; i < length; i++) {
                ints[i] = Integer.reverseBytes(Memory.getInt(address + 4L * i));
            }
        } else if (into instanceof long[] longs) {
            for (int i = 0; i < length; i++) {
                longs[i] = Long.reverseBytes(Memory.getLong(address + 8L * i));
            }
        } else if (into instanceof float[] floats) {
            for (int i = 0; i < length; i++) {
                floats[i] = Float.intBitsToFloat(Integer.reverseBytes(Memory.getInt(address + 4L * i)));
            }
        } else {
            double[] doubles = (double[]) into;
            for (int i = 0; i < length; i++) {
                doubles[i] = Double.longBitsToDouble(Long.reverseBytes(Memory.getLong(address + 8L * i)));
            }
        }
    }

    static void write(long address, Object from, int length) {
        if (from instanceof char[] chars) {
            for (int i = 0; i < length; i++) {
                Memory.setChar(address + 2L * i, Character.reverseBytes(chars[i]));
            }
        } else if (from instanceof short[] shorts) {
            for (int i = 0; i < length; i++) {
                Memory.setShort(address + 2L * i, Short.reverseBytes(shorts[i]));
            }
        } else if (from instanceof int[] ints) {
            for (int i = 0; i < length; i++) {
                Memory.setInt(address + 4L * i, Integer.reverseBytes(ints[i]));
            }
        } else if (from instanceof long[] longs) {
            for (int i = 0; i < length; i++) {
                Memory.setLong(address + 8L * i, Long.reverseBytes(longs[i]));
            }
        } else if (from instanceof float[] floats) {
            for (int i = 0; i < length; i++) {
                Memory.setInt(address + 4L * i, Integer.reverseBytes(Float.floatToRawIntBits(floats[i])));
            }
        } else {
            double[] doubles = (double[]) from;
            for (int i = 0; i < length; i++) {
                Memory.setLong(address + 8L * i, Long.reverseBytes(Double.doubleToRawLongBits(doubles[i])));
            }
        }
    }
}
