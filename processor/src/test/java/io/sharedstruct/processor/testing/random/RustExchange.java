package io.sharedstruct.processor.testing.random;

import io.sharedstruct.processor.testing.RustTools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in Rust, which has the generated modules. */
public final class RustExchange implements Exchange {

    @Override
    public List<String> options() {
        return List.of("-Asharedstruct.rust=.");
    }

    @Override
    public List<String> exchange(Batch batch, Path there, Path back) throws Exception {
        RustTools tools = new RustTools(batch.folder());
        List<String> program = new ArrayList<>(tools.addTogether(RustTools.modules(batch.compilation())));
        program.add("use std::fs::File;");
        program.add("use std::io::{Read, Write};");
        program.add("fn check(right: bool, what: &str) { if !right { println!(\"{}\", what); } }");
        program.add("unsafe fn bytes<T: Copy>(value: &mut T) -> &mut [u8] {"
                + " unsafe { std::slice::from_raw_parts_mut(value as *mut T as *mut u8, std::mem::size_of::<T>()) } }");
        for (Struct exchanged : batch.structs()) {
            String name = exchanged.struct().name();
            String module = name.toLowerCase(Locale.ROOT);
            program.add("fn " + module + "_exchange(input: &mut File, output: &mut File) {");
            program.add("let mut value = " + module + "::" + name + "::zeroed();");
            program.add("input.read_exact(unsafe { bytes(&mut value) }).unwrap();");
            program.add("let s = value.view();");
            exchanged.values().all().forEach(each -> program.add(check(name, each)));
            program.add("let _ = s.snapshot();");
            program.add("let mut value = " + module + "::" + name + "::zeroed();");
            program.add("let s = value.view_mut();");
            exchanged.answer().all().forEach(each -> program.add(write(each)));
            program.add("let _ = s.snapshot();");
            program.add("output.write_all(unsafe { bytes(&mut value) }).unwrap();");
            program.add("}");
        }
        program.add("fn main() {");
        program.add("let files: Vec<String> = std::env::args().collect();");
        program.add("let mut input = File::open(&files[1]).unwrap();");
        program.add("let mut output = File::create(&files[2]).unwrap();");
        batch.structs()
                .forEach(exchanged -> program.add(
                        exchanged.struct().name().toLowerCase(Locale.ROOT) + "_exchange(&mut input, &mut output);"));
        program.add("}");
        return tools.run(program, there.toString(), back.toString());
    }

    /** The call of what has the value, up to the name of that. */
    private static String owner(RandomValues.Value value) {
        return value.path().stream()
                .map(step -> {
                    String getter = (String) step[0];
                    String field = "f" + getter.substring(4, getter.length() - (step.length == 1 ? 0 : 2));
                    return "." + field + arguments(Arrays.stream(step).skip(1), "");
                })
                .collect(Collectors.joining("", "s", "."));
    }

    private static String arguments(Stream<?> indices, String value) {
        return Stream.concat(indices.map(String::valueOf), Stream.of(value).filter(each -> !each.isEmpty()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isCode(RandomValues.Value value) {
        return value.value() instanceof Enum;
    }

    private static String check(String struct, RandomValues.Value value) {
        String read = owner(value)
                + value.field().name()
                + (isCode(value) ? "_code" : "")
                + arguments(value.indices().stream(), "");
        String right = value.value() instanceof String text
                ? read + ".as_deref() == Ok(" + text(text) + ")"
                : value.value() instanceof Float || value.value() instanceof Double
                        ? read + " == " + literal(value.value())
                        : read + " as i64 as u64 == " + bits(value.value());
        return "check(" + right + ", \"" + struct + " " + value.javaPath() + "\");";
    }

    private static String write(RandomValues.Value value) {
        String written = value.value() instanceof String text ? text(text) : literal(value.value());
        return owner(value) + "set_" + value.field().name() + (isCode(value) ? "_code" : "")
                + arguments(value.indices().stream(), written) + (value.value() instanceof String ? ".unwrap();" : ";");
    }

    private static String literal(Object value) {
        if (value instanceof Boolean) {
            return value.toString();
        } else if (value instanceof Float number) {
            return "f32::from_bits(0x" + Integer.toHexString(Float.floatToRawIntBits(number)) + ")";
        } else if (value instanceof Double number) {
            return "f64::from_bits(0x" + Long.toHexString(Double.doubleToRawLongBits(number)) + ")";
        }
        return bits(value) + " as _";
    }

    private static String bits(Object value) {
        return "0x" + Long.toHexString(RandomScalar.number(value)) + "u64";
    }

    private static String text(String text) {
        return text.chars()
                .mapToObj(character -> character < 0x80
                        ? String.valueOf((char) character)
                        : String.format(Locale.ROOT, "\\u{%x}", character))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
