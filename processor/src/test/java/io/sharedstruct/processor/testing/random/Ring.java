package io.sharedstruct.processor.testing.random;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Several languages, each of which reads what the one before has written. */
public final class Ring implements Exchange {

    private final List<Exchange> languages;
    private final Random random;

    public Ring(List<Exchange> languages, long seed) {
        this.languages = languages;
        random = new Random(seed);
    }

    @Override
    public List<String> options() {
        return languages.stream()
                .flatMap(language -> language.options().stream())
                .toList();
    }

    @Override
    public List<String> exchange(Batch batch, Path there, Path back) throws Exception {
        List<String> wrong = new ArrayList<>();
        Path from = there;
        List<RandomValues> said = batch.structs().stream().map(Struct::values).toList();
        for (int i = 0; i < languages.size(); i++) {
            boolean last = i == languages.size() - 1;
            List<RandomValues> answers = batch.structs().stream()
                    .map(exchanged -> last ? exchanged.answer() : new RandomValues(exchanged.struct(), random))
                    .toList();
            List<Struct> structs = new ArrayList<>();
            for (int j = 0; j < said.size(); j++) {
                structs.add(new Struct(batch.structs().get(j).struct(), said.get(j), answers.get(j)));
            }
            Path folder = Files.createDirectories(batch.folder().resolve("step" + i));
            Path to = last ? back : folder.resolve("to.bin");
            Batch step = new Batch(folder, batch.compilation(), batch.layout(), structs);
            for (String line : languages.get(i).exchange(step, from, to)) {
                wrong.add(line + ", read by " + languages.get(i).getClass().getSimpleName());
            }
            from = to;
            said = answers;
        }
        return wrong;
    }
}
