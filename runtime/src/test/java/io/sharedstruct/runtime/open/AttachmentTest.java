package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.runtime.os.Backing;
import io.sharedstruct.runtime.os.Mapping;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can happen to an attachment when there is no memory for the next step, and no test can take it away there. */
class AttachmentTest {

    private final List<String> calls = new ArrayList<>();
    private final Mapping mapping = recorded(Mapping.class);
    private final Attachment attachment = new Attachment(recorded(Backing.class), mapping, true, Duration.ofSeconds(1));

    @Test
    void anAddressRangeThatWasGivenBackIsNotGivenBackAgainByACleanerThatHasItAllTheSame() {
        Attachment.abandon(attachment, mapping, new OutOfMemoryError());
        attachment.run();
        assertThat(calls).containsExactly("waits", "detach", "free");
    }

    @Test
    void theMappingOfARegionThatTheCleanerHasStaysForIt() {
        attachment.cleanUpAfter(this, test -> calls.add("revoke"), "Test");
        Attachment.abandon(attachment, mapping, new OutOfMemoryError());
        assertThat(calls).containsExactly("waits", "detach");
        attachment.run();
        assertThat(calls).containsExactly("waits", "detach", "free");
    }

    @Test
    void aMappingWithoutAnAttachmentIsGivenBack() {
        Attachment.abandon(null, mapping, new OutOfMemoryError());
        assertThat(calls).containsExactly("waits", "free");
    }

    private <T> T recorded(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            calls.add(method.getName());
            return null;
        }));
    }
}
