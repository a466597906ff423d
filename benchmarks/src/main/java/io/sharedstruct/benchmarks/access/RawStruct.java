package io.sharedstruct.benchmarks.access;

/** The struct of the field benchmarks over a raw address, without any check: the limit of what a handle can be. */
final class RawStruct {

    private final long address;

    RawStruct(long address) {
        this.address = address;
    }

    int getNumber() {
        return RawMemory.getInt(address);
    }

    void setNumber(int number) {
        RawMemory.putInt(address, number);
    }

    long getCounter() {
        return RawMemory.getLong(address + 8);
    }

    void setCounter(long counter) {
        RawMemory.putLong(address + 8, counter);
    }

    double getPrice() {
        return RawMemory.getDouble(address + 16);
    }

    void setPrice(double price) {
        RawMemory.putDouble(address + 16, price);
    }

    boolean isFlag() {
        return RawMemory.getByte(address + 24) != 0;
    }

    void setFlag(boolean flag) {
        RawMemory.putByte(address + 24, (byte) (flag ? 1 : 0));
    }
}
