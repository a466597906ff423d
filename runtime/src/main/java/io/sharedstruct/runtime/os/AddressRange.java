package io.sharedstruct.runtime.os;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;

/** What the mappings of all systems are: some bytes at an address. */
abstract class AddressRange implements Mapping {

    private final long address;
    private final long length;

    AddressRange(long address, long length) {
        this.address = address;
        this.length = length;
    }

    @Override
    public final long address() {
        return address;
    }

    @Override
    public final long length() {
        return length;
    }

    @Override
    public final ByteBuffer buffer() {
        return new Pointer(address).getByteBuffer(0, length);
    }
}
