package io.sharedstruct.processor.emit.c;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Structs that the machine's own headers declare, described as interfaces: a C program that includes these headers says
 * where each member lies and what it holds, and the generated class has to say the same of the same bytes.
 */
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "os.arch", matches = "amd64", disabledReason = "the layouts are those of x86-64")
class RealLayoutsTest {

    @TempDir
    private Path folder;

    private CTools tools;
    private RealStruct real;

    @AfterEach
    void removeRegion() throws Exception {
        if (real != null) {
            real.close();
        }
    }

    @BeforeEach
    void makeTools() {
        tools = new CTools(folder);
    }

    @Test
    void structTm() throws Exception {
        real = new RealStruct(folder, "struct tm");
        for (String field : List.of("sec", "min", "hour", "mday", "mon", "year", "wday", "yday", "isdst", "gmtoff")) {
            real.add(field, "tm_" + field);
        }
        List<String> values = real.compare("<time.h>", "time_t now = 1700000000; gmtime_r(&now, &v);", """
                @SharedStruct interface Real {
                    int getSec(); int getMin(); int getHour(); int getMday(); int getMon(); int getYear();
                    int getWday(); int getYday(); int getIsdst(); long getGmtoff(); long getZone();
                }
                """);
        assertThat(values).contains("year 20 123", "hour 8 22");
    }

    @Test
    void structStat() throws Exception {
        real = new RealStruct(folder, "struct stat");
        Path file = Files.writeString(folder.resolve("file"), "12345");
        for (String field : List.of("dev", "ino", "nlink", "mode", "uid", "gid", "rdev", "size", "blksize", "blocks")) {
            real.add(field, "st_" + field);
        }
        for (String time : List.of("atim", "mtim", "ctim")) {
            real.add(time + ".sec", "st_" + time + ".tv_sec");
            real.add(time + ".nsec", "st_" + time + ".tv_nsec");
        }
        List<String> values = real.compare("<sys/stat.h>", "stat(\"" + file + "\", &v);", """
                @SharedStruct interface Real {
                    @Unsigned(64) long getDev(); @Unsigned(64) long getIno(); @Unsigned(64) long getNlink();
                    @Unsigned(32) long getMode(); @Unsigned(32) long getUid(); @Unsigned(32) long getGid();
                    int getPad(); @Unsigned(64) long getRdev(); long getSize(); long getBlksize(); long getBlocks();
                    Timespec getAtim(); Timespec getMtim(); Timespec getCtim();
                    @Array(3) long getReservedAt(int index);
                }
                @SharedStruct interface Timespec { long getSec(); long getNsec(); }
                """);
        assertThat(values).contains("size 48 5", "ino 8 " + Files.getAttribute(file, "unix:ino"));
    }

    @Test
    void structEpollEventWithItsUnion() throws Exception {
        real = new RealStruct(folder, "struct epoll_event");
        real.add("events", "events");
        real.add("fd", "data.fd");
        real.add("u32", "data.u32");
        real.add("u64", "data.u64");
        real.add("ptr", "data.ptr", "(intptr_t) v.data.ptr");
        real.compare("<sys/epoll.h>", "v.events = EPOLLIN | EPOLLET; v.data.u64 = UINT64_C(0xfedcba9876543210);", """
                @SharedStruct(packed = true) interface Real {
                    @Unsigned(32) long getEvents();
                    @Union("data") long getPtr(); @Union("data") int getFd();
                    @Union("data") @Unsigned(32) long getU32(); @Union("data") @Unsigned(64) long getU64();
                }
                """);
    }

