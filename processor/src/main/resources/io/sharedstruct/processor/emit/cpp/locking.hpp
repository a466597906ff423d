#if defined(SHAREDSTRUCT_CAN_LOCK)
    /// Takes a lock, however long that takes; all locks throw an Error if the region is attached read-only.
    Held lock(sharedstruct_lock &word) const { return *held(sharedstruct_lock_exclusive(&attachment(), &word, -1), &word, Held::Kind::exclusive); }

    /// Takes a lock, or nothing if others had it for that time; zero or less doesn't wait.
    template <typename Rep, typename Period>
    std::optional<Held> lock(sharedstruct_lock &word, std::chrono::duration<Rep, Period> timeout) const {
        return held(sharedstruct_lock_exclusive(&attachment(), &word, detail::milliseconds(timeout)), &word, Held::Kind::exclusive);
    }

    /// Takes the side of up to 15 readers at a time.
    Held read_lock(sharedstruct_shared_lock &word) const { return *held(sharedstruct_lock_read(&attachment(), &word, -1), &word, Held::Kind::read); }

    template <typename Rep, typename Period>
    std::optional<Held> read_lock(sharedstruct_shared_lock &word, std::chrono::duration<Rep, Period> timeout) const {
        return held(sharedstruct_lock_read(&attachment(), &word, detail::milliseconds(timeout)), &word, Held::Kind::read);
    }

    /// Takes the side of one writer.
    Held write_lock(sharedstruct_shared_lock &word) const { return *held(sharedstruct_lock_write(&attachment(), &word, -1), &word, Held::Kind::write); }

    template <typename Rep, typename Period>
    std::optional<Held> write_lock(sharedstruct_shared_lock &word, std::chrono::duration<Rep, Period> timeout) const {
        return held(sharedstruct_lock_write(&attachment(), &word, detail::milliseconds(timeout)), &word, Held::Kind::write);
    }

    /// Takes the lock of the region, for a struct without one, at the price of system calls.
    Held lock_region() const { return *held(sharedstruct_lock_region(&attachment(), -1), nullptr, Held::Kind::region); }

    template <typename Rep, typename Period>
    std::optional<Held> lock_region(std::chrono::duration<Rep, Period> timeout) const {
        return held(sharedstruct_lock_region(&attachment(), detail::milliseconds(timeout)), nullptr, Held::Kind::region);
    }

    /// Begins an update, by the sequence of the struct. Throws WriterDied if a writer died inside.
    template <typename Rep, typename Period>
    std::optional<Update<T>> begin_update(std::chrono::duration<Rep, Period> timeout) const {
        return updating(sharedstruct_begin_update(&attachment(), &sequence(), detail::milliseconds(timeout)));
    }

    /// The same for the timeout of the options; an Error if another writer is inside for longer.
    Update<T> begin_update() const {
        auto begun = updating(sharedstruct_begin_update(&attachment(), &sequence(), attachment_->timeout_ms));
        check_time(begun.has_value(), "update");
        return std::move(*begun);
    }

    /// Begins an update whether or not a writer died inside; all values have to be written.
    template <typename Rep, typename Period>
    std::optional<Update<T>> begin_take_over(std::chrono::duration<Rep, Period> timeout) const {
        return updating(sharedstruct_take_over(&attachment(), &sequence(), detail::milliseconds(timeout)));
    }

    Update<T> begin_take_over() const {
        auto begun = updating(sharedstruct_take_over(&attachment(), &sequence(), attachment_->timeout_ms));
        check_time(begun.has_value(), "take over");
        return std::move(*begun);
    }

    /// Calls a function with the struct, inside an update. If it throws, what it has written stays.
    template <typename Function>
    void update(Function &&function) const {
        run(begin_update(), std::forward<Function>(function));
    }

    /// The same for a time; whether it was called.
    template <typename Function, typename Rep, typename Period>
    bool update(Function &&function, std::chrono::duration<Rep, Period> timeout) const {
        auto begun = begin_update(timeout);
        if (begun) {
            run(std::move(*begun), std::forward<Function>(function));
        }
        return begun.has_value();
    }

    /// Calls a function that writes all values, after a writer has died, or before.
    template <typename Function>
    void take_over(Function &&function) const {
        run(begin_take_over(), std::forward<Function>(function));
    }

    /// Copies the struct as one update left it; false if writers were inside for that time, and the copy has any bytes then. Throws
    /// WriterDied if one died inside. Writes nothing to the region. The bytes of locks are copied with it, and lock nothing there.
    template <typename Rep, typename Period>
    bool snapshot(Struct &copy, std::chrono::duration<Rep, Period> timeout) const {
        return copied(copy, detail::milliseconds(timeout));
    }

    template <typename Rep, typename Period>
    std::optional<Struct> snapshot(std::chrono::duration<Rep, Period> timeout) const {
        std::optional<Struct> copy(std::in_place);
        if (!snapshot(*copy, timeout)) {
            copy.reset();
        }
        return copy;
    }

    /// The same for the timeout of the options; an Error if it takes longer.
    Struct snapshot() const {
        Struct copy;
        attached();
        check_time(copied(copy, attachment_->timeout_ms), "snapshot");
        return copy;
    }

    /// The number of the last update that is complete; it grows by 2, and wraps around.
    std::uint32_t sequence_value() const { return sharedstruct_value(&sequence()); }

    /// Waits until an update later than a sequence_value() is complete; whether there is one.
    template <typename Rep, typename Period>
    bool await_update(std::uint32_t seen, std::chrono::duration<Rep, Period> timeout) const {
        return sharedstruct_await_update(&attachment(), &sequence(), seen, detail::milliseconds(timeout)) == 1;
    }

    /// Waits for as long as a member of 4 bytes has a value; whether it has another one. Who changes it has to wake.
    template <typename Member, typename Rep, typename Period>
    bool await(const Member &member, std::common_type_t<Member> expected, std::chrono::duration<Rep, Period> timeout) const {
        static_assert(sizeof(Member) == 4, "only members of 4 bytes can be waited for");
        std::uint32_t bits;
        std::memcpy(&bits, &expected, sizeof bits);
        return sharedstruct_await(&attachment(), &member, bits, detail::milliseconds(timeout)) == 1;
    }

    /// Wakes all who wait for a member, or for an update of a sequence, after the new value was written.
    template <typename Member>
    void wake(const Member &member) const {
        sharedstruct_wake(&attachment(), &member);
    }

