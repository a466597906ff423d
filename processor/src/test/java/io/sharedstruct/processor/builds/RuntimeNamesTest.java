package io.sharedstruct.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.constant.TextForm;
import io.sharedstruct.processor.source.annotation.StructAnnotations;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the processor knows of the runtime by name only is what the runtime has. */
class RuntimeNamesTest {

    @Test
    void allAnnotationsOfTheRuntimeAreClaimedAndNoOthers() {
        Set<String> ofUsers = new ClassFileImporter()
                .importPackages("io.sharedstruct").stream()
                        .filter(type -> type.getPackageName().equals("io.sharedstruct"))
                        .filter(JavaClass::isAnnotation)
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(StructAnnotations.claimed())
                .containsAll(ofUsers)
                .hasSize(ofUsers.size() + 2)
                .contains("io.sharedstruct.runtime.*", "javax.annotation.processing.Generated");
    }

    @Test
    void theEnumsHaveTheSameConstants() {
        assertThat(names(Endian.values())).isEqualTo(names(io.sharedstruct.Endian.values()));
        assertThat(names(Overflow.values())).isEqualTo(names(io.sharedstruct.Overflow.values()));
        assertThat(names(TextForm.values())).isEqualTo(names(io.sharedstruct.TextForm.values()));
        for (TextForm form : TextForm.values()) {
            assertThat(form.prefixSize())
                    .isEqualTo(io.sharedstruct.TextForm.valueOf(form.name()).prefixSize());
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
