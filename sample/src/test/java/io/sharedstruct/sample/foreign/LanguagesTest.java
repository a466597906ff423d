package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.SharedLock;
import io.sharedstruct.sample.MyDataShared;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Programs in all languages at one region at the same time, with each other and with Java. */
@OnPosix
class LanguagesTest {

    private static final int ADDITIONS = Integer.getInteger("languages.additions", 5_000);

    @TempDir
    private static Path folder;

    private static final Map<Language, List<String>> ATTACHING = new EnumMap<>(Language.class);
    private static final Map<Language, List<String>> LOCKING = new EnumMap<>(Language.class);

    @RegisterExtension
    final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final List<ForeignPeer> peers = new ArrayList<>();

    @BeforeAll
    static void compile() throws Exception {
        Needs.linux();
        for (String program : List.of("gcc", "g++", "python3", "mcs", "mono", "rustc")) {
            Needs.program(program);
        }
        for (Language language : Language.values()) {
            ATTACHING.put(language, language.program(folder, Language.ATTACH));
            LOCKING.put(language, language.program(folder, Language.LOCKS));
        }
    }

    @AfterEach
    void end() throws IOException {
        for (ForeignPeer peer : peers) {
            peer.kill();
        }
    }

    private ForeignPeer attach(Language language) throws IOException {
        List<String> command = new ArrayList<>(ATTACHING.get(language));
        command.addAll(List.of("MyData", name, "0", "20000"));
        return added(command);
    }

    private ForeignPeer lock(Language language) throws IOException {
        List<String> command = new ArrayList<>(LOCKING.get(language));
        command.addAll(List.of(name, "0", "obey"));
        return added(command);
    }

    private ForeignPeer added(List<String> command) throws IOException {
        ForeignPeer peer = ForeignPeer.start(command);
        peers.add(peer);
        return peer;
    }

    private static List<Language> lockers() {
        return List.of(Language.values()).stream().filter(Language::canLock).toList();
    }

