package io.sharedstruct.benchmarks.text;

import io.sharedstruct.benchmarks.access.ChronicleMemory;
import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.openjdk.jmh.annotations.Fork;

/** Chronicle-Values' own strings, whose length stands before them. */
@Fork(
        jvmArgsAppend = {
            PeerFlags.CHRONICLE_1,
            PeerFlags.CHRONICLE_2,
            PeerFlags.CHRONICLE_3,
            PeerFlags.CHRONICLE_4,
            PeerFlags.CHRONICLE_5,
            PeerFlags.CHRONICLE_6,
            PeerFlags.CHRONICLE_7,
            PeerFlags.CHRONICLE_8,
            PeerFlags.CHRONICLE_9
        })
public class ChronicleTexts extends TextBenchmark {

    private final ChronicleMessage message = ChronicleMemory.reference(ChronicleMessage.class);

    @Override
    protected String read() {
        return message.getText();
    }

    @Override
    protected void write(String value) {
        message.setText(value);
    }
}
