/*
 * A program in C++ that locks, reads and waits by what is generated for C++; locks.c says what it obeys and what its modes are.
 */
#include "Storm.hpp"

#include <cstdlib>
#include <functional>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>
#if !defined(_WIN32)
#include <thread>
#endif

#if !defined(SHAREDSTRUCT_CAN_LOCK)
#error no locks
#endif

using namespace std::chrono_literals;
using sharedstruct::Held;
using Clock = std::chrono::steady_clock;

static constexpr auto PATIENCE = 20s;
static constexpr auto LATE = 500ms;
static constexpr std::size_t STORM_VALUES = 32;

static sharedstruct::Shared<Storm> *shared;
static std::uint32_t seed;

static void add(std::int64_t &figure) {
    __atomic_fetch_add(&figure, 1, __ATOMIC_RELAXED);
}

static bool stopped(const Storm &data) {
    return __atomic_load_n(&data.stop, __ATOMIC_RELAXED) != 0;
}

static std::uint32_t dice() {
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    return seed;
}

/* Some work, so that one is killed inside now and then. */
static void work() {
    volatile std::uint32_t left = dice() % 1000;
    while (left > 0) {
        left = left - 1;
    }
    if (dice() % 64 == 0) {
        sharedstruct_yield();
    }
}

static std::string error_name(const std::error_code &error) {
    switch (error.value()) {
    case SHAREDSTRUCT_LOST_LOCK:
        return "LOST_LOCK";
    case SHAREDSTRUCT_WRITER_DIED:
        return "WRITER_DIED";
    case SHAREDSTRUCT_NOT_WRITABLE:
        return "NOT_WRITABLE";
    case SHAREDSTRUCT_NOT_ATTACHED:
        return "NOT_ATTACHED";
    default:
        return error.message();
    }
}

static std::int64_t peek(const std::int64_t &value) {
    return __atomic_load_n(&value, __ATOMIC_RELAXED);
}

static std::int32_t peek(const std::int32_t &value) {
    return __atomic_load_n(&value, __ATOMIC_RELAXED);
}

template <typename T>
static void poke(T &place, T value) {
    __atomic_store_n(&place, value, __ATOMIC_RELAXED);
}

/* Whether nobody else is inside, and the two numbers are equal. Who died inside may have left them otherwise. */
static void section(Storm &data, bool abandoned) {
    const auto me = static_cast<std::int32_t>(seed | 1);
    if (abandoned) {
        add(data.recoveries);
        data.second = data.first;
    } else if (data.inside != 0 || data.first != data.second) {
        add(data.violations);
    }
    poke(data.inside, me);
    poke(data.first, peek(data.first) + 1);
    work();
    if (peek(data.inside) != me) {
        add(data.violations);
    }
    poke(data.second, peek(data.second) + 1);
    poke(data.inside, 0);
    add(data.entries);
}

/* A round is false if it waited much too long. */
static bool lock_round(Storm &data) {
    auto held = shared->lock(data.lock, PATIENCE);
    if (held) {
        section(data, held->was_abandoned());
        held->unlock();
    }
    return held.has_value();
}

static bool unlocked_round(Storm &data) {
    section(data, false);
    return true;
}

/* A reader finds no writer inside, and no number changes while it is there. */
static bool room_round(Storm &data) {
    if (dice() % 4 == 0) {
        auto held = shared->write_lock(data.room, PATIENCE);
        if (held) {
            section(data, held->was_abandoned());
            held->unlock();
        }
        return held.has_value();
    }
    auto held = shared->read_lock(data.room, PATIENCE);
    if (held) {
        const std::int64_t first = peek(data.first);
        const std::int64_t second = peek(data.second);
        if (!held->was_abandoned() && (first != second || peek(data.inside) != 0)) {
            add(data.violations);
        }
        work();
        if (peek(data.first) != first || peek(data.second) != second) {
            add(data.violations);
        }
        add(data.snapshots);
        held->unlock();
    }
    return held.has_value();
}

static void write_values(Storm &data, bool slow) {
    const std::int64_t value = data.values[0] + 1;
    for (std::size_t i = 0; i < STORM_VALUES; i++) {
        poke(data.values[i], value);
        if (slow && i == 16) {
            work();
        }
    }
}

static bool write_round(Storm &data, bool slow) {
    std::optional<sharedstruct::Update<Storm>> update;
    try {
        update = shared->begin_update(PATIENCE);
    } catch (const sharedstruct::WriterDied &) {
        add(data.died);
        update = shared->begin_take_over(PATIENCE);
        if (update && update->was_abandoned()) {
            add(data.recoveries);
        }
    }
    if (update) {
        write_values(**update, slow);
        add(data.entries);
        update->complete();
    }
    return update.has_value();
}

static bool is_torn(const std::int64_t *values) {
    return !std::all_of(values, values + STORM_VALUES, [=](std::int64_t value) { return value == values[0]; });
}