    @Test
    void whatOneWritesAllOthersRead() throws IOException {
        try (MyDataShared data = MyDataShared.acquire(name)) {
            Map<Language, ForeignPeer> all = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                all.put(language, attach(language));
            }
            int number = 1_000;
            for (Language writer : Language.values()) {
                number++;
                String text = "Grüße von " + writer + " €";
                assertThat(all.get(writer).ask("set " + number + " " + text)).isEqualTo("done");
                assertThat(data.getX()).isEqualTo(number);
                assertThat(data.getText()).isEqualTo(text);
                for (Map.Entry<Language, ForeignPeer> reader : all.entrySet()) {
                    assertThat(reader.getValue().ask("get"))
                            .as("what %s reads", reader.getKey())
                            .isEqualTo(number + " " + text);
                }
            }
        }
    }

    /** The last one of them removes the name, whichever it is. */
    @Test
    void aRegionStaysUntilTheLastOfAnyLanguageIsGone() throws IOException {
        int number = 0;
        for (Language last : Language.values()) {
            number++;
            MyDataShared data = MyDataShared.acquire(name);
            data.setX(number);
            Map<Language, ForeignPeer> all = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                all.put(language, attach(language));
            }
            data.close();
            ForeignPeer survivor = all.remove(last);
            for (ForeignPeer other : all.values()) {
                assertThat(other.ask("detach")).isEqualTo("done");
            }
            assertThat(ShmNames.exists(name)).isTrue();
            assertThat(survivor.ask("get")).isEqualTo(number + " ");
            assertThat(survivor.ask("detach")).isEqualTo("done");
            assertThat(ShmNames.exists(name)).as("after %s", last).isFalse();
        }
    }

    @Test
    void additionsOfAllLanguagesAtOnceAreExact() throws IOException {
        try (StormShared data = StormShared.acquire(name)) {
            List<ForeignPeer> all = new ArrayList<>();
            for (Language language : lockers()) {
                all.add(lock(language));
            }
            for (String way : List.of("lock", "write", "update")) {
                data.setCounter(0);
                for (ForeignPeer peer : all) {
                    peer.tell("add-" + way + " " + ADDITIONS);
                }
                for (ForeignPeer peer : all) {
                    assertThat(peer.hear()).isEqualTo("done");
                }
                assertThat(data.getCounter()).as(way).isEqualTo(2L * all.size() * ADDITIONS); // in two threads each
            }
        }
    }

    @Test
    void theLockOfTheRegionGoesFromOneToTheNext() throws IOException {
        try (StormShared data = StormShared.acquire(name)) {
            List<ForeignPeer> all = new ArrayList<>();
            for (Language language : Language.values()) {
                all.add(lock(language));
            }
            for (ForeignPeer holder : all) {
                assertThat(holder.ask("region 0")).isEqualTo("held");
                for (ForeignPeer other : all) {
                    assertThat(other.ask("region 0")).isEqualTo("timed out");
                }
                assertThat(data.tryLock()).isNull();
                assertThat(holder.ask("unregion")).isEqualTo("done");
            }
        }
    }

    @Test
    void theDeathOfAHolderOfAnyLanguageIsToldToTheNext() throws IOException {
        try (StormShared data = StormShared.acquire(name)) {
            List<Language> languages = lockers();
            for (int i = 0; i < languages.size(); i++) {
                ForeignPeer victim = lock(languages.get(i));
                ForeignPeer next = lock(languages.get((i + 1) % languages.size()));
                assertThat(victim.ask("lock 0")).isEqualTo("held");
                assertThat(victim.ask("write 0")).isEqualTo("held");
                peers.remove(victim);
                victim.kill();
                assertThat(next.ask("lock 0")).as(languages.get(i).name()).isEqualTo("abandoned");
                assertThat(next.ask("unlock")).isEqualTo("done");
                try (SharedLock.Held held = data.getRoom().writeLock().lock()) {
                    assertThat(held.wasAbandoned()).isTrue();
                }
                assertThat(next.ask("read 0")).isEqualTo("held");
                assertThat(next.ask("unread")).isEqualTo("done");
            }
        }
    }

    @Test
    void anUpdateOfOneIsASnapshotOfAllAndSoIsItsDeath() throws IOException {
        try (StormShared data = StormShared.acquire(name)) {
            Map<Language, ForeignPeer> all = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                all.put(language, lock(language));
            }
            int value = 0;
            for (Language writer : lockers()) {
                value++;
                assertThat(all.get(writer).ask("begin 0")).isEqualTo("held");
                assertThat(all.get(writer).ask("fill " + value)).isEqualTo("done");
                assertThat(all.get(writer).ask("end")).isEqualTo("done");
                for (Map.Entry<Language, ForeignPeer> reader : all.entrySet()) {
                    assertThat(reader.getValue().ask("snapshot 0"))
                            .as("%s of %s", reader.getKey(), writer)
                            .isEqualTo("whole " + value);
                    assertThat(reader.getValue().ask("value")).isEqualTo(Integer.toString(2 * value));
                }
            }
            ForeignPeer victim = lock(Language.RUST);
            assertThat(victim.ask("begin 0")).isEqualTo("held");
            peers.remove(victim);
            victim.kill();
            for (Map.Entry<Language, ForeignPeer> reader : all.entrySet()) {
                assertThat(reader.getValue().ask("snapshot 0"))
                        .as("%s", reader.getKey())
                        .isEqualTo("WRITER_DIED");
            }
        }
    }

    @Test
    void aWakeOfOneReachesAll() throws IOException {
        try (StormShared data = StormShared.acquire(name)) {
            Map<Language, ForeignPeer> all = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                all.put(language, lock(language));
            }
            int turn = 0;
            for (Map.Entry<Language, ForeignPeer> waker : all.entrySet()) {
                for (Map.Entry<Language, ForeignPeer> sleeper : all.entrySet()) {
                    if (sleeper.getKey() != waker.getKey()) {
                        sleeper.getValue().tell("await " + turn + " 60000");
                    }
                }
                turn++;
                assertThat(waker.getValue().ask("turn " + turn)).isEqualTo("done");
                for (Map.Entry<Language, ForeignPeer> sleeper : all.entrySet()) {
                    if (sleeper.getKey() != waker.getKey()) {
                        assertThat(sleeper.getValue().hear())
                                .as("%s by %s", sleeper.getKey(), waker.getKey())
                                .isEqualTo("changed");
                    }
                }
                assertThat(data.getTurn()).isEqualTo(turn);
            }
        }
    }
}