    @Test
    void structSockaddrIn6InNetworkByteOrder() throws Exception {
        real = new RealStruct(folder, "struct sockaddr_in6");
        real.add("family", "sin6_family");
        real.add("port", "sin6_port", "ntohs(v.sin6_port)");
        real.add("flowinfo", "sin6_flowinfo", "ntohl(v.sin6_flowinfo)");
        real.add("addr.word", "sin6_addr.s6_addr32", "ntohl(v.sin6_addr.s6_addr32[0])");
        real.add("addr.part", "sin6_addr.s6_addr16", "ntohs(v.sin6_addr.s6_addr16[0])");
        real.add("addr.octet", "sin6_addr.s6_addr", "v.sin6_addr.s6_addr[0]");
        real.add("scopeId", "sin6_scope_id");
        real.compare(
                "<netinet/in.h>\n#include <arpa/inet.h>",
                "v.sin6_family = AF_INET6; v.sin6_port = htons(8080); v.sin6_flowinfo = htonl(0x12345);"
                        + " inet_pton(AF_INET6, \"fe80::1:2\", &v.sin6_addr); v.sin6_scope_id = 7;",
                """
                @SharedStruct interface Real {
                    @Unsigned(16) int getFamily();
                    @ByteOrder(Endian.BIG) @Unsigned(16) int getPort();
                    @ByteOrder(Endian.BIG) @Unsigned(32) long getFlowinfo();
                    Address getAddr();
                    @Unsigned(32) long getScopeId();
                }
                @SharedStruct(byteOrder = Endian.BIG) interface Address {
                    @Union("in6") @Array(16) @Unsigned(8) int getOctetAt(int index);
                    @Union("in6") @Array(8) @Unsigned(16) int getPartAt(int index);
                    @Union("in6") @Array(4) @Unsigned(32) long getWordAt(int index);
                }
                """);
    }

    @Test
    void structIphdrWithItsBitFields() throws Exception {
        real = new RealStruct(folder, "struct iphdr");
        real.addAt("ihl", "offsetof(struct iphdr, tos) - 1", "v.ihl");
        real.addAt("version", "offsetof(struct iphdr, tos) - 1", "v.version");
        real.add("tos", "tos").add("ttl", "ttl").add("protocol", "protocol");
        for (String field : List.of("tot_len", "id", "frag_off", "check")) {
            real.add(
                    field.replace("tot_len", "totLen").replace("frag_off", "fragOff"), field, "ntohs(v." + field + ")");
        }
        real.add("saddr", "saddr", "ntohl(v.saddr)").add("daddr", "daddr", "ntohl(v.daddr)");
        List<String> values = real.compare(
                "<netinet/ip.h>\n#include <arpa/inet.h>",
                "v.ihl = 5; v.version = 4; v.tos = 0x10; v.tot_len = htons(1500); v.id = htons(0xfedc);"
                        + " v.frag_off = htons(0x4001); v.ttl = 200; v.protocol = 6; v.check = htons(0x8001);"
                        + " inet_pton(AF_INET, \"192.168.1.2\", &v.saddr); inet_pton(AF_INET, \"10.0.0.255\", &v.daddr);",
                """
                @SharedStruct(byteOrder = Endian.BIG) interface Real {
                    @BitField(unit = 8, width = 4) int getIhl();
                    @BitField(unit = 8, width = 4) int getVersion();
                    @Unsigned(8) int getTos();
                    @Unsigned(16) int getTotLen(); @Unsigned(16) int getId(); @Unsigned(16) int getFragOff();
                    @Unsigned(8) int getTtl(); @Unsigned(8) int getProtocol(); @Unsigned(16) int getCheck();
                    @Unsigned(32) long getSaddr(); @Unsigned(32) long getDaddr();
                }
                """);
        assertThat(values).contains("SIZEOF 20", "version 0 4", "totLen 2 1500", "daddr 16 " + 0x0A0000FFL);
    }

