import io.sharedstruct.*;
import java.util.UUID;

class ConverterUnseen {
    @SharedStruct
    interface MyData {
        @Converted(Hidden.class) // ERROR [Converter] the converter ConverterUnseen.Hidden of id can't be seen from the class to generate; make it public, or package-private in the package of the struct
        UUID getId();
    }

    private static class Hidden {
        static long encode(UUID id) {
            return 0;
        }

        static UUID decode(long id) {
            return null;
        }
    }
}
