package io.sharedstruct.processor;

import static io.sharedstruct.processor.GeneratedCode.call;
import static io.sharedstruct.processor.GeneratedCode.callStatic;
import static io.sharedstruct.processor.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.tools.JavaFileObject;
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

    /**
     * A member.
     *
     * @param property the property, dotted if it is one of a nested struct
     * @param member the member in C
     * @param value an expression in C for its value
     */
    private record Member(String property, String member, String value) {}

    @TempDir
    private Path folder;

    private final Path region = Path.of("/dev/shm", "real-" + UUID.randomUUID());
    private final List<Member> members = new ArrayList<>();
    private CTools tools;
    private ClassLoader loader;

    @BeforeEach
    void makeTools() {
        tools = new CTools(folder);
    }

    @AfterEach
    void removeRegion() throws Exception {
        Files.deleteIfExists(region);
    }

    @Test
    void structTm() throws Exception {
        for (String field : List.of("sec", "min", "hour", "mday", "mon", "year", "wday", "yday", "isdst", "gmtoff")) {
            add(field, "tm_" + field);
        }
        List<String> values = compare("struct tm", "<time.h>", "time_t now = 1700000000; gmtime_r(&now, &v);", """
                @SharedStruct interface Real {
                    int getSec(); int getMin(); int getHour(); int getMday(); int getMon(); int getYear();
                    int getWday(); int getYday(); int getIsdst(); long getGmtoff(); long getZone();
                }
                """);
        assertThat(values).contains("year 20 123", "hour 8 22");
    }

    @Test
    void structStat() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "12345");
        for (String field : List.of("dev", "ino", "nlink", "mode", "uid", "gid", "rdev", "size", "blksize", "blocks")) {
            add(field, "st_" + field);
        }
        for (String time : List.of("atim", "mtim", "ctim")) {
            add(time + ".sec", "st_" + time + ".tv_sec");
            add(time + ".nsec", "st_" + time + ".tv_nsec");
        }
        List<String> values = compare("struct stat", "<sys/stat.h>", "stat(\"" + file + "\", &v);", """
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
        add("events", "events");
        add("fd", "data.fd");
        add("u32", "data.u32");
        add("u64", "data.u64");
        members.add(new Member("ptr", "data.ptr", "(intptr_t) v.data.ptr"));
        compare(
                "struct epoll_event",
                "<sys/epoll.h>",
                "v.events = EPOLLIN | EPOLLET; v.data.u64 = UINT64_C(0xfedcba9876543210);",
                """
                @SharedStruct(packed = true) interface Real {
                    @Unsigned(32) long getEvents();
                    @Union("data") long getPtr(); @Union("data") int getFd();
                    @Union("data") @Unsigned(32) long getU32(); @Union("data") @Unsigned(64) long getU64();
                }
                """);
    }

    @Test
    void structSockaddrIn6InNetworkByteOrder() throws Exception {
        add("family", "sin6_family");
        members.add(new Member("port", "sin6_port", "ntohs(v.sin6_port)"));
        members.add(new Member("flowinfo", "sin6_flowinfo", "ntohl(v.sin6_flowinfo)"));
        members.add(new Member("addr.word", "sin6_addr.s6_addr32", "ntohl(v.sin6_addr.s6_addr32[0])"));
        members.add(new Member("addr.part", "sin6_addr.s6_addr16", "ntohs(v.sin6_addr.s6_addr16[0])"));
        members.add(new Member("addr.octet", "sin6_addr.s6_addr", "v.sin6_addr.s6_addr[0]"));
        add("scopeId", "sin6_scope_id");
        compare(
                "struct sockaddr_in6",
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

    /** A program for Windows can't be run here, but its compiler knows where the members lie. */
    @Test
    void findDataOfWindowsWithItsWideStrings() throws Exception {
        Compilation compilation = Fixtures.compile(source("""
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

    private void add(String property, String member) {
        members.add(new Member(property, member, "v." + member));
    }

    /** What C and Java say, which must be the same: property, offset and value of each member. */
    private List<String> compare(String type, String header, String fill, String declaration) throws Exception {
        Path bytes = folder.resolve("bytes");
        List<String> program = new ArrayList<>(List.of(
                "#define _GNU_SOURCE",
                "#include " + header,
                "#include <stddef.h>",
                "#include <stdint.h>",
                "#include <stdio.h>",
                "#include <string.h>",
                "int main(int count, char **files) {",
                type + " v; memset(&v, 0, sizeof v); if (count != 2) return 1;",
                fill));
        program.add("printf(\"SIZEOF %zu\\n\", sizeof v);");
        members.forEach(member -> program.add("printf(\"%s %zu %lld\\n\", \"" + member.property() + "\", offsetof("
                + type + ", " + member.member() + "), (long long) (" + member.value() + "));"));
        program.add("FILE *out = fopen(files[1], \"wb\"); fwrite(&v, sizeof v, 1, out); return fclose(out); }");
        List<String> there = tools.run(program, bytes.toString());

        loader = GeneratedCode.loader(Fixtures.compile(source(declaration)));
        List<String> here = new ArrayList<>();
        try (AutoCloseable data = acquire()) {
            here.add("SIZEOF " + constant(data.getClass(), "SIZEOF"));
            try (var channel = Files.newByteChannel(region, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(Files.readAllBytes(bytes)));
            }
            for (Member member : members) {
                here.add(describe(data, member.property()));
            }
        }
        assertThat(here).isEqualTo(there);
        return here;
    }

    private static JavaFileObject source(String declaration) {
        return Fixtures.source("real.Real", "package real;", "import io.sharedstruct.*;", declaration);
    }

    private String describe(Object data, String property) throws Exception {
        long offset = 0;
        Object owner = data;
        Class<?> type = data.getClass();
        String last = property;
        if (property.contains(".")) {
            String outer = property.substring(0, property.indexOf('.'));
            last = property.substring(property.indexOf('.') + 1);
            offset = (long) constant(type, PropertyNames.constant(outer) + "_OFFSET");
            owner = call(owner, getter(outer));
            type = owner.getClass().getDeclaringClass();
        }
        offset += (long) constant(type, PropertyNames.constant(last) + "_OFFSET");
        Object value = isArray(type, last) ? call(owner, getter(last) + "At", 0) : call(owner, getter(last));
        return property + " " + offset + " " + ((Number) value).longValue();
    }

    private static boolean isArray(Class<?> type, String property) {
        return Arrays.stream(type.getFields())
                .anyMatch(field -> field.getName().equals(PropertyNames.constant(property) + "_LENGTH"));
    }

    private static String getter(String property) {
        return "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    private AutoCloseable acquire() throws ClassNotFoundException {
        return (AutoCloseable) callStatic(
                loader.loadClass("real.RealShared"),
                "acquire",
                region.getFileName().toString());
    }
}