private:
    using Sequence = std::conditional_t<std::is_const_v<T>, const sharedstruct_sequence, sharedstruct_sequence>;

    std::optional<Held> held(int result, void *word, Held::Kind kind) const {
        if (result < 0) {
            detail::fail(detail::quoted("lock", name()), errno);
        }
        std::optional<Held> taken;
        if (result != SHAREDSTRUCT_TIMED_OUT) {
            taken.emplace(*attachment_, word, kind, result == SHAREDSTRUCT_ABANDONED);
        }
        return taken;
    }

    std::optional<Update<T>> updating(int result) const {
        if (result < 0) {
            detail::fail(detail::quoted("update", name()), errno);
        }
        std::optional<Update<T>> begun;
        if (result != SHAREDSTRUCT_TIMED_OUT) {
            begun.emplace(*attachment_, sequence(), Layout<Struct>::wakes, result == SHAREDSTRUCT_ABANDONED);
        }
        return begun;
    }

    void check_time(bool in_time, const char *action) const {
        if (!in_time) {
            const std::string waited = std::to_string(attachment_->timeout_ms) + " ms";
            throw Error(std::make_error_code(std::errc::timed_out), detail::quoted(action, name()) + ": other writers were inside for " + waited);
        }
    }

    template <typename Function>
    static void run(Update<T> update, Function &&function) {
        std::forward<Function>(function)(*update);
        update.complete();
    }

    bool copied(Struct &copy, int timeout_ms) const {
        const int result = sharedstruct_snapshot(&attachment(), &sequence(), attached(), &copy, sizeof copy, timeout_ms);
        if (result < 0) {
            detail::fail(detail::quoted("snapshot", name()), errno);
        }
        return result == 1;
    }

    Sequence &sequence() const {
        using Byte = std::conditional_t<std::is_const_v<T>, const unsigned char, unsigned char>;
        using Void = std::conditional_t<std::is_const_v<T>, const void, void>;
        static_assert(Layout<Struct>::sequence >= 0, "the struct has no sequence");
        Void *const data = attached();
        Void *const place = static_cast<Byte *>(data) + Layout<Struct>::sequence;
        return *static_cast<Sequence *>(place);
    }
#endif