    @Test
    void structTcphdrWithItsFlags() throws Exception {
        real = new RealStruct(folder, "struct tcphdr");
        real.add("source", "source", "ntohs(v.source)").add("dest", "dest", "ntohs(v.dest)");
        real.add("seq", "seq", "ntohl(v.seq)").add("ackSeq", "ack_seq", "ntohl(v.ack_seq)");
        for (String field : List.of("res1", "doff", "fin", "syn", "rst", "psh", "ack", "urg", "res2")) {
            real.addAt(field, "offsetof(struct tcphdr, window) - 2", "v." + field);
        }
        real.add("window", "window", "ntohs(v.window)").add("check", "check", "ntohs(v.check)");
        real.add("urgPtr", "urg_ptr", "ntohs(v.urg_ptr)");
        List<String> values = real.compare(
                "<netinet/tcp.h>\n#include <arpa/inet.h>",
                "v.source = htons(443); v.dest = htons(50000); v.seq = htonl(0xfedcba98); v.ack_seq = htonl(7);"
                        + " v.doff = 8; v.syn = 1; v.ack = 1; v.res2 = 2; v.window = htons(65535); v.check = htons(9);",
                """
                @SharedStruct(byteOrder = Endian.BIG) interface Real {
                    @Unsigned(16) int getSource(); @Unsigned(16) int getDest();
                    @Unsigned(32) long getSeq(); @Unsigned(32) long getAckSeq();
                    @ByteOrder(Endian.NATIVE) @BitField(unit = 16, width = 4) int getRes1();
                    @ByteOrder(Endian.NATIVE) @BitField(unit = 16, width = 4) int getDoff();
                    @ByteOrder(Endian.NATIVE) @BitField(unit = 16, width = 1) int getFin();
                    @ByteOrder(Endian.NATIVE) @BitField(unit = 16, width = 1) int getSyn();
                    @ByteOrder(Endian.NATIVE) @BitField(unit = 16, width = 1) int getRst();
                    @ByteOrder(Endian.NATIVE) @BitField(unit = 16, width = 1) int getPsh();
                    @ByteOrder(Endian.NATIVE) @BitField(unit = 16, width = 1) int getAck();
                    @ByteOrder(Endian.NATIVE) @BitField(unit = 16, width = 1) int getUrg();
                    @ByteOrder(Endian.NATIVE) @BitField(unit = 16, width = 2) int getRes2();
                    @Unsigned(16) int getWindow(); @Unsigned(16) int getCheck(); @Unsigned(16) int getUrgPtr();
                }
                """);
        assertThat(values).contains("SIZEOF 20", "doff 12 8", "syn 12 1", "fin 12 0", "window 14 65535");
    }

    /** A {@code wchar_t} of Linux is a code point; the text goes from C to Java, and another one back. */
    @Test
    void wideStringsOfLinuxAreUtf32() throws Exception {
        Path there = folder.resolve("there.bin");
        Path back = folder.resolve("back.bin");
        List<String> declaration = List.of(
                "#include <stddef.h>",
                "#include <stdint.h>",
                "#include <stdio.h>",
                "#include <string.h>",
                "#include <wchar.h>",
                "typedef struct { int32_t id; wchar_t name[16]; } Person;");
        List<String> writes = new ArrayList<>(declaration);
        writes.add("int main(int count, char **files) { Person p; FILE *out; memset(&p, 0, sizeof p);"
                + " if (count != 2) return 1; p.id = 7; wcscpy(p.name, L\"Gr\\u00fc\\u00dfe \\U0001F30D\");"
                + " out = fopen(files[1], \"wb\"); fwrite(&p, sizeof p, 1, out); return fclose(out); }");
        tools.run(writes, there.toString());
        Class<?> shared = GeneratedCode.load("real.RealShared", RealStruct.source("""
                @SharedStruct interface Real {
                    int getId(); void setId(int id);
                    @FixedString(value = 64, charset = "UTF-32LE") String getName(); void setName(String name);
                }
                """));
        try (AutoCloseable person = (AutoCloseable) callStatic(shared, "map", there)) {
            assertThat(person).hasToString("Real[id=7, name=Gr\u00fc\u00dfe \ud83c\udf0d]");
        }
        try (AutoCloseable person = (AutoCloseable) callStatic(shared, "map", back)) {
            call(person, "setName", "\u20ac\ud834\udd1efifteen chars"); // as long as there is room for
        }
        List<String> checks = new ArrayList<>(declaration);
        checks.add(
                "int main(int count, char **files) { Person p; FILE *in; if (count != 2) return 1;"
                        + " in = fopen(files[1], \"rb\"); if (fread(&p, sizeof p, 1, in) != 1) return 1;"
                        + " printf(\"%zu %d\\n\", wcslen(p.name), wcscmp(p.name, L\"\\u20ac\\U0001D11Efifteen chars\")); return 0; }");
        assertThat(tools.run(checks, back.toString())).containsExactly("15 0");
    }