static bool read_round(Storm &data) {
    try {
        const auto copy = shared->snapshot(PATIENCE);
        if (copy && is_torn(copy->values)) {
            add(data.torn);
        }
        add(data.snapshots);
        return copy.has_value();
    } catch (const sharedstruct::WriterDied &) {
        add(data.died);
        return true;
    }
}

/* Doesn't look again. */
static bool unseen_round(Storm &data) {
    std::int64_t values[STORM_VALUES];
    while ((__atomic_load_n(&data.sequence.sequence, __ATOMIC_ACQUIRE) & 1) != 0) {
    }
    std::memcpy(values, data.values, sizeof values);
    if (is_torn(values)) {
        add(data.torn);
    }
    add(data.snapshots);
    return true;
}

/* Updates under the lock, without the odd number. */
static bool even_round(Storm &data) {
    auto held = shared->lock(data.sequence.owner, PATIENCE);
    if (held) {
        write_values(data, false);
        __atomic_store_n(&data.sequence.sequence, data.sequence.sequence + 2, __ATOMIC_RELEASE);
        held->unlock();
    }
    return held.has_value();
}

static int go_round(const std::string &mode, bool slow) {
    Storm &data = **shared;
    while (!stopped(data)) {
        const bool in_time = mode == "lock" ? lock_round(data)
            : mode == "unlocked" ? unlocked_round(data)
            : mode == "room" ? room_round(data)
            : mode == "write" ? write_round(data, slow)
            : mode == "even" ? even_round(data)
            : mode == "read" ? read_round(data)
            : mode == "unseen" && unseen_round(data);
        if (!in_time) {
            add(data.hangs);
            return 1;
        }
    }
    return 0;
}

/* One addition: by the lock of the struct, by a writer's side, by an update, or by the lock of the region. */
static void add_once(char way) {
    Storm &data = **shared;
    switch (way) {
    case 'l': {
        const Held held = shared->lock(data.lock);
        data.counter++;
        break;
    }
    case 'w': {
        const Held held = shared->write_lock(data.room);
        data.counter++;
        break;
    }
    case 'u':
        shared->update([](Storm &inside) { inside.counter++; });
        break;
    case 'r': {
        const Held held = shared->lock_region();
        data.counter++;
        break;
    }
    default:
        data.counter++;
    }
}

static std::function<void()> task;

#if defined(_WIN32)
static DWORD WINAPI run_task(void *) {
    task();
    return 0;
}
#endif

static void run_in_two_threads() {
#if defined(_WIN32)
    const HANDLE second = CreateThread(nullptr, 0, run_task, nullptr, 0, nullptr);
    task();
    WaitForSingleObject(second, INFINITE);
    CloseHandle(second);
#else
    std::thread second(task);
    task();
    second.join();
#endif
}

static std::string add_all(char way, long additions, bool timing) {
    long late = 0;
    task = [&] {
        for (long i = 0; i < additions; i++) {
            const auto start = timing ? Clock::now() : Clock::time_point();
            add_once(way);
            if (timing && Clock::now() - start > LATE) {
                __atomic_fetch_add(&late, 1, __ATOMIC_RELAXED);
            }
        }
    };
    run_in_two_threads();
    return late == 0 ? "done" : "late";
}

/* Turns are even in one process and odd in the other; says how many waits lasted longer than a wake-up can. */
static std::string play(int mine, long rounds) {
    Storm &data = **shared;
    long late = 0;
    for (long i = 0; i < rounds; i++) {
        const auto start = Clock::now();
        std::int32_t turn;
        while (((turn = __atomic_load_n(&data.turn, __ATOMIC_ACQUIRE)) & 1) != mine) {
            if (!shared->await(data.turn, turn, PATIENCE)) {
                return "timed out";
            }
        }
        late += Clock::now() - start > LATE;
        __atomic_store_n(&data.turn, turn + 1, __ATOMIC_RELEASE);
        shared->wake(data.turn);
    }
    return "late " + std::to_string(late) + " of " + std::to_string(rounds);
}

/* What this program holds. */
static std::vector<Held> locks;
static std::vector<Held> readers;
static std::vector<Held> writers;
static std::vector<Held> regions;
static std::vector<sharedstruct::Update<Storm>> updates;

template <typename Guard>
static std::string taken(std::vector<Guard> &guards, std::optional<Guard> guard, bool abandoned) {
    if (!guard) {
        return "timed out";
    }
    guards.push_back(std::move(*guard));
    return abandoned ? "abandoned" : "held";
}

static std::string held(std::vector<Held> &guards, std::optional<Held> guard) {
    const bool abandoned = guard && guard->was_abandoned();
    return taken(guards, std::move(guard), abandoned);
}

static std::string begun(std::optional<sharedstruct::Update<Storm>> update) {
    const bool abandoned = update && update->was_abandoned();
    return taken(updates, std::move(update), abandoned);
}

