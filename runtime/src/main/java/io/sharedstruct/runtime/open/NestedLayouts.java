package io.sharedstruct.runtime.open;

import java.util.List;

/** Whether a struct inside another one is as it was when the other one was compiled. */
public final class NestedLayouts {

    private NestedLayouts() {}

    /**
     * What has changed, a sentence for each field; none if nothing has.
     *
     * @param outer the descriptor of the struct that contains the other one
     * @param number which one of the structs that its fields refer to, counted from 0 in the order of the fields
     * @param count how many different ones there are
     * @param nested the descriptor that the other one has now
     * @param size the size in bytes that it has now
     */
    public static List<String> changes(String outer, int number, int count, String nested, long size) {
        List<LayoutDescriptor.Nested> then = DescriptorParser.nested(outer);
        LayoutDescriptor now = LayoutDescriptor.parse(nested);
        if (now == null || then.size() != count) {
            return List.of(
                    "the description of its layout can't be read; it comes from another version of SharedStruct");
        }
        return LayoutComparison.changes(then.get(number), now, size);
    }
}
