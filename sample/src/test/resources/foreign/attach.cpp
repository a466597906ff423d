/*
 * A program in C++ that attaches by what is generated for C++; attach.c says what it obeys. A flag of 2 or 4 is one of the options, and 1
 * leads to Shared<const MyData>.
 */
#include "MyData.hpp"

#include <cstdlib>
#include <iostream>
#include <string>

/* The tests' struct, by the fingerprint that it has there, and what its initializer writes. */
struct Filled : MyData {};

template <>
struct sharedstruct::Layout<Filled> {
    static constexpr const char *name = nullptr;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x1122334455667788);
};

static constexpr std::int32_t FILLED = 0x5A5A5A5A;

static std::string error_name(const std::error_code &error) {
    switch (error.value()) {
    case SHAREDSTRUCT_BAD_NAME:
        return "BAD_NAME";
    case SHAREDSTRUCT_NO_REGION:
        return "NO_REGION";
    case SHAREDSTRUCT_BUSY:
        return "BUSY";
    case SHAREDSTRUCT_OTHER_LAYOUT:
        return "OTHER_LAYOUT";
    case SHAREDSTRUCT_TOO_SMALL:
        return "TOO_SMALL";
    case SHAREDSTRUCT_FORBIDDEN:
        return "FORBIDDEN";
    default:
        return error.message();
    }
}

template <typename Data>
static std::string answer(sharedstruct::Shared<Data> &data, const std::string &line) {
    if (line == "get") {
        return std::to_string(data->x) + " " + std::string(data.fields().get_text());
    }
    if (line.compare(0, 4, "set ") == 0) {
        if constexpr (!std::is_const_v<Data>) {
            const std::size_t space = line.find(' ', 4);
            data->x = std::atoi(line.c_str() + 4);
            data.fields().set_text(line.substr(space + 1));
            return "done";
        }
    }
    if (line == "verified") {
        return data.verified() ? "1" : "0";
    }
    if (line == "detach") {
        data.detach();
        return "done";
    }
    return "what?";
}

template <typename Data>
static void obey(const std::string &name, const sharedstruct::Options &options) {
    sharedstruct::Shared<Data> data(name, options);
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        try {
            std::cout << answer(data, line) << std::endl;
        } catch (const sharedstruct::Error &error) {
            std::cout << error_name(error.code()) << std::endl;
        }
    }
}

template <typename Data>
static void check(const std::string &name) {
    std::error_code error;
    auto data = sharedstruct::Shared<Data>::attach(name, {std::chrono::seconds(20)}, error);
    if (error == std::errc::no_such_file_or_directory) {
        int left_ms = 1;
        sharedstruct_pause(&left_ms);
        return;
    }
    if (error) {
        throw sharedstruct::Error(error.value(), "attach");
    }
    const std::string_view text = sharedstruct::fields(static_cast<const MyData &>(*data)).get_text();
    if (data->x != FILLED || text != std::string(255, 'a')) {
        throw std::runtime_error("unfinished");
    }
#if defined(__linux__)
    if (!sharedstruct_is_name_current(&data.attachment())) {
        throw std::runtime_error("split");
    }
#endif
    data.detach();
}

static void loop(const std::string &name) {
    for (unsigned round = 0;; round++) {
        if (round % 3 == 0) {
            check<const Filled>(name);
        } else {
            check<Filled>(name);
        }
    }
}

int main(int argc, char **argv) {
    try {
        if (argc == 5 && std::string(argv[1]) == "MyData") {
            const int flags = std::atoi(argv[3]);
            sharedstruct::Options options;
            options.timeout = std::chrono::milliseconds(std::atoi(argv[4]));
            options.any_owner = (flags & 2) != 0;
            options.global = (flags & 4) != 0;
            if ((flags & 1) != 0) {
                obey<const MyData>(argv[2], options);
            } else {
                obey<MyData>(argv[2], options);
            }
            return 0;
        }
        if (argc == 3 && std::string(argv[1]) == "loop") {
            loop(argv[2]);
        }
    } catch (const sharedstruct::Error &error) {
        std::cout << error_name(error.code()) << std::endl;
        return argc == 3;
    } catch (const std::exception &wrong) {
        std::cout << wrong.what() << std::endl;
        return 1;
    }
    return 2;
}
