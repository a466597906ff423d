package io.sharedstruct.runtime.open;

import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.Proof;
import io.sharedstruct.runtime.os.SharedObject;
import java.util.List;

/**
 * Whether a region has the layout that is wanted.
 *
 * @param layout what is wanted
 * @param request where, for messages
 */
record LayoutCheck(Layout layout, ObjectRequest request) {

    /** By what its footer says. */
    void compare(SharedObject object, Footer footer) {
        if (footer.fingerprint() != layout.fingerprint()) {
            String descriptor = footer.readDescriptor(object);
            LayoutDescriptor there = LayoutDescriptor.parse(descriptor);
            LayoutDescriptor here = LayoutDescriptor.parse(layout.descriptor());
            List<String> differences = here == null || there == null
                    ? List.of()
                    : new LayoutComparison(here, layout.later(), there, footer).differences();
            if (!differences.isEmpty()) {
                throw mismatch(String.join("; ", differences));
            }
            if (there == null || !LayoutDescriptor.isFingerprintOf(footer.fingerprint(), descriptor)) {
                throw mismatch("its fingerprint differs, and its descriptor can't be read");
            }
        }
        if (footer.structSize() < layout.size()) {
            throw mismatch("size: " + layout.size() + " bytes here, " + footer.structSize()
                    + " bytes in the region created by pid " + footer.creator());
        }
    }

    /** By what its holders prove, when the footer has been written over. */
    void compare(Proof proof) {
        if (proof.fingerprint()
                != Proof.of(layout.fingerprint(), proof.persistence()).fingerprint()) {
            throw mismatch(
                    "another program has written over the footer that describes it, and by the locks of those who are"
                            + " attached its fingerprint differs");
        }
    }

    private LayoutMismatchException mismatch(String differences) {
        return new LayoutMismatchException(
                request.operation(),
                request.name(),
                differences + ". Build both programs from the same " + layout.struct() + ", or choose another name");
    }
}
