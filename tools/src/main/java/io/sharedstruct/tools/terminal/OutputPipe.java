package io.sharedstruct.tools.terminal;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Output that ends the command when nobody takes it any more; a {@link java.io.PrintWriter} would go on writing to nobody. */
final class OutputPipe extends OutputStream {

    private final OutputStream target;
    private @Nullable OutputFailedException failure;

    OutputPipe(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure != null) {
            return; // said once; what was still buffered follows
        }
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            failure = new OutputFailedException(e);
            throw failure;
        }
    }
}