    /** A program for Windows can't be run here, but its compiler knows where the members lie. */
    @Test
    void findDataOfWindowsWithItsWideStrings() throws Exception {
        Compilation compilation = Fixtures.compile(RealStruct.source("""
                @SharedStruct interface Real {
                    int getAttributes();
                    FileTime getCreation(); FileTime getAccess(); FileTime getWrite();
                    @Unsigned(32) long getSizeHigh(); @Unsigned(32) long getSizeLow();
                    @Array(2) int getReservedAt(int index);
                    @FixedString(value = 520, charset = "UTF-16LE") String getName();
                    @FixedString(value = 28, charset = "UTF-16LE") String getAlternateName();
                }
                @SharedStruct interface FileTime { @Unsigned(32) long getLow(); @Unsigned(32) long getHigh(); }
                """));
        tools.addHeaders(compilation);
        List<String> program = new ArrayList<>(List.of("#include <windows.h>", "#include \"Real.h\""));
        String[][] pairs = {
            {"attributes", "dwFileAttributes"},
            {"creation", "ftCreationTime"},
            {"access", "ftLastAccessTime"},
            {"write.high", "ftLastWriteTime.dwHighDateTime"},
            {"sizeHigh", "nFileSizeHigh"},
            {"sizeLow", "nFileSizeLow"},
            {"reserved", "dwReserved0"},
            {"name", "cFileName"},
            {"alternateName", "cAlternateFileName"}
        };
        for (int i = 0; i < pairs.length; i++) {
            program.add("typedef char member" + i + "[offsetof(Real, " + pairs[i][0]
                    + ") == offsetof(WIN32_FIND_DATAW, " + pairs[i][1] + ") ? 1 : -1];");
        }
        program.add("typedef char whole[sizeof(Real) == sizeof(WIN32_FIND_DATAW) ? 1 : -1];");
        program.add("int main(void) { return 0; }");
        tools.compileForWindows(program);
    }

    @Test
    void pragmaPackOfFour() throws Exception {
        real = new RealStruct(folder, "struct event");
        for (String member : List.of("version", "wide", "mask", "on", "type", "ticks", "message")) {
            boolean isText = List.of("version", "message").contains(member);
            real.add(member, member, "v." + member + (isText ? "[0]" : ""));
        }
        List<String> values = real.compare(
                """
                <stdint.h>
                #pragma pack(push, 4)
                struct event {
                    char version[12]; uint8_t wide; int32_t mask; uint8_t on; int32_t type; uint64_t ticks; char message[8];
                };
                #pragma pack(pop)""",
                "strcpy(v.version, \"1.0\"); v.wide = 1; v.mask = -5; v.on = 0; v.type = 77;"
                        + " v.ticks = UINT64_C(0x8877665544332211); strcpy(v.message, \"hello\");",
                """
                @SharedStruct(pack = 4) interface Real {
                    @FixedString(12) String getVersion(); boolean isWide(); int getMask(); boolean isOn(); int getType();
                    @Unsigned(64) long getTicks(); @FixedString(8) String getMessage();
                }
                """);
        assertThat(values)
                .containsExactly(
                        "SIZEOF 44",
                        "version 0 49",
                        "wide 12 1",
                        "mask 16 -5",
                        "on 20 0",
                        "type 24 77",
                        "ticks 28 " + 0x8877665544332211L,
                        "message 36 104");
    }

    @Test
    void pragmaPackInsideOthers() throws Exception {
        real = new RealStruct(folder, "struct outer");
        real.add("before", "before");
        real.add("inner.tag", "inner.tag").add("inner.value", "inner.value");
        real.add("wide", "wide")
                .add("number", "u.number")
                .add("small", "u.small", "v.u.small[0]")
                .add("after", "after");
        List<String> values = real.compare(
                """
                <stdint.h>
                #pragma pack(push, 2)
                struct inner { uint8_t tag; int64_t value; };
                #pragma pack(pop)
                struct natural { uint8_t tag; double value; };
                #pragma pack(push, 4)
                struct outer {
                    uint8_t before; struct inner inner; struct natural other; uint8_t gap; int64_t wide;
                    union { int64_t number; uint8_t small[9]; } u; uint8_t after;
                };
                #pragma pack(pop)""",
                "v.before = 1; v.inner.tag = 2; v.inner.value = -3; v.other.tag = 9; v.gap = 4; v.wide = -6; v.u.number = 8;"
                        + " v.after = 5;",
                """
                @SharedStruct(pack = 4) interface Real {
                    byte getBefore(); Inner getInner(); Natural getOther(); byte getGap(); long getWide();
                    @Union("u") long getNumber(); @Union("u") @Array(9) byte getSmallAt(int index); byte getAfter();
                }
                @SharedStruct(pack = 2) interface Inner { byte getTag(); long getValue(); }
                @SharedStruct interface Natural { byte getTag(); double getValue(); }
                """);
        assertThat(values).contains("SIZEOF 56", "inner.tag 2 2", "inner.value 4 -3", "wide 32 -6", "number 40 8");
    }
}
