package io.sharedstruct.processor.read;

import io.sharedstruct.processor.source.RawEnum;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The order of the constants of the platform's own enums, which this JVM knows where a compiler doesn't. */
final class PlatformEnums {

    private PlatformEnums() {}

    /** The enum with its constants in order, or as one without if the platform has none of that name and those constants. */
    static RawEnum inOrder(RawEnum read, String binaryName) {
        List<String> order = order(binaryName);
        List<String> names =
                read.constants().stream().map(RawEnum.Constant::name).sorted().toList();
        return names.equals(order.stream().sorted().toList())
                ? read.ordered(read.constants().stream()
                        .sorted(Comparator.comparingInt(constant -> order.indexOf(constant.name())))
                        .toList())
                : read.unordered();
    }

    private static List<String> order(String binaryName) {
        try {
            Object[] constants = Class.forName(binaryName, false, ClassLoader.getPlatformClassLoader())
                    .getEnumConstants();
            return constants == null
                    ? List.of()
                    : Arrays.stream(constants)
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList();
        } catch (ClassNotFoundException | LinkageError unknown) {
            return List.of();
        }
    }
}