/* By the function of C if nothing is held: there is no other way to try. */
static std::string unlocked(std::vector<Held> &guards, const std::function<int()> &otherwise) {
    if (guards.empty()) {
        return otherwise() == 0 ? "done" : error_name({errno, sharedstruct::category()});
    }
    Held last = std::move(guards.back());
    guards.pop_back();
    last.unlock();
    return "done";
}

static std::string ended() {
    if (updates.empty()) {
        return sharedstruct_end_update(&shared->attachment(), &(*shared)->sequence) == 0
            ? "done" : error_name({errno, sharedstruct::category()});
    }
    sharedstruct::Update<Storm> last = std::move(updates.back());
    updates.pop_back();
    last.complete();
    return "done";
}

/* Negative times have functions of their own. */
static std::string taken_for(const std::string &word, long number) {
    sharedstruct::Shared<Storm> &data = *shared;
    const std::chrono::milliseconds timeout(number);
    if (word == "lock") {
        return held(locks, number < 0 ? std::optional(data.lock(data->lock)) : data.lock(data->lock, timeout));
    } else if (word == "read") {
        return held(readers, number < 0 ? std::optional(data.read_lock(data->room)) : data.read_lock(data->room, timeout));
    } else if (word == "write") {
        return held(writers, number < 0 ? std::optional(data.write_lock(data->room)) : data.write_lock(data->room, timeout));
    } else if (word == "region") {
        return held(regions, number < 0 ? std::optional(data.lock_region()) : data.lock_region(timeout));
    } else if (word == "begin") {
        return begun(number < 0 ? std::optional(data.begin_update()) : data.begin_update(timeout));
    }
    return begun(number < 0 ? std::optional(data.begin_take_over()) : data.begin_take_over(timeout));
}

static std::string answer(const std::string &line) {
    std::istringstream words(line);
    std::string word;
    long number = 0;
    long other = 0;
    words >> word >> number >> other;
    sharedstruct::Shared<Storm> &data = *shared;
    const std::chrono::milliseconds timeout(number);
    if (word == "lock" || word == "read" || word == "write" || word == "region" || word == "begin" || word == "over") {
        return taken_for(word, number);
    } else if (word == "unlock") {
        return unlocked(locks, [&] { return sharedstruct_unlock_exclusive(&data.attachment(), &data->lock); });
    } else if (word == "unread") {
        return unlocked(readers, [&] { return sharedstruct_unlock_read(&data.attachment(), &data->room); });
    } else if (word == "unwrite") {
        return unlocked(writers, [&] { return sharedstruct_unlock_write(&data.attachment(), &data->room); });
    } else if (word == "unregion") {
        return unlocked(regions, [&] { return sharedstruct_unlock_region(&data.attachment()); });
    } else if (word == "fill") {
        for (std::int64_t &value : data.fields().get_values()) {
            value = number;
        }
        return "done";
    } else if (word == "end") {
        return ended();
    } else if (word == "snapshot") {
        const auto copy = data.snapshot(timeout);
        return !copy ? "timed out" : (is_torn(copy->values) ? "torn " : "whole ") + std::to_string(copy->values[0]);
    } else if (word == "value") {
        return std::to_string(data.sequence_value());
    } else if (word == "update") {
        return data.await_update(static_cast<std::uint32_t>(number), std::chrono::milliseconds(other)) ? "updated" : "timed out";
    } else if (word == "await") {
        return data.await(data->turn, static_cast<std::int32_t>(number), std::chrono::milliseconds(other)) ? "changed" : "timed out";
    } else if (word == "turn") {
        __atomic_store_n(&data->turn, static_cast<std::int32_t>(number), __ATOMIC_RELEASE);
        data.wake(data->turn);
        return "done";
    } else if (word == "play") {
        return play(static_cast<int>(number), other);
    } else if (word.compare(0, 4, "add-") == 0) {
        return add_all(word[4], number, other != 0);
    } else if (word == "detach") {
        data.detach();
        return "done";
    }
    return "what?";
}

static int obey() {
    std::cout << "ready" << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        try {
            std::cout << answer(line) << std::endl;
        } catch (const sharedstruct::Error &error) {
            std::cout << error_name(error.code()) << std::endl;
        }
    }
    return 0;
}

int main(int argc, char **argv) {
    if (argc < 4) {
        return 2;
    }
    try {
        sharedstruct::Options options;
        options.timeout = PATIENCE;
        options.read_only = std::atoi(argv[2]) == 1;
        sharedstruct::Shared<Storm> data(argv[1], options);
        shared = &data;
        seed = sharedstruct_random(&data.attachment()) | 1;
        return std::string(argv[3]) == "obey" ? obey() : go_round(argv[3], argc > 4);
    } catch (const std::exception &wrong) {
        std::cout << wrong.what() << std::endl;
        return 1;
    }
}
