/*
 * A program in C++ that tries sharedstruct::Shared in the tests' region of a name, and says what it sees:
 *
 *   shared NAME
 */
#include "Storm.hpp"

#include <iostream>
#include <string>

using namespace std::chrono_literals;
using sharedstruct::Shared;

/* Lies as Storm does, but says otherwise. */
struct Other : Storm {};

template <>
struct sharedstruct::Layout<Other> {
    static constexpr const char *name = nullptr;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x1122334455667788);
};

static_assert(!std::is_copy_constructible_v<Shared<Storm>> && !std::is_copy_assignable_v<Shared<Storm>>);
static_assert(std::is_nothrow_move_constructible_v<Shared<Storm>> && std::is_nothrow_move_assignable_v<Shared<Storm>>);
static_assert(std::is_same_v<decltype(std::declval<Shared<Storm>>().get()), Storm *>);
static_assert(std::is_same_v<decltype(std::declval<Shared<const Storm>>().get()), const Storm *>);
static_assert(std::is_base_of_v<std::system_error, sharedstruct::Error>);
static_assert(!Shared<Storm>::created());
static_assert(!std::is_copy_constructible_v<sharedstruct::Held> && !std::is_copy_constructible_v<sharedstruct::Update<Storm>>);

template <typename... Values>
static void say(const Values &...values) {
    ((std::cout << values << ' '), ...) << std::endl;
}

template <typename Function>
static void refused(Function function) {
    try {
        function();
        say("no refusal");
    } catch (const sharedstruct::WriterDied &died) {
        say("died", died.code().value() == EOWNERDEAD, died.what());
    } catch (const sharedstruct::Error &error) {
        say("error", error.code().value(), error.what());
    }
}

static void attaching(const std::string &name) {
    Shared<Storm> first(name);
    first->counter = 42;
    Shared<Storm> moved(std::move(first));
    say("moved", static_cast<bool>(first), static_cast<bool>(moved), moved->counter, moved.verified(), moved.name() == name);
    refused([&] { first->counter = 1; });
    refused([&] { first.attachment(); });
    first.detach();
    Shared<Storm> second(name, {1s});
    Storm *const address = moved.get();
    second = std::move(moved);
    say("assigned", second.get() == address, static_cast<bool>(moved));
    second.detach();
    second.detach();
    say("detached", second.get() == nullptr, second.verified(), second.name() == name);
    refused([&] { second.fields(); });

    const Shared<const Storm> reader(name);
    say("read", reader->counter, reader.fields().get_counter(), reader.attachment().flags);

    std::error_code code;
    auto missing = Shared<Storm>::attach(name + "-missing", {}, code);
    say("missing", static_cast<bool>(missing), code.category().name(), code.value() == ENOENT,
        code == std::errc::no_such_file_or_directory, code.message());
    auto there = Shared<Storm>::attach(name, {}, code);
    say("there", static_cast<bool>(there), static_cast<bool>(code));
    there.detach(code);
    say("gone", static_cast<bool>(there), static_cast<bool>(code));
    refused([&] { Shared<Storm> none("missing"); });
    refused([&] { Shared<Storm> none(name + std::string("\0x", 2)); });
    refused([&] { Shared<Other> other(name); });
    Shared<Other>::attach(name, {}, code);
    say("other", code == std::errc::protocol_error);
}

static void locking(const std::string &name) {
    Shared<Storm> data(name, {20ms});
    Shared<Storm> other(name);
    {
        auto held = data.lock(data->lock, 0ms);
        Shared<Storm> moved(std::move(data));
        sharedstruct::Held kept(std::move(*held));
        say("held", held->owns_lock(), kept.owns_lock(), kept.was_abandoned(), static_cast<bool>(other.lock(other->lock, -1ms)));
        data = std::move(moved);
    }
    auto again = other.lock(other->lock, 1.5ms);
    say("free", static_cast<bool>(again));
    again->unlock();
    refused([&] { again->unlock(); });
    again = other.lock(other->lock, 0ms);
    other.detach();
    again.reset();
    say("given up", data.lock(data->lock).was_abandoned());

    const Shared<Storm> reader(name, {0ms, true});
    refused([&] { reader.lock(reader->lock); });
    refused([&] { reader.update([](Storm &) {}); });
    say("times", sharedstruct::detail::milliseconds(-1ns), sharedstruct::detail::milliseconds(1us), sharedstruct::detail::milliseconds(2ms),
        sharedstruct::detail::milliseconds(std::chrono::hours(1000000)), sharedstruct::detail::milliseconds(std::chrono::hours::min()),
        sharedstruct::detail::milliseconds(std::chrono::duration<double>(0.0025)));
}

static void updating(const std::string &name) {
    const Shared<Storm> data(name, {20ms});
    const Shared<Storm> other(name, {20ms});
    const auto start = data.sequence_value();
    data.update([](Storm &inside) { inside.counter = 7; });
    try {
        data.update([](Storm &inside) {
            inside.counter = 8;
            throw std::runtime_error("thrown");
        });
    } catch (const std::runtime_error &thrown) {
        say(thrown.what(), data->counter, data.sequence_value() - start);
    }
    {
        auto update = data.begin_update();
        update->counter = 9;
        say("inside", other.update([](Storm &) {}, 0ms), static_cast<bool>(other.snapshot(0ms)), other.await_update(start + 4, 0ms));
        refused([&] { other.update([](Storm &) {}); });
        refused([&] { other.snapshot(); });
        update.complete();
        refused([&] { update.complete(); });
    }
    const Shared<const Storm> reader(name);
    say("outside", other.snapshot().counter, reader.snapshot(1s)->counter, reader.sequence_value() - start, reader.await_update(start, 0ms));
    {
        Shared<Storm> dying(name);
        auto update = dying.begin_update();
        dying.detach();
    }
    refused([&] { other.snapshot(0ms); });
    refused([&] { other.update([](Storm &) {}); });
    other.take_over([](Storm &inside) { inside.counter = 10; });
    say("taken over", other.snapshot().counter);
    say("nobody died", other.begin_take_over().was_abandoned());
}

int main(int, char **argv) {
    try {
        attaching(argv[1]);
        locking(argv[1]);
        updating(argv[1]);
    } catch (const std::exception &wrong) {
        say("wrong", wrong.what());
    }
}
